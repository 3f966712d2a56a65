package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.directory.Professional;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.domain.CheckRules;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptProposal;
import nl.aantafel.meeting.store.CheckStore;
import nl.aantafel.meeting.store.ConferenceStore;
import nl.aantafel.meeting.store.PartStore;
import org.jspecify.annotations.Nullable;

/** Has the draft of a report checked by who was at the table. */
@UseCases
class CheckingReports implements ReportChecks {

    /** The frame's term to check a draft in. */
    private static final String TERM = "report_check";

    private final ConferenceGate gate;
    private final PartStore parts;
    private final ConferenceReading reading;
    private final ConferenceStore conferences;
    private final CheckStore store;
    private final Statements statements;
    private final AfterwardsTasks tasks;
    private final Time time;

    CheckingReports(
            ConferenceGate gate,
            PartStore parts,
            ConferenceReading reading,
            ConferenceStore conferences,
            CheckStore store,
            Statements statements,
            AfterwardsTasks tasks,
            Time time) {
        this.gate = gate;
        this.parts = parts;
        this.reading = reading;
        this.conferences = conferences;
        this.store = store;
        this.statements = statements;
        this.tasks = tasks;
        this.time = time;
    }

    @Override
    public CheckView view(Actor actor, UUID conference) {
        Conference found = gate.toRead(actor, conference);
        Optional<CheckStore.Sending> sent = store.sent(found.id());
        boolean draft = found.state() == Conferences.State.RUNNING;
        LocalDate until = sent.map(CheckStore.Sending::until).orElse(null);
        CheckView view = new CheckView(
                reading.line(actor, found),
                sent.map(each -> new Sent(reading.nameOf(each.by()), each.at(), each.until())),
                draft && CheckRules.inTime(until, time.today()) && gate.may(actor, Right.CONTRIBUTE, found.caseId()),
                draft && gate.may(actor, Right.LEAD_MEETING, found.caseId()),
                usualUntil(actor, found),
                proposals(actor, found),
                draft ? reading.said(actor, found) : List.of());
        gate.trace(actor, Trace.Action.READ, "meeting.report-check", found.caseId());
        return view;
    }

    private LocalDate usualUntil(Actor actor, Conference conference) {
        return reading.frame(actor, conference.caseId()).term(TERM).lastDay(time.today());
    }

    private List<ProposalView> proposals(Actor actor, Conference conference) {
        List<KeptProposal> all = store.proposals(conference.id());
        Map<UUID, Professional> people = reading.people(all.stream()
                .flatMap(each -> Stream.of(Optional.of(each.by()), Optional.ofNullable(each.decidedBy())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        Map<UUID, StatementView> said = statements
                .byIds(
                        actor,
                        conference.caseId(),
                        all.stream()
                                .flatMap(each -> Stream.ofNullable(each.statement()))
                                .toList())
                .stream()
                .collect(Collectors.toMap(StatementView::id, each -> each));
        return all.stream().map(each -> view(each, people, said)).toList();
    }

    private static ProposalView view(
            KeptProposal proposal, Map<UUID, Professional> people, Map<UUID, StatementView> said) {
        Optional<Professional> by = Optional.ofNullable(people.get(proposal.by()));
        return new ProposalView(
                proposal.id(),
                Optional.ofNullable(proposal.statement()).map(said::get),
                proposal.text(),
                by.map(Professional::name).orElse(""),
                by.map(Professional::organisationName).orElse(""),
                proposal.at(),
                proposal.state(),
                proposal.answer(),
                Optional.ofNullable(proposal.decidedBy())
                        .map(people::get)
                        .map(Professional::name)
                        .orElse(""),
                proposal.version());
    }

    @Override
    public void send(Actor actor, UUID conference, @Nullable LocalDate until) {
        gate.toLead(actor, conference);
        Conference found = held(conference);
        LocalDate last = until == null ? usualUntil(actor, found) : until;
        Checks checks = new Checks();
        CheckRules.until(last, time.today(), checks);
        checks.refuseIfAny();
        store.send(found, new CheckStore.Sending(actor.person(), time.now(), last));
        tasks.add(actor, found, AfterwardsTasks.CHECK, last);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.send-draft", found.caseId());
    }

    @Override
    public UUID propose(Actor actor, UUID conference, Proposal proposal) {
        gate.toBring(actor, conference, true);
        Conference found = held(conference);
        LocalDate until = store.sent(found.id()).map(CheckStore.Sending::until).orElse(null);
        if (!CheckRules.inTime(until, time.today())) {
            throw RefusedException.conflict("meeting.refused.check-over");
        }
        Checks checks = new Checks();
        CheckRules.check(
                proposal,
                reading.said(actor, found).stream().map(StatementView::id).collect(Collectors.toSet()),
                checks);
        checks.that(
                proposal.statement() != null || !parts.split(found.id()),
                "bijdrage",
                "meeting.check.proposal-statement");
        checks.refuseIfAny();
        UUID id = Ids.next(time.now());
        store.add(
                found,
                new KeptProposal(
                        id,
                        proposal.statement(),
                        proposal.text(),
                        actor.person(),
                        time.now(),
                        State.OPEN,
                        "",
                        null,
                        0));
        gate.trace(actor, Trace.Action.CREATE, "meeting.propose-correction", found.caseId());
        return id;
    }

    @Override
    public void decide(Actor actor, UUID conference, UUID proposal, Decision decision, long version) {
        gate.toLead(actor, conference);
        Conference found = held(conference);
        KeptProposal kept = store.proposals(found.id()).stream()
                .filter(each -> each.id().equals(proposal))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        Checks checks = new Checks();
        CheckRules.check(decision, checks);
        checks.refuseIfAny();
        KeptProposal decided = new KeptProposal(
                kept.id(),
                kept.statement(),
                kept.text(),
                kept.by(),
                kept.at(),
                decision.takenOver() ? State.TAKEN_OVER : State.DECLINED,
                decision.answer(),
                actor.person(),
                kept.version());
        if (kept.version() != version || !store.decide(decided, time.now())) {
            throw stale(kept);
        }
        gate.trace(actor, Trace.Action.DECIDE, "meeting.decide-correction", found.caseId());
    }

    /** One at a time, and only as long as there is a draft. */
    private Conference held(UUID conference) {
        conferences.hold(conference);
        Conference found = conferences.find(conference).orElseThrow(RefusedException::notFound);
        CheckRules.draft(found);
        return found;
    }

    private RefusedException stale(KeptProposal seen) {
        return new RefusedException(new Refusal.Stale(
                seen.id(),
                seen.version(),
                Map.of("antwoord", seen.answer()),
                reading.nameOf(Objects.requireNonNullElse(seen.decidedBy(), seen.by())),
                seen.at().toString()));
    }
}
