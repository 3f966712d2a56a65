package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Roles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.notify.Messages;
import nl.aantafel.notify.Messages.Message;
import nl.aantafel.rights.Counsels.Counsel;
import nl.aantafel.rights.Counsels.Question;
import nl.aantafel.rights.Counsels.Questions;
import nl.aantafel.rights.Counsels.Step;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Who advises on law answers questions that hold nothing of a case, and who asked hears that there is an answer. */
@SpringBootTest
@OnTestDatabase
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LegalAdviserTest {

    private static final String ADVICE = "Ja, als u weegt waarom het nodig is.";

    private final BeanFactory beans;
    private final House house;
    private final Counsels counsels;
    private final Actor adviser;
    private final Actor asker;
    private final Below below;

    LegalAdviserTest(BeanFactory beans, Time time, TestDatabase database) {
        this.beans = beans;
        this.house = House.another(beans);
        this.counsels = beans.getBean(Counsels.class);
        this.below = new Below(database, time);
        house.give(Who.OUTSIDER, Roles.LEGAL_ADVISER);
        this.adviser = house.actor(Who.OUTSIDER);
        this.asker = house.caseDirector();
    }

    private UUID asked(String whom) {
        return counsels.ask(
                asker, new Question(house.partnership(), whom, "Delen zonder toestemming", "Mag dat?", "health", true));
    }

    private List<TaskView> tasks(Actor who) {
        return beans.getBean(Tasks.class).mine(who, null, Paging.MOST).rows();
    }

    private List<Message> messages(Actor who) {
        return beans.getBean(Messages.class).list(who, null, Paging.MOST).rows();
    }

    @Test
    void theAdviserAnswersAndWhoAskedIsToldAndReadsIt() {
        UUID question = asked("legal_adviser");
        assertThat(tasks(adviser)).anySatisfy(task -> {
            assertThat(task.kind()).isEqualTo("answer_advice");
            assertThat(task.aboutId()).isEqualTo(question);
        });
        assertThat(tasks(house.actor(Who.CONTACT_POINT)))
                .as("who watches sees to it as before")
                .anySatisfy(task -> assertThat(task.aboutId()).isEqualTo(question));
        Counsel waits = counsels.view(adviser, question);
        assertThat(counsels.answerable(adviser, waits)).isTrue();
        assertThat(counsels.answerable(asker, counsels.view(asker, question))).isFalse();
        assertThat(fieldsOf(() -> counsels.answer(adviser, question, " ", waits.version())))
                .containsOnlyKeys("advies");
        assertThat(messages(asker)).isEmpty();

        counsels.answer(adviser, question, ADVICE, waits.version());
        assertThat(messages(asker))
                .singleElement()
                .satisfies(message -> assertThat(message.said().link()).isEqualTo("/advice-questions/" + question));
        Counsel read = counsels.view(asker, question);
        assertThat(read.text().advice()).isEqualTo(ADVICE);
        assertThat(read.text().adviserName()).isEqualTo(Who.OUTSIDER.fullName());
        assertThat(read.step()).isEqualTo(Step.GIVEN);
        assertThat(counsels.questions(asker).own()).extracting(Counsel::id).contains(question);
        assertThat(tasks(adviser)).noneMatch(task -> question.equals(task.aboutId()));
        assertThat(refusalOf(() -> counsels.answer(adviser, question, ADVICE, read.version())))
                .as("a second click")
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void theAnswerThatThePrivacyOfficerWritesDownIsToldOnceToo() {
        UUID question = asked("ethical_adviser");
        Actor officer = house.actor(Who.CONTACT_POINT);
        Counsel waits = counsels.view(officer, question);
        Counsels.Text was = waits.text();
        Counsels.Text answered = new Counsels.Text(
                was.adviser(),
                "",
                was.subject(),
                was.question(),
                was.askedOn(),
                ADVICE,
                was.askedOn(),
                "",
                "",
                null,
                was.context());
        counsels.write(officer, question, answered, waits.version());
        counsels.write(officer, question, answered, waits.version() + 1);
        assertThat(messages(asker)).hasSize(1);
    }

    @Test
    void theAdviserSeesNoOtherAdviceAndNothingOfTheRegisters() {
        UUID other = asked("ethical_adviser");
        UUID own = asked("legal_adviser");
        Questions questions = counsels.questions(adviser);
        assertThat(questions.toAnswer()).extracting(Counsel::id).containsExactly(own);
        assertThat(refusalOf(() -> counsels.view(adviser, other))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> counsels.answer(adviser, other, ADVICE, 1))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> counsels.list(adviser, house.partnership(), null, "")))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> beans.getBean(Oversights.class).mine(adviser)))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(below.run(
                        adviser,
                        "select 1 from rights.register_entry where register in ('breach', 'audit_file') or entry_id = ?",
                        other))
                .isZero();
        assertThat(below.run(adviser, "select 1 from rights.request")).isZero();
        assertThat(counsels.questions(house.veiligThuis()).toAnswer()).isEmpty();
    }

    @Test
    void theAdviserOfAnotherPartnershipReadsNothing() {
        UUID question = asked("legal_adviser");
        House next = House.another(beans);
        next.give(Who.OUTSIDER, Roles.LEGAL_ADVISER);
        Actor stranger = next.actor(Who.OUTSIDER);
        assertThat(refusalOf(() -> counsels.view(stranger, question))).isInstanceOf(Refusal.NotFound.class);
        assertThat(counsels.questions(stranger).toAnswer()).isEmpty();
        assertThatThrownBy(() -> below.run(
                        stranger,
                        "insert into rights.register_entry (entry_id, version, partnership_id, register, content, written_by, written_at)"
                                + " values (?, 2, ?, 'advice', '{\"adviser\": \"legal_adviser\"}', ?, now())",
                        question,
                        house.partnership(),
                        stranger.person()))
                .hasMessageContaining("row-level security");
    }
}
