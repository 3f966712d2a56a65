package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.WORRIES;
import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.QuestionsBeforehand.Answer;
import nl.aantafel.meeting.QuestionsBeforehand.AskedView;
import nl.aantafel.meeting.QuestionsBeforehand.Asking;
import nl.aantafel.meeting.QuestionsBeforehand.Outcome;
import nl.aantafel.meeting.QuestionsBeforehand.Summed;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Professionals are asked before a conference what it needs from them. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class QuestionsBeforehandTest {

    static final String HELP = "iv.beforehand.help";

    private final BeanFactory beans;
    private final Conferences conferences;
    private final QuestionsBeforehand questions;
    private final Statements statements;
    private final Tasks tasks;
    private final Below below;
    private final LocalDate today;
    private SomeConference some;
    private Actor asked;
    private UUID person;
    private UUID conference;

    QuestionsBeforehandTest(
            BeanFactory beans,
            Conferences conferences,
            QuestionsBeforehand questions,
            Statements statements,
            Tasks tasks,
            TestDatabase database,
            Time time) {
        this.beans = beans;
        this.conferences = conferences;
        this.questions = questions;
        this.statements = statements;
        this.tasks = tasks;
        this.below = new Below(database, time);
        this.today = time.today();
        this.some = new SomeConference(beans);
        this.asked = some.chair;
        this.person = some.house.id(Who.YOUTH_PROTECTION);
        this.conference = person;
    }

    @BeforeEach
    void aConferenceNextWeek() {
        some = new SomeConference(beans);
        asked = some.house.youthProtection();
        person = some.house.id(Who.YOUTH_PROTECTION);
        conference = conferences.prepare(some.chair, some.family.id(), some.onDay(today.plusDays(7)));
    }

    private static Asking asking(UUID person, String... keys) {
        return new Asking(Set.of(person), Set.of(keys), "", null);
    }

    static Answer says(String text) {
        return new Answer(Outcome.ANSWERED, text, "", "", Set.of(), "");
    }

    static Answer without(Outcome outcome, String reason) {
        return new Answer(outcome, "", "", "", Set.of(), reason);
    }

    private AskedView one(Actor reader) {
        List<AskedView> all = questions.view(reader, conference).of(person);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private AskedView askOne(String key) {
        questions.ask(some.chair, conference, asking(person, key));
        return one(asked);
    }

    private void answer(Actor actor, Answer answer) {
        AskedView now = one(some.chair);
        questions.answer(actor, conference, now.id(), answer, now.version());
    }

    private List<TaskView> open() {
        return tasks.ofCase(some.chair, some.family.id()).stream()
                .filter(task -> task.kind().equals(BeforehandTasks.KIND) && !task.done())
                .toList();
    }

    @Test
    void theFrameSaysWhatIsAskedUnlessTheChairChooses() {
        var leading = questions.view(some.chair, conference).leading().orElseThrow();
        assertThat(leading.usual()).contains(HELP, WORRIES);
        assertThat(leading.choices())
                .extracting(each -> each.key())
                .containsAll(leading.usual())
                .doesNotContain("iv.scaling.score", "iv.decision.agreements");
        assertThat(leading.due()).isBetween(today.plusDays(3), today.plusDays(6));
        assertThat(questions.view(asked, conference).leading()).isEmpty();
    }

    @Test
    void whoIsAskedHasOneTaskUntilAllIsAnswered() {
        assertThat(questions.ask(some.chair, conference, asking(person, HELP, WORRIES)))
                .isEqualTo(2);
        assertThat(open()).singleElement().satisfies(task -> {
            assertThat(task.owner()).isEqualTo(person);
            assertThat(task.aboutId()).isEqualTo(conference);
        });
        assertThat(questions.ask(some.chair, conference, asking(person, HELP)))
                .as("what was asked already")
                .isZero();

        List<AskedView> both = questions.view(asked, conference).of(person);
        questions.answer(asked, conference, both.getFirst().id(), says("De wijkagent komt langs"), 0);
        assertThat(open()).hasSize(1);
        questions.answer(asked, conference, both.getLast().id(), without(Outcome.NOTHING_NEW, ""), 0);
        assertThat(open()).isEmpty();
    }

    @Test
    void anAnswerIsAContributionWithTheDefaultsOfTheQuestion() {
        askOne(WORRIES);
        answer(asked, says("Tim slaapt slecht sinds de verhuizing"));
        StatementView said = one(some.chair).answers().getFirst();
        assertThat(said.text()).isEqualTo("Tim slaapt slecht sinds de verhuizing");
        assertThat(said.topic()).isEqualTo("worry");
        assertThat(said.speakerName()).isEqualTo(Who.YOUTH_PROTECTION.fullName());
        assertThat(said.unclassified()).isFalse();
        assertThat(some.question(conference, WORRIES).statements())
                .as("it lies on the table when the conference begins")
                .extracting(StatementView::id)
                .containsExactly(said.id());
    }

    @Test
    void aQuestionInOnesOwnWordsIsAnsweredToo() {
        questions.ask(some.chair, conference, new Asking(Set.of(person), Set.of(), " Gaat Tim naar school? ", null));
        questions.ask(some.chair, conference, new Asking(Set.of(person), Set.of(), "Gaat Tim naar school?", null));
        assertThat(one(asked).text().nl()).isEqualTo("Gaat Tim naar school?");
        answer(asked, says("Sinds maandag weer"));
        assertThat(one(some.chair).answers()).extracting(StatementView::text).containsExactly("Sinds maandag weer");
    }

    @Test
    void whoIsAskedSeesTheirOwnAndTheTableOnlyWhatIsSaid() {
        askOne(WORRIES);
        answer(
                asked,
                new Answer(Outcome.PARTLY, "Zij komt op tijd", "", "", Set.of(), "De rest valt onder mijn geheim"));
        assertThat(questions.view(some.house.caseDirector(), conference).questions())
                .extracting(AskedView::reason)
                .containsExactly("De rest valt onder mijn geheim");
        assertThat(one(asked).reason()).isEqualTo("De rest valt onder mijn geheim");

        Actor other = some.house.mentalHealth();
        assertThat(questions.view(other, conference).questions()).isEmpty();
        assertThat(some.view(conference).statements())
                .extracting(StatementView::text)
                .contains("Zij komt op tijd");
        for (Actor elsewhere : List.of(some.house.outsider(), some.house.veiligThuis())) {
            assertThat(refusalOf(() -> questions.view(elsewhere, conference))).isEqualTo(new Refusal.NotFound());
            assertThat(refusalOf(() ->
                            questions.answer(elsewhere, conference, one(asked).id(), says("Iets"), 1)))
                    .isEqualTo(new Refusal.NotFound());
        }
    }

    @Test
    void theDatabaseKeepsQuestionsFromTheRestOfTheTable() {
        askOne(WORRIES);
        assertThat(seen(Who.MENTAL_HEALTH)).isZero();
        assertThat(seen(Who.OUTSIDER)).isZero();
        assertThat(seen(Who.YOUTH_PROTECTION)).isEqualTo(1);
        assertThat(seen(Who.CASE_DIRECTOR)).isEqualTo(1);
    }

    private int seen(Who who) {
        return below.run(
                some.house.actor(who), "select 1 from meeting.asked_question where conference_id = ?", conference);
    }

    @Test
    void aRefusalStandsWithItsReason() {
        askOne(WORRIES);
        answer(asked, without(Outcome.REFUSED, "Beroepsgeheim"));
        assertThat(one(some.chair).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(one(some.chair).reason()).isEqualTo("Beroepsgeheim");
        assertThat(open()).isEmpty();

        assertThat(refusalOf(() -> answer(some.chair, says("Hij zei het toch"))))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> questions.withdraw(
                        some.chair,
                        conference,
                        one(some.chair).id(),
                        one(some.chair).version())))
                .isEqualTo(new Refusal.Conflict("meeting.refused.answered-question", List.of()));
        assertThat(questions.ask(some.chair, conference, asking(person, WORRIES)))
                .isZero();

        answer(asked, says("Mijn leidinggevende vindt dat het mag"));
        assertThat(one(some.chair).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(one(some.chair).reason()).isEmpty();
    }

    @Test
    void whoLeadsWritesDownAFirstAnswerForSomebodyAndNeverRefusesForThem() {
        askOne(WORRIES);
        assertThat(refusalOf(() -> answer(some.chair, without(Outcome.REFUSED, "Hij had geen tijd"))))
                .isInstanceOf(Refusal.MayNot.class);
        answer(some.house.secretary(), says("Aan de telefoon verteld"));
        StatementView said = one(asked).answers().getFirst();
        assertThat(said.speakerName()).isEqualTo(Who.YOUTH_PROTECTION.fullName());
        assertThat(said.writerName()).isEqualTo(Who.SECRETARY.fullName());
        assertThat(refusalOf(() -> answer(some.chair, says("En nog iets")))).isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void whatTheFormerConferenceKnewStandsBesideItWithItsDate() {
        UUID former = conferences.prepare(some.chair, some.family.id(), some.onDay(today.minusDays(30)));
        conferences.start(some.chair, former);
        UUID known = some.said(former, Who.YOUTH_PROTECTION, "Er wordt veel geschreeuwd");
        askOne(WORRIES);
        assertThat(one(asked).known()).extracting(StatementView::id).containsExactly(known);
        assertThat(questions.view(asked, conference).knownOn()).contains(today.minusDays(30));

        answer(asked, says("Het schreeuwen is minder"));
        Summed summed = questions.view(some.chair, conference).leading().orElseThrow().steps().stream()
                .flatMap(step -> step.questions().stream())
                .filter(each -> each.question().key().equals(WORRIES))
                .findFirst()
                .orElseThrow();
        assertThat(summed.fresh()).extracting(StatementView::text).containsExactly("Het schreeuwen is minder");
        assertThat(summed.known()).extracting(StatementView::id).containsExactly(known);
    }

    @Test
    void anAnswerThatIsCorrectedIsItsNewestVersion() {
        askOne(WORRIES);
        answer(asked, says("Tim slaapt slecht"));
        UUID first = one(asked).answers().getFirst().id();
        UUID next = statements.correct(
                asked, some.family.id(), first, Write.sentence(Speaker.professional(person), "Tim slaapt weer goed"));
        assertThat(one(asked).answers()).extracting(StatementView::id).containsExactly(next);
    }

    @Test
    void onlyWhoIsAskedForTheMeetingAndTakesPartInTheCaseIsAsked() {
        assertThat(fieldsOf(
                        () -> questions.ask(some.chair, conference, asking(some.house.id(Who.MENTAL_HEALTH), WORRIES))))
                .isEqualTo(java.util.Map.of("aanWie", "meeting.check.asked-outside"));
        Prepare plain = some.onDay(today.plusDays(7));
        UUID open = conferences.prepare(
                some.chair,
                some.family.id(),
                new Prepare(
                        plain.kind(),
                        plain.startsAt(),
                        plain.endsAt(),
                        plain.place(),
                        "",
                        "",
                        null,
                        null,
                        List.of(new Invitee(some.house.id(Who.OUTSIDER), "incidental", "Kent de school")),
                        plain.family(),
                        plain.questions()));
        assertThat(fieldsOf(() -> questions.ask(some.chair, open, asking(some.house.id(Who.OUTSIDER), WORRIES))))
                .isEqualTo(java.util.Map.of("aanWie", "meeting.check.asked-no-member"));
        assertThat(fieldsOf(() -> questions.ask(some.chair, conference, asking(person, "iv.scaling.score"))))
                .containsOnlyKeys("vragen");
        assertThat(fieldsOf(() -> questions.ask(some.chair, conference, asking(person))))
                .containsOnlyKeys("vragen");
        assertThat(refusalOf(() -> questions.ask(asked, conference, asking(person, WORRIES))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void aQuestionNobodyAnsweredCanBeTakenBackAndAskedAgain() {
        AskedView first = askOne(WORRIES);
        questions.withdraw(some.chair, conference, first.id(), first.version());
        assertThat(questions.view(asked, conference).questions()).isEmpty();
        assertThat(open()).isEmpty();
        assertThat(questions.ask(some.chair, conference, asking(person, WORRIES)))
                .isEqualTo(1);
        assertThat(open()).hasSize(1);
    }

    @Test
    void endsWhenTheConferenceBeginsOrIsCalledOff() {
        AskedView question = askOne(WORRIES);
        UUID off = conferences.prepare(some.chair, some.family.id(), some.onDay(today.plusDays(9)));
        questions.ask(some.chair, off, asking(person, WORRIES));
        conferences.cancel(some.chair, off, "Griep", 0);
        assertThat(open()).hasSize(1);

        conferences.start(some.chair, conference);
        assertThat(open()).isEmpty();
        assertThat(questions.view(asked, conference).open()).isFalse();
        assertThat(refusalOf(() -> questions.answer(asked, conference, question.id(), says("Te laat"), 0)))
                .isEqualTo(new Refusal.Conflict("meeting.refused.begun", List.of()));
    }

    @Test
    void ofTwoAnswersAtOnceTheSecondIsToldSo() {
        AskedView question = askOne(WORRIES);
        questions.answer(asked, conference, question.id(), says("Eerst dit"), 0);
        assertThat(refusalOf(() -> questions.answer(asked, conference, question.id(), says("En dit"), 0)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(one(asked).answers()).hasSize(1);
    }
}
