package nl.aantafel.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.frame.Requests.Asking;
import nl.aantafel.frame.Requests.Effect;
import nl.aantafel.frame.Requests.Reason;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.HonouringRequests.Why;
import nl.aantafel.kernel.PersonalDataSource;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.RequestItems.Item;
import nl.aantafel.rights.domain.ChoiceRules;
import nl.aantafel.rights.domain.Request;
import nl.aantafel.rights.store.ChoiceTable;
import nl.aantafel.rights.store.ChoiceTable.Chosen;
import nl.aantafel.rights.store.ConsultationTable;
import nl.aantafel.rights.store.RequestTable;

@UseCases
class ChoosingItems implements RequestChoices {

    private final RequestGate gate;
    private final ItemReading reading;
    private final RequestTable requests;
    private final ChoiceTable choices;
    private final ConsultationTable consultations;
    private final HonouringRooms rooms;

    ChoosingItems(
            RequestGate gate,
            ItemReading reading,
            RequestTable requests,
            ChoiceTable choices,
            ConsultationTable consultations,
            HonouringRooms rooms) {
        this.gate = gate;
        this.reading = reading;
        this.requests = requests;
        this.choices = choices;
        this.consultations = consultations;
        this.rooms = rooms;
    }

    @Override
    public List<Item> choosable(Actor actor, UUID id, Locale locale) {
        Request request = gate.enterFound(actor, id);
        Asking asking = choosing(request);
        List<Item> all = new ArrayList<>(reading.choosable(actor, id, ChoiceRules.types(asking), locale).stream()
                .filter(each -> ChoiceRules.choosable(each, asking))
                .toList());
        if (ChoiceRules.types(asking).contains(ItemReading.FILE)) {
            all.addAll(files(actor, request, locale));
        }
        gate.trace(Action.READ, "request.choosable", request);
        return all;
    }

    private Asking choosing(Request request) {
        Asking asking = gate.asking(request);
        if (!asking.chooses()) {
            throw RefusedException.conflict("rights.refusal.about-everything");
        }
        return asking;
    }

    /** The file of each case the person is in, chosen or not. */
    private List<Item> files(Actor actor, Request request, Locale locale) {
        Map<ResourceRef, Item> chosen = reading.chosen(actor, request.id(), locale).stream()
                .collect(Collectors.toMap(Item::ref, Function.identity()));
        return cases(request).stream()
                .map(each -> new ResourceRef(ItemReading.FILE, each))
                .map(ref -> chosen.containsKey(ref) ? chosen.get(ref) : reading.file(ref, gate.today()))
                .toList();
    }

    private Set<UUID> cases(Request request) {
        return requests.persons(request.id()).stream()
                .map(RequestTable.Person::caseId)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    @Override
    public void choose(Actor actor, UUID id, Collection<ResourceRef> items, Wish wish) {
        Request request = gate.enterChoosing(actor, id);
        Asking asking = choosing(request);
        List<Reason> reasons = gate.frame(request.partnership()).requests().reasonsOf(request.kind());
        ChoiceRules.check(wish, asking, reasons)
                .that(!items.isEmpty(), "gegevens", "rights.refusal.none-chosen-about")
                .refuseIfAny();
        Map<ResourceRef, Item> there =
                choosable(actor, id, Texts.DUTCH).stream().collect(Collectors.toMap(Item::ref, Function.identity()));
        Set<ResourceRef> asked = consultations.said(id).keySet();
        Map<ResourceRef, String> texts = asking.effect() == Effect.RECTIFY
                ? reading.rooted(actor, id, Texts.DUTCH).stream()
                        .collect(Collectors.toMap(PersonalDataSource.Item::ref, PersonalDataSource.Item::text))
                : Map.of();
        for (ResourceRef ref : Set.copyOf(items)) {
            Item item = there.get(ref);
            if (item == null) {
                throw RefusedException.notFound();
            }
            notAsked(asked, ref);
            choices.choose(
                    request,
                    ref,
                    new Chosen(
                            item.caseId(),
                            wish.reason(),
                            wish.words().strip(),
                            gate.today(),
                            AsItWas.mark(texts.getOrDefault(ref, ""))),
                    gate.stamp(actor));
            if (asking.effect() == Effect.OBJECT) {
                rooms.withhold(actor, id, ref, Why.RESTRICTED);
            }
        }
        gate.trace(Action.CHANGE, "request.choose-items", request);
    }

    private static void notAsked(Set<ResourceRef> asked, ResourceRef ref) {
        if (asked.contains(ref)) {
            throw RefusedException.conflict("rights.refusal.asked-already");
        }
    }

    @Override
    public void leave(Actor actor, UUID id, ResourceRef item) {
        Request request = gate.enterChoosing(actor, id);
        Asking asking = choosing(request);
        if (!choices.of(id).containsKey(item)) {
            throw RefusedException.notFound();
        }
        notAsked(consultations.said(id).keySet(), item);
        if (asking.effect() == Effect.OBJECT) {
            rooms.giveBack(actor, id, item);
        }
        choices.leave(id, item);
        gate.trace(Action.CHANGE, "request.leave-item", request);
    }
}
