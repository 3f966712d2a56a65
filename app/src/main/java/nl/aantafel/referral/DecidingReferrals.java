package nl.aantafel.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.access.Memberships;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.frame.Criterion;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Triage.Decision;
import nl.aantafel.referral.Triage.FitJudgement;
import nl.aantafel.referral.domain.Gap;
import nl.aantafel.referral.domain.Intake;
import nl.aantafel.referral.domain.State;
import nl.aantafel.referral.domain.TriageRules;
import nl.aantafel.referral.store.StoredDecisions;
import nl.aantafel.referral.store.StoredIntakes;
import nl.aantafel.referral.store.StoredTests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Weighing: taken up along a pathway, or not, by seats that may decide (Wgs, artikel 2.31 lid 3), after the fit and with all
 * criteria met for every subject (Bgs, artikel 2.20). What follows from it is {@link AfterDeciding}'s.
 */
@Component
final class DecidingReferrals {

    private final ReferralGate gate;
    private final WeighingSeats seats;
    private final StoredIntakes intakes;
    private final StoredTests tests;
    private final StoredDecisions decisions;
    private final CaseFiles caseFiles;
    private final Memberships memberships;
    private final AfterDeciding after;
    private final ApplicationEventPublisher events;
    private final DecisionDay days;

    DecidingReferrals(
            ReferralGate gate,
            WeighingSeats seats,
            StoredIntakes intakes,
            StoredTests tests,
            StoredDecisions decisions,
            CaseFiles caseFiles,
            Memberships memberships,
            AfterDeciding after,
            ApplicationEventPublisher events,
            DecisionDay days) {
        this.gate = gate;
        this.seats = seats;
        this.intakes = intakes;
        this.tests = tests;
        this.decisions = decisions;
        this.caseFiles = caseFiles;
        this.memberships = memberships;
        this.after = after;
        this.events = events;
        this.days = days;
    }

    void decide(Actor actor, Intake intake, FamilyView family, Decision decision) {
        Frame frame = gate.frame(intake.partnership());
        String article = frame.decision(nl.aantafel.frame.Decision.FIT_PURPOSE).article();
        intake.state().requireFits("referral.refusal.decide-before-fit", article);
        requireActor(actor, intake, decision);
        seats.require(
                frame, intake.partnership(), nl.aantafel.frame.Decision.TAKE_UP, decision.deciders(), "beslissers");
        check(intake, frame, family, decision);
        LocalDate fittedOn = decisions.judgedOn(intake.caseId()).orElse(null);
        Instant at = days.of(actor, intake, decision.on(), decision.on() == null ? null : fittedOn);
        String purpose =
                decisions.fit(intake.caseId()).map(FitJudgement::purpose).orElse("");
        decisions.decided(intake.caseId(), decision, purpose, actor.person(), at);
        if (decision.takenUp()) {
            caseFiles.takeUp(
                    actor, intake.caseId(), new CaseFiles.Follow(decision.pathway(), decision.reason(), decision.on()));
            intakes.move(intake.caseId(), State.TAKEN_UP);
            after.takenUp(actor, intake, family, decision);
        } else {
            caseFiles.notTakenUp(actor, intake.caseId());
            intakes.move(intake.caseId(), State.NOT_TAKEN_UP);
            after.notTakenUp(actor, intake, decision);
        }
        events.publishEvent(
                new ReferralDecided(intake.caseId(), intake.partnership(), decision.takenUp(), decision.pathway(), at));
        // Last of all: who only decided sees nothing more from here on.
        memberships.endTriage(actor, intake.caseId());
    }

    private void requireActor(Actor actor, Intake intake, Decision decision) {
        boolean forThemselfOnly = decision.deciders().stream()
                .allMatch(decider -> decider.professional().equals(actor.person()));
        if (!forThemselfOnly && !gate.atDesk(actor, intake.caseId())) {
            throw RefusedException.mayNot("referral.may-not.decide-for-others");
        }
    }

    private void check(Intake intake, Frame frame, FamilyView family, Decision decision) {
        Checks checks = TriageRules.decision(decision, KeepingReferrals.pathways(frame));
        if (decision.takenUp()) {
            gaps(frame, family, tests.of(intake.caseId())).stream()
                    .filter(Gap::blocks)
                    .forEach(gap -> checks.add(
                            "toetsen",
                            gap.criterion().equals(Gap.ALIGNMENT)
                                    ? "referral.refusal.not-aligned"
                                    : "referral.refusal.criterion-not-met",
                            gap.criterion(),
                            name(family, gap.person()),
                            article(frame, gap)));
        }
        for (UUID person : named(decision)) {
            gate.professional(person);
        }
        checks.refuseIfAny();
    }

    private static List<UUID> named(Decision decision) {
        List<UUID> named = new ArrayList<>();
        if (decision.inviter() != null) {
            named.add(decision.inviter());
        }
        if (decision.teller() != null) {
            named.add(decision.teller());
        }
        return named;
    }

    static List<Gap> gaps(Frame frame, FamilyView family, Judgements judgements) {
        return Gap.find(
                frame.admission().criteria().stream().map(Criterion::code).toList(),
                List.copyOf(ReferralGate.subjects(family)),
                judgements.tests(),
                judgements.alignments());
    }

    private static String article(Frame frame, Gap gap) {
        return frame.admission()
                .find(gap.criterion())
                .or(() -> frame.admission().alignment().stream().findFirst())
                .map(Criterion::article)
                .orElse("");
    }

    static String name(FamilyView family, UUID person) {
        return family.person(person).map(PersonView::fullName).orElse("");
    }
}
