package nl.aantafel.referral;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.Likeness;
import nl.aantafel.casefile.ClosedFiles;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Referrals.ReferralView;
import nl.aantafel.referral.domain.Asked;
import nl.aantafel.referral.domain.Intake;
import nl.aantafel.referral.store.StoredDecisions;
import nl.aantafel.referral.store.StoredIntakes;
import nl.aantafel.referral.store.StoredQuestions;
import org.jspecify.annotations.Nullable;

/** Shows what waits to be weighed, and passes each step on to who keeps its rules. */
@UseCases
class KeepingTriage implements Triage {

    private final ReferralGate gate;
    private final Authorise authorise;
    private final StoredIntakes intakes;
    private final StoredDecisions decisions;
    private final StoredQuestions questions;
    private final CaseFiles caseFiles;
    private final ClosedFiles closedFiles;
    private final JudgingFit fit;
    private final AskingOthers asking;
    private final DecidingReferrals deciding;
    private final WhoIsWho whoIsWho;

    KeepingTriage(
            ReferralGate gate,
            Authorise authorise,
            StoredIntakes intakes,
            StoredDecisions decisions,
            StoredQuestions questions,
            CaseFiles caseFiles,
            ClosedFiles closedFiles,
            JudgingFit fit,
            AskingOthers asking,
            DecidingReferrals deciding,
            WhoIsWho whoIsWho) {
        this.gate = gate;
        this.authorise = authorise;
        this.intakes = intakes;
        this.decisions = decisions;
        this.questions = questions;
        this.caseFiles = caseFiles;
        this.closedFiles = closedFiles;
        this.fit = fit;
        this.asking = asking;
        this.deciding = deciding;
        this.whoIsWho = whoIsWho;
    }

    @Override
    public List<Row> list(Actor actor, UUID partnership) {
        boolean desk = authorise.may(actor, Duty.WORK_DESK, partnership);
        if (!desk) {
            authorise.require(actor, Duty.JUDGE_REFERRALS, partnership);
        }
        List<Intake> waiting = intakes.waiting(partnership);
        Set<UUID> answered =
                desk ? asking.news(waiting.stream().map(Intake::caseId).toList()) : Set.of();
        Map<UUID, Organisation> organisations = whoIsWho.organisations(
                waiting.stream().map(Intake::organisation).toList());
        gate.traced(Trace.Action.READ, "triage.list", null, List.of());
        return waiting.stream()
                .map(intake ->
                        row(intake, organisations.get(intake.organisation()), answered.contains(intake.caseId())))
                .toList();
    }

    private static Row row(Intake intake, @Nullable Organisation from, boolean answerIn) {
        return new Row(
                intake.caseId(),
                intake.number(),
                intake.familyName(),
                intake.state().code(),
                intake.wishes().urgent(),
                from == null ? "" : from.name(),
                Objects.requireNonNull(intake.sentAt()),
                answerIn);
    }

    @Override
    public Morning morning(Actor actor, @Nullable UUID partnership, @Nullable UUID caseId) {
        Optional<Card> asked = Optional.ofNullable(caseId).map(id -> card(actor, id));
        UUID where = asked.map(card -> card.referral().partnership())
                .or(() -> Optional.ofNullable(partnership))
                .orElseThrow(RefusedException::notFound);
        List<Row> rows = list(actor, where);
        return new Morning(
                where, rows, asked.or(() -> rows.stream().findFirst().map(row -> card(actor, row.caseId()))));
    }

    @Override
    public Card card(Actor actor, UUID caseId) {
        Intake intake = gate.weigh(actor, caseId);
        ReferralView referral = gate.view(actor, intake);
        // Asked for everybody, found for the desk only: the same work for all.
        List<Likeness> likenesses = caseFiles.likely(actor, caseId);
        Card card = new Card(
                referral,
                decisions.fit(caseId),
                gate.atDesk(actor, caseId) ? asking.lookedAt(caseId) : asking.views(questions.of(caseId)),
                likenesses,
                closedFiles.likely(actor, caseId),
                caseFiles.joinedTo(actor, caseId),
                open(intake, referral),
                decisions.decision(caseId));
        gate.traced(Trace.Action.READ, "triage.card", caseId, referral.family());
        return card;
    }

    private List<String> open(Intake intake, ReferralView referral) {
        Judgements judgements = new Judgements(referral.tests(), referral.alignments(), referral.talks());
        return DecidingReferrals.gaps(gate.frame(intake.partnership()), referral.family(), judgements).stream()
                .map(gap -> DecidingReferrals.name(referral.family(), gap.person()) + ": " + gap.criterion())
                .toList();
    }

    @Override
    public void judgeFit(Actor actor, UUID caseId, FitJudgement judgement) {
        Intake intake = gate.decideOn(actor, caseId, nl.aantafel.frame.Decision.FIT_PURPOSE);
        FamilyView family = gate.family(actor, caseId);
        fit.judge(actor, intake, judgement);
        gate.traced(Trace.Action.DECIDE, "triage.judge-fit", caseId, family);
    }

    @Override
    public UUID ask(Actor actor, UUID caseId, Question question) {
        Intake intake = gate.workOn(actor, caseId);
        UUID id = asking.ask(actor, intake, question);
        gate.traced(Trace.Action.CREATE, "triage.ask", caseId, gate.family(actor, caseId));
        return id;
    }

    @Override
    public List<QuestionView> questionsForMe(Actor actor) {
        List<QuestionView> open = asking.views(questions.openFor(actor));
        gate.traced(Trace.Action.READ, "triage.questions", null, List.of());
        return open;
    }

    @Override
    public QuestionView question(Actor actor, UUID question) {
        Asked asked = questions.put(actor, question).orElseThrow(RefusedException::notFound);
        gate.traced(Trace.Action.READ, "triage.question", asked.caseId(), List.of());
        return asking.views(List.of(asked)).getFirst();
    }

    @Override
    public void answer(Actor actor, UUID question, Answer answer) {
        Asked asked = questions.put(actor, question).orElseThrow(RefusedException::notFound);
        asking.answer(actor, asked, answer);
        gate.traced(Trace.Action.CHANGE, "triage.answer", asked.caseId(), List.of());
    }

    @Override
    public void decide(Actor actor, UUID caseId, Decision decision) {
        Intake intake = gate.decideOn(actor, caseId, nl.aantafel.frame.Decision.TAKE_UP);
        FamilyView family = gate.family(actor, caseId);
        deciding.decide(actor, intake, family, decision);
        gate.traced(Trace.Action.DECIDE, "triage.decide", caseId, family);
    }
}
