package nl.aantafel.referral;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Memberships;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Purpose;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.referral.Triage.Decider;
import nl.aantafel.referral.Triage.FitJudgement;
import nl.aantafel.referral.domain.Intake;
import nl.aantafel.referral.domain.State;
import nl.aantafel.referral.domain.TriageRules;
import nl.aantafel.referral.store.StoredDecisions;
import nl.aantafel.referral.store.StoredIntakes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Judging whether a referral fits the purpose: by a seat that may, or recorded by the desk for one (Wgs, artikel 2.31 lid 2).
 * What does not fit is not taken up; the watch over safety stays with the referrer.
 */
@Component
final class JudgingFit {

    private final ReferralGate gate;
    private final WeighingSeats seats;
    private final Authorise authorise;
    private final StoredIntakes intakes;
    private final StoredDecisions decisions;
    private final CaseFiles caseFiles;
    private final Memberships memberships;
    private final FollowingTasks tasks;
    private final ApplicationEventPublisher events;
    private final DecisionDay days;
    private final Time time;

    JudgingFit(
            ReferralGate gate,
            WeighingSeats seats,
            Authorise authorise,
            StoredIntakes intakes,
            StoredDecisions decisions,
            CaseFiles caseFiles,
            Memberships memberships,
            FollowingTasks tasks,
            ApplicationEventPublisher events,
            DecisionDay days,
            Time time) {
        this.gate = gate;
        this.seats = seats;
        this.authorise = authorise;
        this.intakes = intakes;
        this.decisions = decisions;
        this.caseFiles = caseFiles;
        this.memberships = memberships;
        this.tasks = tasks;
        this.events = events;
        this.days = days;
        this.time = time;
    }

    void judge(Actor actor, Intake intake, FitJudgement judgement) {
        intake.state().requireUnjudged();
        Frame frame = gate.frame(intake.partnership());
        Decider judge = judge(actor, intake, frame, judgement);
        Set<String> purposes = frame.purposes().stream().map(Purpose::code).collect(Collectors.toSet());
        TriageRules.fit(judgement, purposes).refuseIfAny();
        Instant at = days.of(actor, intake, judgement.on(), null);
        decisions.judged(intake.caseId(), judgement, judge, at);
        if (judgement.fits()) {
            caseFiles.fits(actor, intake.caseId(), judgement.purpose());
            intakes.move(intake.caseId(), State.FITS);
        } else {
            caseFiles.notTakenUp(actor, intake.caseId());
            intakes.move(intake.caseId(), State.FITS_NOT);
            endsHere(actor, intake);
        }
        events.publishEvent(new FitJudged(
                intake.caseId(), intake.partnership(), judgement.fits(), judgement.purpose(), judge.seat(), at));
    }

    /** Last of all: from here on the actor may see no more of it. */
    private void endsHere(Actor actor, Intake intake) {
        tasks.add(actor, intake, FollowingTasks.NOT_TAKEN_UP, intake.referrer(), TriageRules.due(time.today(), false));
        if (gate.atDesk(actor, intake.caseId())) {
            tasks.judged(actor, intake, State.FITS_NOT.code());
        }
        memberships.endTriage(actor, intake.caseId());
    }

    private Decider judge(Actor actor, Intake intake, Frame frame, FitJudgement judgement) {
        Decider named = judgement.judge();
        UUID partnership = intake.partnership();
        if (named == null) {
            return new Decider(
                    actor.person(), authorise.requireDeciding(actor, Decision.FIT_PURPOSE, partnership, frame.code()));
        }
        if (!named.professional().equals(actor.person()) && !gate.atDesk(actor, intake.caseId())) {
            throw RefusedException.mayNot("referral.may-not.judge-for-others");
        }
        seats.require(frame, partnership, Decision.FIT_PURPOSE, List.of(named), "beoordelaar");
        return named;
    }
}
