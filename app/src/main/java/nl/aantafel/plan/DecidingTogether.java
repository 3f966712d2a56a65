package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.Direct;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.frame.Phase;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.DecisionRules;
import nl.aantafel.plan.store.DecisionStore;
import nl.aantafel.plan.store.DecisionStore.Ended;
import nl.aantafel.plan.store.DecisionStore.Proposed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps what is proposed and what each party says of it, and carries out what stands. */
@UseCases
class DecidingTogether implements Decisions {

    private final Opening opening;
    private final DecisionReading reading;
    private final DecisionStore store;
    private final KnownParts known;
    private final Plans plans;
    private final Phases phases;
    private final Teams teams;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Authorise authorise;
    private final ClosingSeats closing;
    private final ApplicationEventPublisher events;

    DecidingTogether(
            Opening opening,
            DecisionReading reading,
            DecisionStore store,
            KnownParts known,
            Plans plans,
            Phases phases,
            Teams teams,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Authorise authorise,
            ClosingSeats closing,
            ApplicationEventPublisher events) {
        this.opening = opening;
        this.reading = reading;
        this.store = store;
        this.known = known;
        this.plans = plans;
        this.phases = phases;
        this.teams = teams;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.authorise = authorise;
        this.closing = closing;
        this.events = events;
    }

    @Override
    public List<DecisionView> of(Actor actor, UUID caseId) {
        Opened opened = opening.toRead(actor, caseId);
        List<DecisionView> all = reading.read(opened);
        opening.read(opened, "plan.decisions");
        return all;
    }

    @Override
    public UUID propose(Actor actor, UUID caseId, Proposal proposal) {
        Opened opened = opening.toChange(actor, caseId);
        if (proposal.kind() == Kind.CLOSING) {
            closing.require(opened, frame(opened));
        }
        DecisionRules.check(proposal, codes(frame(opened), proposal.kind()));
        List<Party> named = Stream.of(Optional.ofNullable(proposal.who()), Optional.ofNullable(proposal.with()))
                .flatMap(Optional::stream)
                .toList();
        new Checks()
                .that(known.of(opened, named).holdsAll(named), "wie", "check.choose")
                .refuseIfAny();
        UUID id = Ids.next(opened.stamp().at());
        store.add(caseId, id, proposal, opened.stamp());
        events.publishEvent(new DecisionProposed(caseId, id, proposal.conference()));
        opening.changed(opened, "plan.propose");
        return id;
    }

    @Override
    public UUID weigh(Actor actor, UUID caseId, UUID agreement) {
        authorise.require(actor, Right.LEAD_MEETING, caseId);
        Opened opened = opening.toChange(actor, caseId);
        AgreementView made = plans.of(actor, caseId).agreements().stream()
                .filter(each -> each.id().equals(agreement))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        if (!plans.audiences(actor, caseId).getOrDefault(agreement, Set.of()).contains(Principal.TABLE)) {
            throw RefusedException.conflict("plan.refusal.of-a-part");
        }
        if (store.ends(caseId).stream().anyMatch(each -> agreement.equals(each.thing()))) {
            throw RefusedException.conflict("plan.refusal.decided");
        }
        UUID id = Ids.next(opened.stamp().at());
        store.add(caseId, id, proposed(made), opened.stamp());
        end(
                opened,
                find(opened, id),
                new Ended(id, "stands", "", agreement, opened.stamp().at()));
        opening.changed(opened, "plan.weigh");
        return id;
    }

    private static Proposal proposed(AgreementView made) {
        return new Proposal(
                Kind.AGREEMENT,
                made.what(),
                made.reason(),
                first(made.does()),
                first(made.with()),
                made.kind(),
                made.due(),
                "",
                made.conference());
    }

    private static @Nullable Party first(List<NamedParty> parties) {
        return parties.isEmpty() ? null : parties.getFirst().party();
    }

    private static Set<String> codes(Frame frame, Kind kind) {
        return switch (kind) {
            case PHASE -> frame.phases().stream().map(Phase::code).collect(Collectors.toSet());
            case CASE_DIRECTOR -> items(frame, Lists.DIRECTOR_FORMS);
            case AGREEMENT -> items(frame, Lists.AGREEMENT_KINDS);
            case BOTTOM_LINE, CLOSING -> Set.of();
        };
    }

    private static Set<String> items(Frame frame, String list) {
        return frame.list(list).items().stream().map(Coded::code).collect(Collectors.toSet());
    }

