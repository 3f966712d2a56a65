package nl.aantafel.referral;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Teams;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.referral.Referring.Referred;
import nl.aantafel.referral.Triage.Answer;
import nl.aantafel.referral.Triage.FitJudgement;
import nl.aantafel.referral.Triage.Question;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@Import(CountedStatements.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TriageTest {

    private static final String FIT_ARTICLE = "Wgs, artikel 2.31 lid 2";
    private static final String TAKE_UP_ARTICLE = "Wgs, artikel 2.31 lid 3";

    private final Referring at;
    private final Triage triage;
    private final CaseFiles cases;
    private final Teams teams;
    private final Tasks tasks;
    private final Statements statements;
    private final Time time;

    TriageTest(BeanFactory beans) {
        at = new Referring(beans);
        triage = at.triage;
        cases = beans.getBean(CaseFiles.class);
        teams = beans.getBean(Teams.class);
        tasks = beans.getBean(Tasks.class);
        statements = beans.getBean(Statements.class);
        time = beans.getBean(Time.class);
    }

    private Question question() {
        return new Question(
                at.house.id(Who.MENTAL_HEALTH),
                "Is Anna bij u in behandeling?",
                "",
                time.today().plusDays(7));
    }

    private List<String> kinds(UUID caseId) {
        return tasks.ofCase(at.house.processDirector(), caseId).stream()
                .filter(task -> !task.done())
                .map(TaskView::kind)
                .sorted()
                .toList();
    }

    @Test
    void aSeatOfTheFirstParagraphJudgesTheFit() {
        Referred fitting = at.fitting();

        assertThat(triage.card(at.house.processDirector(), fitting.id()).fit())
                .contains(new FitJudgement(true, "", Referring.PURPOSE, at.decider(Who.POLICE)));
        assertThat(cases.view(at.house.processDirector(), fitting.id()).purpose())
                .isEqualTo(Referring.PURPOSE);
    }

    @Test
    void veiligThuisMayNotJudgeTheFit() {
        Referred sent = at.sent();

        assertThat(refusalOf(() -> triage.judgeFit(
                        at.house.veiligThuis(), sent.id(), new FitJudgement(true, "", Referring.PURPOSE, null))))
                .isEqualTo(new Refusal.MayNotDecide("fit_purpose", FIT_ARTICLE));
        assertThat(refusalOf(() -> triage.judgeFit(
                        at.house.processDirector(),
                        sent.id(),
                        new FitJudgement(true, "", Referring.PURPOSE, at.decider(Who.VEILIG_THUIS)))))
                .isEqualTo(new Refusal.MayNotDecide("fit_purpose", FIT_ARTICLE));
    }

    @Test
    void theDeskRecordsWhatASeatJudgedButDoesNotJudgeItself() {
        Referred sent = at.sent();

        assertThat(refusalOf(() -> triage.judgeFit(
                        at.house.processDirector(), sent.id(), new FitJudgement(true, "", Referring.PURPOSE, null))))
                .isInstanceOf(Refusal.MayNotDecide.class);
        assertThat(refusalOf(() -> triage.judgeFit(
                        at.house.police(),
                        sent.id(),
                        new FitJudgement(true, "", Referring.PURPOSE, at.decider(Who.MUNICIPALITY)))))
                .isInstanceOf(Refusal.MayNot.class);

        triage.judgeFit(
                at.house.processDirector(),
                sent.id(),
                new FitJudgement(true, "", Referring.PURPOSE, at.decider(Who.MUNICIPALITY)));

        assertThat(triage.card(at.house.processDirector(), sent.id()).referral().state())
                .isEqualTo("fits");
    }

    @Test
    void refusesASeatThatIsNotThatPersons() {
        Referred sent = at.sent();
        Triage.Decider mixed = new Triage.Decider(
                at.house.id(Who.POLICE), at.decider(Who.PROSECUTION).seat());

        assertThat(fieldsOf(() -> triage.judgeFit(
                        at.house.processDirector(), sent.id(), new FitJudgement(true, "", Referring.PURPOSE, mixed))))
                .containsOnlyKeys("beoordelaar");
    }

    @Test
    void onlyTheDeskWritesDownWhatWasDecidedOnADayBefore() {
        Referred sent = at.sent();
        var before = new FitJudgement(
                true,
                "",
                Referring.PURPOSE,
                at.decider(Who.POLICE),
                time.today().minusDays(3));
        assertThat(refusalOf(() -> triage.judgeFit(at.house.police(), sent.id(), before)))
                .isEqualTo(new Refusal.MayNot("referral.may-not.earlier-day"));
        triage.judgeFit(at.house.processDirector(), sent.id(), before);
        assertThat(triage.card(at.house.processDirector(), sent.id()).referral().state())
                .isEqualTo("fits");
    }

    @Test
    void theFitIsJudgedOnce() {
        Referred fitting = at.fitting();

        assertThat(refusalOf(() ->
                        triage.judgeFit(at.house.police(), fitting.id(), new FitJudgement(true, "", "crime", null))))
                .isEqualTo(new Refusal.Conflict("referral.refusal.judged", List.of()));
    }

    @Test
    void whatDoesNotFitLeavesTheWatchWithTheReferrer() {
        Referred sent = at.sent();
        triage.judgeFit(at.house.police(), sent.id(), new FitJudgement(false, "Geen onveiligheid.", "", null));

        assertThat(cases.view(at.house.processDirector(), sent.id()).state()).isEqualTo(CaseFiles.State.NOT_TAKEN_UP);
        assertThat(kinds(sent.id())).contains("told_not_taken_up");
        assertThat(at.referrals.whereabouts(at.referrer(), sent.id()).outcome())
                .get()
                .matches(outcome -> outcome.reason().equals("Geen onveiligheid."));
        assertThat(refusalOf(() -> triage.card(at.house.police(), sent.id()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void nobodyIsAskedBeforeTheFitIsJudged() {
        Referred sent = at.sent();

        Refusal.Conflict refusal =
                (Refusal.Conflict) refusalOf(() -> triage.ask(at.house.processDirector(), sent.id(), question()));

        assertThat(refusal.messageKey()).isEqualTo("referral.refusal.ask-before-fit");
        assertThat(refusal.arguments().getFirst()).contains(FIT_ARTICLE, "artikel 1.5 lid 1");
    }

    @Test
    void whoIsAskedSeesTheQuestionAndNothingElse() {
        Referred fitting = at.fitting();
        UUID question = triage.ask(at.house.processDirector(), fitting.id(), question());

        assertThat(triage.questionsForMe(at.house.mentalHealth()))
                .anyMatch(each -> each.id().equals(question) && each.legalTask().contains("zorg"));
        assertThat(refusalOf(() -> cases.view(at.house.mentalHealth(), fitting.id())))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> at.referrals.view(at.house.mentalHealth(), fitting.id())))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> triage.question(at.house.localTeam(), question)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> triage.question(at.referrer(), question))).isInstanceOf(Refusal.NotFound.class);
        assertThat(tasks.mine(at.house.mentalHealth(), null, 100).rows())
                .anyMatch(task -> question.equals(task.aboutId()) && task.caseId() == null);
    }

    @Test
    void refusingToAnswerNeedsAReasonAndEndsTheTask() {
        Referred fitting = at.fitting();
        UUID question = triage.ask(at.house.processDirector(), fitting.id(), question());

        assertThat(fieldsOf(() -> triage.answer(at.house.mentalHealth(), question, new Answer("refused", "", ""))))
                .containsOnlyKeys("reden");
        triage.answer(at.house.mentalHealth(), question, new Answer("refused", "Beroepsgeheim.", ""));

        assertThat(triage.card(at.house.police(), fitting.id()).questions())
                .singleElement()
                .matches(answered -> answered.reason().equals("Beroepsgeheim."));
        assertThat(tasks.mine(at.house.mentalHealth(), null, 100).rows())
                .noneMatch(task -> question.equals(task.aboutId()));
        assertThat(refusalOf(() ->
                        triage.answer(at.house.mentalHealth(), question, new Answer("provided", "", "Toch wel."))))
                .isEqualTo(new Refusal.Conflict("referral.refusal.answered", List.of()));
    }

    private boolean answerIn(Actor reader, Referred about) {
        return triage.list(reader, at.house.partnership()).stream()
                .filter(row -> row.caseId().equals(about.id()))
                .anyMatch(Triage.Row::answerIn);
    }

    @Test
    void anAnswerIsNewsToTheDeskUntilItIsLookedAt() {
        Referred fitting = at.fitting();
        UUID question = triage.ask(at.house.processDirector(), fitting.id(), question());
        triage.card(at.house.processDirector(), fitting.id());
        assertThat(answerIn(at.house.processDirector(), fitting)).isFalse();

        triage.answer(at.house.mentalHealth(), question, new Answer("provided", "", "Er loopt een behandeling."));
        assertThat(answerIn(at.house.processDirector(), fitting)).isTrue();
        assertThat(answerIn(at.house.secretary(), fitting)).isTrue();
        assertThat(answerIn(at.house.police(), fitting)).isFalse();

        triage.card(at.house.police(), fitting.id());
        assertThat(answerIn(at.house.processDirector(), fitting))
                .as("who only weighs does not take the news from the desk")
                .isTrue();
        triage.card(at.house.secretary(), fitting.id());
        assertThat(answerIn(at.house.processDirector(), fitting)).isFalse();
    }

    @Test
    void anAnswerIsNoNewsAnyMoreOnceTheReferralIsWeighed() {
        Referred fitting = at.fitting();
        UUID question = triage.ask(at.house.processDirector(), fitting.id(), question());
        triage.answer(at.house.mentalHealth(), question, new Answer("provided", "", "Er loopt een behandeling."));
        triage.decide(at.house.processDirector(), fitting.id(), at.leave(Who.POLICE));

        assertThat(answerIn(at.house.processDirector(), fitting)).isFalse();
    }

    @Test
    void anAnswerBecomesAStatementOfWhoGaveItWhenTakenUp() {
        Referred fitting = at.fitting();
        UUID question = triage.ask(at.house.processDirector(), fitting.id(), question());
        UUID late = triage.ask(at.house.processDirector(), fitting.id(), question());
        triage.answer(at.house.mentalHealth(), question, new Answer("provided", "", "Ja, sinds mei."));

        triage.decide(at.house.processDirector(), fitting.id(), at.takeUp(Who.POLICE));

        assertThat(statements
                        .list(at.house.processDirector(), fitting.id(), Query.all(100))
                        .rows())
                .anyMatch(each -> each.text().equals("Ja, sinds mei.")
                        && each.speakerName().equals(Who.MENTAL_HEALTH.fullName()));
        assertThat(statements.list(at.referrer(), fitting.id(), Query.all(100)).rows())
                .noneMatch(each -> each.text().equals("Ja, sinds mei."));
        assertThat(refusalOf(
                        () -> triage.answer(at.house.mentalHealth(), late, new Answer("provided", "", "Te laat."))))
                .isEqualTo(new Refusal.Conflict("referral.refusal.question-closed", List.of()));
    }

    @Test
    void nothingIsDecidedBeforeTheFitIsJudged() {
        Referred sent = at.sent();

        assertThat(refusalOf(() -> triage.decide(at.house.processDirector(), sent.id(), at.takeUp(Who.POLICE))))
                .isEqualTo(new Refusal.Conflict("referral.refusal.decide-before-fit", List.of(FIT_ARTICLE)));
    }

    @Test
    void veiligThuisDoesNotDecide() {
        Referred fitting = at.fitting();

        assertThat(refusalOf(() -> triage.decide(
                        at.house.processDirector(), fitting.id(), at.takeUp(Who.POLICE, Who.VEILIG_THUIS))))
                .isEqualTo(new Refusal.MayNotDecide("take_up", TAKE_UP_ARTICLE));
        assertThat(refusalOf(() -> triage.decide(at.house.veiligThuis(), fitting.id(), at.takeUp(Who.VEILIG_THUIS))))
                .isEqualTo(new Refusal.MayNotDecide("take_up", TAKE_UP_ARTICLE));
        assertThat(triage.card(at.house.processDirector(), fitting.id()).decision())
                .isEmpty();
    }

    @Test
    void admissionWithACriterionThatIsNotMetIsRefused() {
        Referred fitting = at.fitting();
        at.referrals.test(
                at.referrer(),
                fitting.id(),
                new Referrals.Test(fitting.mother(), "d", false, "Eén organisatie kan het."));

        Refusal.Invalid refusal = (Refusal.Invalid)
                refusalOf(() -> triage.decide(at.house.processDirector(), fitting.id(), at.takeUp(Who.POLICE)));

        assertThat(refusal.errors()).singleElement().satisfies(error -> {
            assertThat(error.messageKey()).isEqualTo("referral.refusal.criterion-not-met");
            assertThat(error.arguments()).contains("d").contains("Bgs, artikel 2.20 lid 1 onder d");
            assertThat(error.arguments().get(1)).startsWith("Anna");
        });
    }

    @Test
    void aSecondSubjectNeedsTheAlignmentTest() {
        Referred fitting = at.fitting();
        UUID father = at.families.addPerson(
                at.referrer(), fitting.id(), nl.aantafel.support.House.person("Cor", "Herfst", null));
        at.meetAll(fitting.id(), father);

        assertThat(fieldsOf(() -> triage.decide(at.house.processDirector(), fitting.id(), at.takeUp(Who.POLICE))))
                .containsValue("referral.refusal.not-aligned");
        at.referrals.align(
                at.referrer(), fitting.id(), new Referrals.Alignment(father, true, true, "Zij zijn partners."));
        triage.decide(at.house.processDirector(), fitting.id(), at.takeUp(Who.POLICE));

        assertThat(triage.card(at.house.processDirector(), fitting.id()).decision())
                .isPresent();
    }

    @Test
    void takingUpBringsTheTasksTheTableAndAnEndToTheTriage() {
        Referred fitting = at.fitting();
        triage.decide(at.house.processDirector(), fitting.id(), at.takeUp(Who.POLICE, Who.MUNICIPALITY));

        assertThat(kinds(fitting.id())).containsExactly("appoint_director", "invite_clients", "tell_clients");
        assertThat(cases.view(at.house.processDirector(), fitting.id()).pathway())
                .isEqualTo("regular");
        assertThat(teams.of(at.house.processDirector(), fitting.id()).members())
                .extracting(Teams.TeamMemberView::professional)
                .containsExactly(at.house.id(Who.VEILIG_THUIS));
        assertThat(refusalOf(() -> cases.view(at.house.police(), fitting.id()))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> cases.view(at.house.prosecution(), fitting.id())))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(at.referrals.whereabouts(at.referrer(), fitting.id()).outcome())
                .get()
                .matches(Referrals.Outcome::takenUp);
    }

    @Test
    void whoDecidesMayRecordItWithoutTheDesk() {
        Referred fitting = at.fitting();
        triage.decide(at.house.police(), fitting.id(), at.takeUp(Who.POLICE));

        assertThat(cases.view(at.house.processDirector(), fitting.id()).state()).isEqualTo(CaseFiles.State.TAKEN_UP);
        assertThat(kinds(fitting.id())).contains("invite_clients", "tell_clients", "judge_referral");
    }

    @Test
    void whoDecidesNamesOnlyThemself() {
        Referred fitting = at.fitting();

        assertThat(refusalOf(
                        () -> triage.decide(at.house.police(), fitting.id(), at.takeUp(Who.POLICE, Who.MUNICIPALITY))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    /** The mayor's seat is of the municipality, where Hanneke works; she judges for the municipal executive. */
    @Test
    void aSeatOfOnesOrganisationIsNotOnesOwnSeat() {
        Referred sent = at.sent();
        Triage.Decider borrowed = new Triage.Decider(
                at.house.id(Who.MUNICIPALITY), at.decider(Who.MAYOR).seat());

        assertThat(fieldsOf(() -> triage.judgeFit(
                        at.house.processDirector(),
                        sent.id(),
                        new FitJudgement(true, "", Referring.PURPOSE, borrowed))))
                .containsExactly(Map.entry("beoordelaar", "referral.refusal.not-their-seat"));
    }

    @Test
    void aSeatHeldToTakePartIsNotHeldToJudge() {
        Referred sent = at.sent();

        assertThat(fieldsOf(() -> triage.judgeFit(
                        at.house.processDirector(),
                        sent.id(),
                        new FitJudgement(true, "", Referring.PURPOSE, at.decider(Who.MAYOR)))))
                .containsOnlyKeys("beoordelaar");
    }

    @Test
    void whoDoesNotDecideDoesNotRecordForOthers() {
        Referred fitting = at.fitting();

        assertThat(refusalOf(() -> triage.decide(at.house.prosecution(), fitting.id(), at.takeUp(Who.POLICE))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void isDecidedOnceAndNotJudgedAfterwards() {
        Referred fitting = at.fitting();
        triage.decide(at.house.processDirector(), fitting.id(), at.leave(Who.POLICE));

        assertThat(refusalOf(() -> triage.decide(at.house.processDirector(), fitting.id(), at.takeUp(Who.POLICE))))
                .isEqualTo(new Refusal.Conflict("referral.refusal.decided", List.of()));
        assertThat(refusalOf(() -> triage.judgeFit(
                        at.house.processDirector(),
                        fitting.id(),
                        new FitJudgement(true, "", Referring.PURPOSE, at.decider(Who.POLICE)))))
                .isEqualTo(new Refusal.Conflict("referral.refusal.decided", List.of()));
        assertThat(refusalOf(() ->
                        at.referrals.write(at.referrer(), fitting.id(), Referring.content("Nog iets.", false), 1)))
                .isEqualTo(new Refusal.Conflict("referral.refusal.decided", List.of()));
    }

    @Test
    void notTakenUpTellsTheReferrerAndWhatHelpsInstead() {
        Referred fitting = at.fitting();
        triage.decide(at.house.processDirector(), fitting.id(), at.leave(Who.POLICE));

        assertThat(kinds(fitting.id())).containsExactly("tell_clients", "told_not_taken_up");
        assertThat(at.referrals.whereabouts(at.referrer(), fitting.id()).outcome())
                .get()
                .matches(outcome -> outcome.otherRoute().equals("Het lokale team.") && !outcome.takenUp());
    }

    @Test
    void theListHoldsWhatWaitsForTheDeskAndForWhoWeighs() {
        Referred sent = at.sent();
        Referred draft = at.filled();

        assertThat(triage.list(at.house.municipality(), at.house.partnership()))
                .extracting(Triage.Row::caseId)
                .contains(sent.id())
                .doesNotContain(draft.id());
        assertThat(refusalOf(() -> triage.list(at.house.localTeam(), at.house.partnership())))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> triage.card(at.referrer(), sent.id()))).isInstanceOf(Refusal.NotFound.class);
    }
}
