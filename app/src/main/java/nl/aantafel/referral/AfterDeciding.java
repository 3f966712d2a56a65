package nl.aantafel.referral;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.JoinTeam;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.referral.Triage.Decision;
import nl.aantafel.referral.domain.Intake;
import nl.aantafel.referral.domain.State;
import nl.aantafel.referral.domain.TriageRules;
import nl.aantafel.referral.store.StoredQuestions;
import org.springframework.stereotype.Component;

/** What follows by itself once a referral is weighed: the referrer at the table, answers as statements, and the tasks. */
@Component
final class AfterDeciding {

    private final ReferralGate gate;
    private final WhoIsWho whoIsWho;
    private final ReferralWords words;
    private final StoredQuestions questions;
    private final Teams teams;
    private final FollowingTasks tasks;
    private final Time time;

    AfterDeciding(
            ReferralGate gate,
            WhoIsWho whoIsWho,
            ReferralWords words,
            StoredQuestions questions,
            Teams teams,
            FollowingTasks tasks,
            Time time) {
        this.gate = gate;
        this.whoIsWho = whoIsWho;
        this.words = words;
        this.questions = questions;
        this.teams = teams;
        this.tasks = tasks;
        this.time = time;
    }

    void takenUp(Actor actor, Intake intake, FamilyView family, Decision decision) {
        boolean desk = gate.atDesk(actor, intake.caseId());
        questions.close(intake.caseId());
        if (desk) {
            answersBecomeStatements(actor, intake);
            if (decision.referrerTakesPart()) {
                teams.join(
                        actor,
                        intake.caseId(),
                        new JoinTeam(
                                intake.referrer(), gate.seatToday(intake), CaseRoles.PARTICIPANT, "", time.today()));
            }
            tasks.judged(actor, intake, State.TAKEN_UP.code());
        }
        UUID director = director(actor, intake);
        LocalDate soon = TriageRules.due(time.today(), false);
        tasks.add(actor, intake, FollowingTasks.INVITE, Objects.requireNonNull(decision.inviter()), soon);
        tasks.add(actor, intake, FollowingTasks.TELL, Objects.requireNonNull(decision.teller()), soon);
        tasks.add(actor, intake, FollowingTasks.DIRECTOR, director, soon);
    }

    void notTakenUp(Actor actor, Intake intake, Decision decision) {
        questions.close(intake.caseId());
        if (gate.atDesk(actor, intake.caseId())) {
            tasks.judged(actor, intake, State.NOT_TAKEN_UP.code());
        }
        LocalDate soon = TriageRules.due(time.today(), false);
        UUID teller = decision.teller() == null ? intake.referrer() : decision.teller();
        tasks.add(actor, intake, FollowingTasks.TELL, teller, soon);
        tasks.add(actor, intake, FollowingTasks.NOT_TAKEN_UP, intake.referrer(), soon);
    }

    private void answersBecomeStatements(Actor actor, Intake intake) {
        questions.of(intake.caseId()).stream()
                .filter(question -> !question.answer().text().isBlank())
                .forEach(question -> questions.becameStatement(question.id(), words.answer(actor, question)));
    }

    private UUID director(Actor actor, Intake intake) {
        return whoIsWho.desk(intake.partnership()).orElse(actor.person());
    }
}
