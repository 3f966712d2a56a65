package nl.aantafel.rights;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.PersonalDataSource;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.domain.DecisionRules;
import nl.aantafel.rights.domain.Redaction;
import nl.aantafel.rights.domain.Request;
import nl.aantafel.rights.domain.Request.Ending;
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
    private final ConsultationTable consultations;
    private final DecisionTable decisions;

    DecidingItems(
            RequestGate gate,
            ItemReading reading,
            AskingParticipants asking,
            RequestTable requests,
            ConsultationTable consultations,
            DecisionTable decisions) {
        this.gate = gate;
        this.reading = reading;
        this.asking = asking;
        this.requests = requests;
        this.consultations = consultations;
        this.decisions = decisions;
    }

    @Override
    public Items of(Actor actor, UUID id, Locale locale) {
        Request request = gate.enterFound(actor, id);
        List<Item> items = reading.items(actor, id, locale);
        gate.trace(Action.READ, "request.items", request);
        return new Items(
                items,
                (int) items.stream()
                        .filter(each -> each.decided().outcome() == Outcome.OPEN)
                        .count(),
                (int) items.stream()
                        .filter(each -> each.said().answer() == Answer.NOT_ASKED)
                        .count());
    }

    @Override
    public Parting parting(Actor actor, UUID id, ResourceRef ref, Locale locale) {
        Request request = gate.enterFound(actor, id);
        Item item = only(reading.items(actor, id, locale), ref);
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
        List<PersonalDataSource.Item> fresh = reading.raw(actor, id, Texts.DUTCH).stream()
                .filter(each -> !asked.contains(each.ref()))
                .toList();
        if (fresh.isEmpty()) {
            throw RefusedException.conflict("rights.refusal.all-asked");
        }
        asking.ask(actor, request, fresh, java.util.Objects.requireNonNull(due));
        gate.trace(Action.CHANGE, "request.consult", request);
    }

    @Override
    public void decide(Actor actor, UUID id, Collection<ResourceRef> refs, Decision decision) {
        Request request = undecided(actor, id);
        Frame frame = gate.frame(request.partnership());
        DecisionRules.typed(
                        decision, frame.requests().exemption(decision.ground()).isPresent())
                .that(!refs.isEmpty(), "gegevens", "rights.refusal.none-chosen")
                .that(decision.outcome() != Outcome.PART || refs.size() <= 1, "gegevens", "rights.refusal.one-by-one")
                .refuseIfAny();
        Outcome outcome = java.util.Objects.requireNonNull(decision.outcome());
        List<Item> all = reading.items(actor, id, Texts.DUTCH);
        List<Item> chosen = refs.stream().distinct().map(ref -> only(all, ref)).toList();
        DecisionRules.may(chosen, outcome);
        chosen.forEach(item -> decisions.decide(request, item, decided(item, decision), gate.stamp(actor)));
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
    private Decided decided(Item item, Decision decision) {
        Outcome outcome = java.util.Objects.requireNonNull(decision.outcome());
        return switch (outcome) {
            case REFUSE -> {
                boolean bound = item.said().answer() == Answer.MAY_NOT;
                yield new Decided(
                        outcome,
                        bound ? item.said().ground() : decision.ground(),
                        decision.factors().strip(),
                        "",
                        "");
            }
            case PART -> {
                String mark = reading.mark(Texts.DUTCH);
                String given = Redaction.without(item.text(), decision.passages(), decision.words(), mark);
                new Checks()
                        .that(
                                !given.equals(Redaction.without(item.text(), Set.of(), List.of(), mark)),
                                "passages",
                                "rights.refusal.nothing-left-out")
                        .that(!Redaction.empty(given, mark), "passages", "rights.refusal.all-left-out")
                        .refuseIfAny();
                yield new Decided(outcome, "", "", decision.leftOut().strip(), given);
            }
            default -> new Decided(outcome, "", "", "", "");
        };
    }

    @Override
    public int decidePlain(Actor actor, UUID id) {
        Request request = undecided(actor, id);
        Set<String> names = reading.people(actor, id).names();
        List<Item> open = reading.items(actor, id, Texts.DUTCH).stream()
                .filter(each -> each.decided().outcome() == Outcome.OPEN)
                .toList();
        int decided = 0;
        for (Item item : open) {
            Decided plain = plain(item, names);
            if (plain != null) {
                decisions.decide(request, item, plain, gate.stamp(actor));
                decided++;
            }
        }
        gate.trace(Action.DECIDE, "request.decide-plain", request);
        return decided;
    }

    private static @Nullable Decided plain(Item item, Set<String> names) {
        if (item.said().answer() == Answer.MAY_NOT) {
            return new Decided(Outcome.REFUSE, item.said().ground(), item.said().reason(), "", "");
        }
        boolean simple = item.said().answer() == Answer.MAY
                && !item.others()
                && !item.othersWords()
                && Redaction.found(item.text(), names).isEmpty();
        return simple ? new Decided(Outcome.GIVE, "", "", "", "") : null;
    }

    @Override
    public void settle(Actor actor, UUID id, long version) {
        Request request = undecided(actor, id);
        List<Item> items = reading.items(actor, id, Texts.DUTCH);
        if (items.stream().anyMatch(each -> each.decided().outcome() == Outcome.OPEN)) {
            throw RefusedException.conflict("rights.refusal.items-open");
        }
        // What a participant answered after it was decided counts too.
        for (Item item : items) {
            DecisionRules.may(List.of(item), item.decided().outcome());
        }
        gate.changed(
                requests.end(id, new Ending(RightsRequests.Outcome.ANSWERED, "", false), version, gate.stamp(actor)),
                request);
        gate.trace(Action.DECIDE, "request.settle", request);
    }
}
