package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.frame.Requests.Asking;
import nl.aantafel.frame.Requests.Effect;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.PersonalDataSource;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.domain.ChoiceRules;
import nl.aantafel.rights.domain.DecisionRules;
import nl.aantafel.rights.domain.Redaction;
import nl.aantafel.rights.domain.Request;
import nl.aantafel.rights.domain.Request.Ending;
import nl.aantafel.rights.store.ChoiceTable;
import nl.aantafel.rights.store.ConsultationTable;
import nl.aantafel.rights.store.DecisionTable;
import nl.aantafel.rights.store.RequestTable;
import org.jspecify.annotations.Nullable;

/** Asks participants about items, and keeps what the contact point decides on each. */
@UseCases
class DecidingItems implements RequestItems {

    private final RequestGate gate;
    private final ItemReading reading;
    private final AskingParticipants asking;
    private final RequestTable requests;
    private final ChoiceTable choices;
    private final ConsultationTable consultations;
    private final DecisionTable decisions;
    private final Honouring honouring;

    DecidingItems(
            RequestGate gate,
            ItemReading reading,
            AskingParticipants asking,
            RequestTable requests,
            ChoiceTable choices,
            ConsultationTable consultations,
            DecisionTable decisions,
            Honouring honouring) {
        this.gate = gate;
        this.reading = reading;
        this.asking = asking;
        this.requests = requests;
        this.choices = choices;
        this.consultations = consultations;
        this.decisions = decisions;
        this.honouring = honouring;
    }

    /** All that is held; or what the request is about, when that was chosen. */
    private List<Item> items(Actor actor, Request request, Locale locale) {
        return gate.asking(request).chooses()
                ? reading.chosen(actor, request.id(), locale)
                : reading.items(actor, request.id(), locale);
    }

    private static boolean open(Item item) {
        return item.decided().outcome() == Outcome.OPEN && !gone(item);
    }

    @Override
    public Items of(Actor actor, UUID id, Locale locale) {
        Request request = gate.enterFound(actor, id);
        boolean asks = gate.asking(request).consults();
        List<Item> items = items(actor, request, locale);
        gate.trace(Action.READ, "request.items", request);
        return new Items(items, (int) items.stream().filter(DecidingItems::open).count(), (int) items.stream()
                .filter(each -> asks && open(each) && each.said().answer() == Answer.NOT_ASKED)
                .count());
    }

    @Override
    public Parting parting(Actor actor, UUID id, ResourceRef ref, Locale locale) {
        Request request = gate.enterFound(actor, id);
        Item item = only(items(actor, request, locale), ref);
        gate.trace(Action.READ, "request.item", request);
        return new Parting(
                item,
                Redaction.passages(item.text()),
                Redaction.found(item.text(), reading.people(actor, id).names()));
    }

