package nl.aantafel.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Closing;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Closings.ClosingInput;
import nl.aantafel.plan.Closings.ClosingView;
import nl.aantafel.plan.Closings.Confirmation;
import nl.aantafel.plan.Closings.OpenAgreement;
import nl.aantafel.plan.Closings.ToTell;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.Decisions.Kind;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.domain.ClosingRules;
import nl.aantafel.plan.domain.ClosingRules.Facts;
import nl.aantafel.plan.store.ClosingStore;
import nl.aantafel.plan.store.ClosingStore.Kept;
import nl.aantafel.plan.store.ClosingStore.Told;
import org.springframework.stereotype.Component;

/** Where a case stands on its way to being closed: what is written, what is settled, who was told, what was decided, what is missing. */
@Component
class ClosingReading {

    private final Opening opening;
    private final PlanReading plans;
    private final DecisionReading decisions;
    private final ClosingStore store;
    private final ClosingSeats seats;
    private final Gatherings gatherings;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;

    ClosingReading(
            Opening opening,
            PlanReading plans,
            DecisionReading decisions,
            ClosingStore store,
            ClosingSeats seats,
            Gatherings gatherings,
            WhoIsWho whoIsWho,
            FrameCatalogue frames) {
        this.opening = opening;
        this.plans = plans;
        this.decisions = decisions;
        this.store = store;
        this.seats = seats;
        this.gatherings = gatherings;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
    }

    Frame frame(Opened opened) {
        return frames.frame(opened.caseView().frameCode());
    }

    /** Under a frame without one no case is closed. */
    Closing rule(Opened opened) {
        return frame(opened).closing().orElseThrow(() -> RefusedException.conflict("plan.closing.none-in-frame"));
    }

    /** Whose word the reader may write down: for who leads the table every organisation, else one's own. */
    List<Organisation> speakers(Opened opened) {
        boolean leads = opening.leads(opened);
        UUID own = opening.organisation(opened);
        return whoIsWho.participants(opened.caseView().partnership()).stream()
                .filter(each -> leads || each.id().equals(own))
                .toList();
    }

    ClosingView view(Opened opened) {
        UUID caseId = opened.caseId();
        Optional<Kept> kept = store.find(caseId);
        ClosingInput input = kept.map(Kept::input).orElse(ClosingInput.EMPTY);
        PlanView plan = plans.read(opened);
        List<OpenAgreement> agreements = agreements(plan, caseId);
        Map<UUID, Told> told = store.told(caseId);
        Map<UUID, Professional> names = names(kept, told);
        List<ToTell> people = people(opened, told, names);
        Optional<DecisionView> decision = decision(opened);
        int unsettled = store.unsettled(caseId);
        UUID local = input.local().professional();
        Facts facts = new Facts(
                unsettled,
                kept.map(Kept::confirmedBy).isPresent(),
                gatherings.stillPlanned(opened.actor(), caseId) > 0,
                people.stream().allMatch(each -> each.outcome().isPresent()),
                decision.map(DecisionView::stands).orElse(false));
        return new ClosingView(
                caseId,
                plan.head().endCondition(),
                input,
                local == null ? "" : named(names, local),
                confirmation(kept, names),
                agreements,
                unsettled
                        - (int) agreements.stream()
                                .filter(each -> each.settling().isEmpty())
                                .count(),
                people,
                decision,
                ClosingRules.missing(input, facts, rule(opened), opened.stamp().today()),
                opening.mayChange(opened),
                seats.decide(opened, frame(opened)),
                opened.actor().person().equals(local) && !facts.confirmed(),
                kept.map(Kept::version).orElse(0L));
    }

    private List<OpenAgreement> agreements(PlanView plan, UUID caseId) {
        Map<UUID, Closings.Settling> settled = store.settled(caseId);
        return plan.agreements().stream()
                .filter(each -> each.state().equals("open"))
                .map(each -> new OpenAgreement(
                        each.id(), each.what(), who(each), Optional.ofNullable(settled.get(each.id()))))
                .toList();
    }

    private static String who(AgreementView agreement) {
        return agreement.does().stream().map(NamedParty::name).collect(Collectors.joining(", "));
    }

    private Map<UUID, Professional> names(Optional<Kept> kept, Map<UUID, Told> told) {
        Set<UUID> people = told.values().stream().map(Told::teller).collect(Collectors.toSet());
        kept.map(each -> each.input().local().professional()).ifPresent(people::add);
        kept.map(Kept::confirmedBy).ifPresent(people::add);
        return people.isEmpty() ? Map.of() : whoIsWho.professionals(people);
    }

    private static String named(Map<UUID, Professional> names, UUID id) {
        Professional who = names.get(id);
        return who == null ? "" : who.name() + ", " + who.organisationName();
    }

    /** Whoever died is told nothing. */
    private static List<ToTell> people(Opened opened, Map<UUID, Told> told, Map<UUID, Professional> names) {
        return opened.family().persons().stream()
                .filter(person -> person.diedOn() == null)
                .map(person -> {
                    Told row = told.get(person.id());
                    return row == null
                            ? new ToTell(person.id(), person.fullName(), null, "", null, Optional.empty())
                            : new ToTell(
                                    person.id(),
                                    person.fullName(),
                                    row.teller(),
                                    named(names, row.teller()),
                                    row.due(),
                                    row.outcome());
                })
                .toList();
    }

    /** The last that was not withdrawn. */
    private Optional<DecisionView> decision(Opened opened) {
        return decisions.read(opened).stream()
                .filter(each -> each.proposal().kind() == Kind.CLOSING)
                .filter(each -> each.open() || each.stands())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Confirmation> confirmation(Optional<Kept> kept, Map<UUID, Professional> names) {
        return kept.filter(each -> each.confirmedBy() != null && each.confirmedAt() != null)
                .map(each -> new Confirmation(
                        named(names, Objects.requireNonNull(each.confirmedBy())),
                        Objects.requireNonNull(each.confirmedAt())
                                .atZone(Time.ZONE)
                                .toLocalDate(),
                        each.confirmNote()));
    }
}
