package nl.aantafel.referral;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Ground;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.referral.Triage.Answer;
import nl.aantafel.referral.Triage.Question;
import nl.aantafel.referral.Triage.QuestionView;
import nl.aantafel.referral.domain.Asked;
import nl.aantafel.referral.domain.Intake;
import nl.aantafel.referral.domain.TriageRules;
import nl.aantafel.referral.store.StoredQuestions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Questions to other organisations (verrijking), only about a referral that fits the purpose (Wgs, artikel 1.8 lid 5). Who is
 * asked provides, provides in part or refuses with a reason, which nobody overrules (Wgs, artikel 1.5 lid 1); being asked makes
 * nobody a member of the case.
 */
@Component
final class AskingOthers {

    private final ReferralGate gate;
    private final WhoIsWho whoIsWho;
    private final StoredQuestions questions;
    private final FollowingTasks tasks;
    private final ApplicationEventPublisher events;
    private final Time time;

    AskingOthers(
            ReferralGate gate,
            WhoIsWho whoIsWho,
            StoredQuestions questions,
            FollowingTasks tasks,
            ApplicationEventPublisher events,
            Time time) {
        this.gate = gate;
        this.whoIsWho = whoIsWho;
        this.questions = questions;
        this.tasks = tasks;
        this.events = events;
        this.time = time;
    }

    UUID ask(Actor actor, Intake intake, Question question) {
        Frame frame = gate.frame(intake.partnership());
        intake.state().requireFits("referral.refusal.ask-before-fit", articles(frame));
        Professional asked = whoIsWho.professional(question.professional())
                .filter(who -> whoIsWho.participants(intake.partnership()).stream()
                        .map(Organisation::id)
                        .anyMatch(who.organisation()::equals))
                .orElseThrow(() -> RefusedException.invalid("aan", "check.choose"));
        TriageRules.question(question, time.today()).refuseIfAny();
        Instant now = time.now();
        Asked kept = new Asked(
                Ids.next(now),
                intake.caseId(),
                asked.id(),
                asked.organisation(),
                question.need(),
                question.legalTask().isBlank() ? task(frame, intake, asked) : question.legalTask(),
                question.due(),
                false,
                Asked.NONE);
        questions.add(kept, actor.person(), now);
        tasks.ask(actor, intake.partnership(), kept);
        events.publishEvent(new OthersAsked(intake.caseId(), kept.id(), asked.id(), now));
        return kept.id();
    }

    private static String articles(Frame frame) {
        String judging = frame.decision(Decision.FIT_PURPOSE).article();
        return frame.grounds().stream()
                .filter(ground -> ground.use() == Ground.Use.PROCESSING)
                .findFirst()
                .map(ground -> judging + "; " + ground.article())
                .orElse(judging);
    }

    /** The legal task of the seat on which the other takes part, unless the desk wrote another. */
    private String task(Frame frame, Intake intake, Professional asked) {
        return whoIsWho.seatsOf(intake.partnership(), asked.organisation()).stream()
                .findFirst()
                .flatMap(seat -> frame.seatKind(seat.kind()))
                .map(kind -> kind.task().nl())
                .orElse("");
    }

    void answer(Actor actor, Asked question, Answer answer) {
        if (question.closed()) {
            throw RefusedException.conflict("referral.refusal.question-closed");
        }
        if (question.answered()) {
            throw RefusedException.conflict("referral.refusal.answered");
        }
        TriageRules.answer(answer).refuseIfAny();
        Instant now = time.now();
        questions.answer(question.id(), answer, now);
        tasks.answered(actor, question.id(), answer.outcome());
        events.publishEvent(new QuestionAnswered(question.caseId(), question.id(), answer.outcome(), now));
    }

    /** What was asked about a referral, looked at by the desk: an answer that came in is no news any more. */
    List<QuestionView> lookedAt(UUID caseId) {
        List<Asked> all = questions.of(caseId);
        if (all.stream().anyMatch(Asked::answered)) {
            questions.seen(caseId, time.now());
        }
        return views(all);
    }

    /** Of these referrals the ones with an answer the desk did not look at yet. */
    Set<UUID> news(Collection<UUID> cases) {
        return cases.isEmpty() ? Set.of() : questions.unseen(cases);
    }

    List<QuestionView> views(List<Asked> all) {
        Map<UUID, Professional> people =
                whoIsWho.professionals(all.stream().map(Asked::professional).toList());
        return all.stream()
                .map(asked -> view(asked, people.get(asked.professional())))
                .toList();
    }

    private static QuestionView view(Asked asked, @org.jspecify.annotations.Nullable Professional who) {
        return new QuestionView(
                asked.id(),
                asked.caseId(),
                asked.professional(),
                who == null ? "" : who.name(),
                who == null ? "" : who.organisationName(),
                asked.need(),
                asked.legalTask(),
                asked.due(),
                asked.answer().outcome(),
                asked.answer().reason(),
                asked.answer().text(),
                asked.closed());
    }
}