    private static Item only(List<Item> items, ResourceRef ref) {
        return items.stream()
                .filter(each -> each.ref().equals(ref))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    @Override
    public void consult(Actor actor, UUID id, @Nullable LocalDate due, long version) {
        Request request = gate.enterFound(actor, id);
        if (request.decided()) {
            throw RefusedException.conflict("rights.refusal.decided");
        }
        new Checks()
                .required("uiterlijk", due)
                .plausible("uiterlijk", due)
                .ordered("uiterlijk", gate.today(), due)
                .refuseIfAny();
        if (request.version() != version) {
            throw gate.stale(id);
        }
        Set<ResourceRef> asked = consultations.said(id).keySet();
        List<PersonalDataSource.Item> fresh = toAsk(actor, request).stream()
                .filter(each -> !asked.contains(each.ref()))
                .toList();
        if (fresh.isEmpty()) {
            throw RefusedException.conflict("rights.refusal.all-asked");
        }
        asking.ask(actor, request, fresh, java.util.Objects.requireNonNull(due));
        gate.trace(Action.CHANGE, "request.consult", request);
    }

    private List<PersonalDataSource.Item> toAsk(Actor actor, Request request) {
        Asking asking = gate.asking(request);
        if (!asking.consults()) {
            throw RefusedException.conflict("rights.refusal.nobody-to-ask");
        }
        if (!asking.chooses()) {
            return reading.raw(actor, request.id(), Texts.DUTCH);
        }
        Set<ResourceRef> chosen = choices.of(request.id()).keySet();
        return reading.rooted(actor, request.id(), Texts.DUTCH).stream()
                .filter(each -> chosen.contains(each.ref()))
                .toList();
    }

    @Override
    public void decide(Actor actor, UUID id, Collection<ResourceRef> refs, Decision decision) {
        Request request = undecided(actor, id);
        Asking asking = gate.asking(request);
        boolean knownGround = gate.frame(request.partnership()).requests().exemptionsOf(request.kind()).stream()
                .anyMatch(each -> each.code().equals(decision.ground()));
        DecisionRules.typed(decision, knownGround, asking)
                .that(!refs.isEmpty(), "gegevens", "rights.refusal.none-chosen")
                .that(decision.outcome() != Outcome.PART || refs.size() <= 1, "gegevens", "rights.refusal.one-by-one")
                .refuseIfAny();
        Outcome outcome = java.util.Objects.requireNonNull(decision.outcome());
        List<Item> all = items(actor, request, Texts.DUTCH);
        List<Item> chosen = refs.stream().distinct().map(ref -> only(all, ref)).toList();
        if (chosen.stream().anyMatch(each -> each.decided().honoured())) {
            throw RefusedException.conflict("rights.refusal.honoured");
        }
        DecisionRules.may(chosen, outcome, asking);
        chosen.forEach(item -> decisions.decide(request, item, decided(item, decision, asking), gate.stamp(actor)));
        gate.trace(Action.DECIDE, "request.decide", request);
    }

    private Request undecided(Actor actor, UUID id) {
        Request request = gate.enterFound(actor, id);
        if (request.decided()) {
            throw RefusedException.conflict("rights.refusal.decided");
        }
        return request;
    }

    /** A participant's ground stays the ground of the refusal. */
    private Decided decided(Item item, Decision decision, Asking asking) {
        Outcome outcome = java.util.Objects.requireNonNull(decision.outcome());
        return switch (outcome) {
            case REFUSE -> {
                boolean bound = item.said().answer() == Answer.MAY_NOT;
                yield new Decided(
                        outcome,
                        bound ? item.said().ground() : decision.ground(),
                        decision.factors().strip(),
                        "",
                        "",
                        false);
            }
            case PART -> {
                if (asking.effect() == Effect.RECTIFY) {
                    yield new Decided(outcome, "", "", decision.leftOut().strip(), "", false);
                }
                String mark = reading.mark(Texts.DUTCH);
                String given = Redaction.without(item.text(), decision.passages(), decision.words(), mark);
                new Checks()
                        .that(
                                !given.equals(Redaction.without(item.text(), Set.of(), List.of(), mark)),
                                "passages",
                                "rights.refusal.nothing-left-out")
                        .that(!Redaction.empty(given, mark), "passages", "rights.refusal.all-left-out")
                        .refuseIfAny();
                yield new Decided(outcome, "", "", decision.leftOut().strip(), given, false);
            }
            default -> new Decided(outcome, "", "", "", "", false);
        };
    }

    @Override
    public int decidePlain(Actor actor, UUID id) {
        Request request = undecided(actor, id);
        Asking asking = gate.asking(request);
        Set<String> names =
                asking.effect() == Effect.COPY ? reading.people(actor, id).names() : Set.of();
        List<Item> open = items(actor, request, Texts.DUTCH).stream()
                .filter(DecidingItems::open)
                .toList();
        int decided = 0;
        for (Item item : open) {
            Decided plain = plain(item, names, asking);
            if (plain != null) {
                decisions.decide(request, item, plain, gate.stamp(actor));
                decided++;
            }
        }
        gate.trace(Action.DECIDE, "request.decide-plain", request);
        return decided;
    }

    private static boolean gone(Item item) {
        Concern concern = item.concern();
        return concern != null && concern.gone();
    }

    private static @Nullable Decided plain(Item item, Set<String> names, Asking asking) {
        if (item.said().answer() == Answer.MAY_NOT) {
            return new Decided(Outcome.REFUSE, item.said().ground(), item.said().reason(), "", "", false);
        }
        boolean simple = asking.consults()
                ? item.said().answer() == Answer.MAY
                        && !item.others()
                        && !item.othersWords()
                        && !kept(item)
                        && Redaction.found(item.text(), names).isEmpty()
                : !item.othersWords();
        return simple ? new Decided(Outcome.GIVE, "", "", "", "", false) : null;
    }

    /** Who somebody is goes when nothing about them stays in that case (AVG, artikel 17): each of it was decided on here as well. */
    private void wholePersons(Actor actor, Request request, Asking asking, List<Item> items) {
        Set<UUID> cases = items.stream()
                .filter(each -> each.ref().type().equals(ChoiceRules.PERSON)
                        && each.decided().outcome() == Outcome.GIVE)
                .map(Item::caseId)
                .collect(Collectors.toSet());
        if (cases.isEmpty()) {
            return;
        }
        Set<ResourceRef> go = items.stream()
                .filter(each -> each.decided().outcome() == Outcome.GIVE)
                .map(Item::ref)
                .collect(Collectors.toSet());
        boolean stays = reading.rooted(actor, request.id(), Texts.DUTCH).stream()
                .filter(each -> cases.contains(each.caseId())
                        && ChoiceRules.keepsPerson(each.ref().type(), asking))
                .anyMatch(each -> !go.contains(each.ref()));
        if (stays) {
            throw RefusedException.conflict("rights.refusal.person-still-named");
        }
    }

    private static boolean kept(Item item) {
        Concern concern = item.concern();
        return concern != null && concern.keptUntil() != null;
    }

    @Override
    public void settle(Actor actor, UUID id, long version) {
        Request request = undecided(actor, id);
        Asking asking = gate.asking(request);
        List<Item> items = items(actor, request, Texts.DUTCH);
        if (asking.chooses() && items.isEmpty()) {
            throw RefusedException.conflict("rights.refusal.choose-first");
        }
        if (items.stream().anyMatch(DecidingItems::open)) {
            throw RefusedException.conflict("rights.refusal.items-open");
        }
        List<Item> fresh = items.stream()
                .filter(each -> !each.decided().honoured() && !gone(each))
                .toList();
        // What a participant answered after it was decided counts too.
        for (Item item : fresh) {
            DecisionRules.may(List.of(item), item.decided().outcome(), asking);
        }
        if (asking.effect() == Effect.ERASE) {
            wholePersons(actor, request, asking, items);
        }
        honouring.settled(actor, request, asking, fresh);
        gate.changed(
                requests.end(id, new Ending(RightsRequests.Outcome.ANSWERED, "", false), version, gate.stamp(actor)),
                request);
        gate.trace(Action.DECIDE, "request.settle", request);
    }
}