    @Override
    public void say(Actor actor, UUID caseId, UUID proposal, Stance stance) {
        Opened opened = opening.toReport(actor, caseId);
        Proposed found = find(opened, proposal);
        Standing standing = authorise.require(actor, Right.SEE_CASE, caseId);
        if (!standing.organisationId().equals(stance.party().organisation())) {
            authorise.require(actor, Right.LEAD_MEETING, caseId);
        }
        Set<UUID> participants = whoIsWho.participants(standing.partnershipId()).stream()
                .map(Organisation::id)
                .collect(Collectors.toSet());
        DecisionRules.check(stance, participants, opened.persons());
        store.say(caseId, Ids.next(opened.stamp().at()), proposal, stance, opened.stamp());
        events.publishEvent(
                new DecisionProposed(caseId, proposal, found.proposal().conference()));
        opening.changed(opened, "plan.stance");
    }

    @Override
    public UUID stand(Actor actor, UUID caseId, UUID proposal) {
        authorise.require(actor, Right.LEAD_MEETING, caseId);
        Opened opened = opening.toChange(actor, caseId);
        Proposed found = find(opened, proposal);
        Decision decision =
                frame(opened).decision(DecisionRules.code(found.proposal().kind()));
        DecisionRules.mustStand(decision, parties(opened, found, decision));
        UUID thing = carryOut(actor, caseId, found.proposal());
        end(
                opened,
                found,
                new Ended(proposal, "stands", "", thing, opened.stamp().at()));
        opening.trace(opened, Trace.Action.DECIDE, "plan.stands");
        return thing;
    }

    private List<DecisionRules.Standing> parties(Opened opened, Proposed found, Decision decision) {
        UUID partnership = opened.caseView().partnership();
        return reading.read(opened).stream()
                .filter(each -> each.id().equals(found.id()))
                .flatMap(each -> each.latest().stream())
                .map(each -> new DecisionRules.Standing(
                        each.supports(),
                        decides(opened, partnership, each.party().party(), decision)))
                .toList();
    }

    /** A member of the family never holds a seat. */
    private boolean decides(Opened opened, UUID partnership, Party party, Decision decision) {
        UUID organisation = party.organisation();
        return organisation != null
                && whoIsWho.seatsOf(partnership, organisation).stream()
                        .flatMap(seat -> frame(opened).seatKind(seat.kind()).stream())
                        .anyMatch(decision::openTo);
    }

    private UUID carryOut(Actor actor, UUID caseId, Proposal it) {
        return switch (it.kind()) {
            case PHASE ->
                phases.decide(actor, caseId, new Phases.Decide(it.code(), day(it), it.reason(), it.conference()));
            case CASE_DIRECTOR -> direct(actor, caseId, it);
            case BOTTOM_LINE ->
                plans.addBottomLine(
                        actor,
                        caseId,
                        new BottomLineInput(
                                it.what(), Objects.requireNonNull(it.who()), it.consequence(), "", "", day(it)));
            case AGREEMENT -> plans.agree(actor, caseId, agreement(it));
            // What goes before the closing itself is still to be done.
            case CLOSING -> caseId;
        };
    }

    private UUID direct(Actor actor, UUID caseId, Proposal it) {
        UUID professional =
                Objects.requireNonNull(Objects.requireNonNull(it.who()).professional());
        Direct direct = new Direct(professional, it.code(), "", day(it), null);
        Optional<DirectionView> present = teams.of(actor, caseId).director();
        return present.isPresent()
                ? teams.handOver(
                        actor, caseId, direct, it.reason(), present.get().version())
                : teams.direct(actor, caseId, direct);
    }

    private static AgreementInput agreement(Proposal it) {
        return new AgreementInput(
                null,
                it.code(),
                it.what(),
                it.reason(),
                it.on(),
                "",
                null,
                "",
                list(it.who()),
                List.of(),
                list(it.with()),
                it.conference(),
                null);
    }

    private static List<Party> list(@Nullable Party party) {
        return party == null ? List.of() : List.of(party);
    }

    private static LocalDate day(Proposal it) {
        return Objects.requireNonNull(it.on());
    }

    @Override
    public void withdraw(Actor actor, UUID caseId, UUID proposal, String reason) {
        authorise.require(actor, Right.LEAD_MEETING, caseId);
        Opened opened = opening.toChange(actor, caseId);
        new Checks().text("reden", reason, Checks.LONG).refuseIfAny();
        Proposed found = find(opened, proposal);
        end(
                opened,
                found,
                new Ended(proposal, "withdrawn", reason, null, opened.stamp().at()));
        opening.changed(opened, "plan.withdraw-proposal");
    }

    private void end(Opened opened, Proposed found, Ended ended) {
        if (!store.end(opened.caseId(), ended, opened.stamp().by())) {
            throw RefusedException.conflict("plan.refusal.decided");
        }
        events.publishEvent(new DecisionProposed(
                opened.caseId(), found.id(), found.proposal().conference()));
    }

    private Proposed find(Opened opened, UUID proposal) {
        return store.find(opened.caseId(), proposal).orElseThrow(RefusedException::notFound);
    }

    private Frame frame(Opened opened) {
        return frames.frame(opened.caseView().frameCode());
    }
}
