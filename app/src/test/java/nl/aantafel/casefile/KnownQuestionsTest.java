package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.casefile.KnownQuestions.AskedHere;
import nl.aantafel.casefile.KnownQuestions.Question;
import nl.aantafel.casefile.KnownQuestions.Reply;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestConstructor;

/** A safety house hears of another whether it knows somebody, and nothing else; the other hears who asked. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(KnownQuestionsTest.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class KnownQuestionsTest {

    private static final LocalDate BORN = LocalDate.of(1988, 3, 14);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final House here;
    private final House there;
    private final KnownQuestions questions;
    private final Families families;
    private final DSLContext behind;
    private final Below below;
    private final Moving time;
    private String last = "";

    KnownQuestionsTest(BeanFactory beans, TestDatabase database, Moving time) {
        this.here = House.of(beans);
        this.there = Houses.second(beans);
        this.questions = beans.getBean(KnownQuestions.class);
        this.families = beans.getBean(Families.class);
        this.behind = TestDatabase.sql(database.superuser());
        this.below = new Below(database, time);
        this.time = time;
    }

    /** One second house for all tests of this app. */
    static final class Houses {

        private static @Nullable House second;

        private Houses() {}

        static synchronized House second(BeanFactory beans) {
            if (second == null) {
                second = House.another(beans);
            }
            return second;
        }
    }

    static final class Moving implements Time {

        private volatile Instant now = Instant.parse("2026-11-23T09:00:00Z");

        @Override
        public Instant now() {
            now = now.plusMillis(1);
            return now;
        }

        void pass(Duration duration) {
            now = now.plus(duration);
        }
    }

    @TestConfiguration
    static class Clock {
        @Bean
        @Primary
        Moving knownTime() {
            return new Moving();
        }
    }

    /** A name nobody else of these tests bears, and a day on which nobody has asked yet. */
    @BeforeEach
    void anotherDay() {
        time.pass(Duration.ofDays(2));
        last = "Zoekman" + (char) ('a' + COUNT.incrementAndGet());
    }

    private UUID subject(House house, Case on, String first, LocalDate born, String role) {
        PersonInput plain = House.person(first, last, born);
        return families.addPerson(
                house.processDirector(),
                on.id(),
                new PersonInput(
                        role,
                        plain.firstName(),
                        plain.prefix(),
                        plain.lastName(),
                        plain.birthDate(),
                        plain.gender(),
                        plain.diedOn(),
                        plain.phone(),
                        plain.note()));
    }

    private UUID subject(House house, Case on) {
        return subject(house, on, "Sára", BORN, "subject");
    }

    /** Taken up, with somebody of the police at the table. */
    private Case withPolice() {
        Case taken = here.takenUpCase();
        here.join(taken.id(), Who.POLICE);
        return taken;
    }

    private UUID ask(Case on, UUID about) {
        return questions.ask(
                here.police(), on.id(), new Question(about, "moved", "Zij zei dat zij daar eerder hulp had."));
    }

    private Reply reply(Case on) {
        return questions.of(here.police(), on.id()).questions().getFirst().replies().stream()
                .filter(each -> each.partnership().equals(there.partnership()))
                .findFirst()
                .orElseThrow();
    }

    private AskedHere latestThere() {
        return questions
                .askedHere(there.contactPoint(), there.partnership(), null, 1)
                .rows()
                .getFirst();
    }

    @Test
    void hearsThatSomebodyIsKnownAndWhomToRingAndNothingElse() {
        Case taken = withPolice();
        UUID about = subject(here, taken);
        subject(there, there.takenUpCase());
        ask(taken, about);
        assertThat(reply(taken).known()).isTrue();
    }

    @Test
    void hearsThatSomebodyIsUnknown() {
        Case taken = withPolice();
        ask(taken, subject(here, taken));
        assertThat(reply(taken).known()).isFalse();
        assertThat(reply(taken).contactPoint()).isEmpty();
    }

    @Test
    void comparesNamesAsTheFileStoresThemAndTheWholeDateOfBirth() {
        Case other = there.takenUpCase();
        subject(there, other, "SARA", BORN, "subject");
        Case taken = withPolice();
        ask(taken, subject(here, taken, "sára", BORN, "subject"));
        assertThat(reply(taken).known()).as("accents and capitals").isTrue();
        Case second = withPolice();
        ask(second, subject(here, second, "Sara", BORN.plusDays(1), "subject"));
        assertThat(reply(second).known()).as("another day").isFalse();
    }

    @Test
    void whoIsOnlyOfTheDirectCircleOrStillWeighedIsUnknown() {
        subject(there, there.takenUpCase(), "Sára", BORN, "direct_circle");
        subject(there, there.referredCase());
        Case taken = withPolice();
        ask(taken, subject(here, taken));
        assertThat(reply(taken).known()).isFalse();
    }

    @Test
    void whoseCaseWasClosedIsUnknown() {
        Case closed = there.takenUpCase();
        subject(there, closed);
        behind.execute("update casefile.case_file set state = 'closed' where id = ?", closed.id());
        Case taken = withPolice();
        ask(taken, subject(here, taken));
        assertThat(reply(taken).known()).isFalse();
        assertThat(latestThere().heldBack()).isFalse();
    }

    @Test
    void whoStaysAtAShieldedAddressIsUnknownToTheOtherHouseAndOnlyItsContactPointHears() {
        Case hiding = there.takenUpCase();
        UUID hidden = subject(there, hiding);
        shield(hiding, hidden);
        Case taken = withPolice();
        ask(taken, subject(here, taken));
        assertThat(reply(taken).known()).isFalse();
        assertThat(reply(taken).contactPoint()).isEmpty();
        assertThat(latestThere().heldBack()).isTrue();
        assertThat(latestThere().known()).isFalse();
        assertThat(latestThere().name()).contains(last);
        assertThatThrownBy(() -> below.run(here.police(), "select held_back from casefile.known_answer"))
                .as("nor below")
                .hasMessageContaining("permission denied");
    }

    private void shield(Case on, UUID person) {
        UUID home = UUID.randomUUID();
        behind.execute(
                "insert into casefile.home (id, case_id, label, shielded, changed_by, changed_at)"
                        + " values (?, ?, 'Opvang', true, ?, now())",
                home,
                on.id(),
                there.id(Who.PROCESS_DIRECTOR));
        behind.execute(
                "insert into casefile.stay (id, home_id, person_id, case_id) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                home,
                person,
                on.id());
    }

    @Test
    void theHouseThatWasAskedSeesWhoAskedWhyAndAboutWhomOnlyIfItKnowsThem() {
        Case known = there.takenUpCase();
        subject(there, known);
        Case taken = withPolice();
        UUID first = ask(taken, subject(here, taken));
        AskedHere found = latestThere();
        assertThat(found.id()).isEqualTo(first);
        assertThat(found.askedBy()).isEqualTo(Who.POLICE.fullName());
        assertThat(found.reason().nl()).contains("verhuisde");
        assertThat(found.explanation()).contains("eerder hulp");
        assertThat(found.name()).contains(last);
        last = last + "x";
        Case second = withPolice();
        ask(second, subject(here, second));
        AskedHere nobody = latestThere();
        assertThat(nobody.known()).isFalse();
        assertThat(nobody.name()).isEmpty();
        assertThat(nobody.number()).isEmpty();
        assertThat(nobody.explanation()).isEmpty();
        assertThat(nobody.askedBy()).isEqualTo(Who.POLICE.fullName());
    }

    @Test
    void onlyTheContactPointOfTheHouseReadsWhatItWasAsked() {
        for (Actor other : List.of(
                there.processDirector(),
                there.actor(Who.DATA_PROTECTION_OFFICER),
                there.administrator(),
                here.contactPoint(),
                here.police())) {
            assertThat(refusalOf(() -> questions.askedHere(other, there.partnership(), null, 10)))
                    .isInstanceOf(Refusal.MayNot.class);
            assertThatThrownBy(() ->
                            below.run(other, "select * from casefile.known_asked_of(?, null, 10)", there.partnership()))
                    .hasMessageContaining("may not read");
        }
    }

    @Test
    void asksOnASeatTheFrameNamesOnly() {
        Case taken = withPolice();
        UUID about = subject(here, taken);
        for (Actor other : List.of(here.youthProtection(), here.mentalHealth(), here.processDirector())) {
            assertThat(refusalOf(() -> questions.ask(other, taken.id(), new Question(about, "moved", "Waarom"))))
                    .isInstanceOfSatisfying(
                            Refusal.MayNot.class,
                            refused -> assertThat(refused.rule()).contains("2.28"));
            assertThat(questions.of(other, taken.id()).mayAsk()).isFalse();
        }
        assertThat(refusalOf(() -> questions.ask(here.outsider(), taken.id(), new Question(about, "moved", "Waarom"))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void asksAboutASubjectOfTheCaseWithAReason() {
        Case taken = withPolice();
        UUID circle = subject(here, taken, "Bas", BORN, "direct_circle");
        UUID ageless = families.addPerson(here.processDirector(), taken.id(), House.person("Zonder", last, null));
        UUID elsewhere = subject(here, here.takenUpCase());
        for (UUID wrong : List.of(circle, ageless, elsewhere)) {
            assertThat(fieldsOf(() -> questions.ask(here.police(), taken.id(), new Question(wrong, "moved", "Waarom"))))
                    .containsKey("persoon");
        }
        UUID about = subject(here, taken);
        assertThat(fieldsOf(() -> questions.ask(here.police(), taken.id(), new Question(about, "curious", " "))))
                .containsKeys("reden", "toelichting");
        assertThat(questions.of(here.police(), taken.id()).questions()).isEmpty();
    }

    @Test
    void asksFromACaseThatIsTakenUpOnly() {
        Case taken = withPolice();
        UUID about = subject(here, taken);
        behind.execute("update casefile.case_file set state = 'closed' where id = ?", taken.id());
        assertThat(refusalOf(() -> ask(taken, about))).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> straight(here.police(), taken, about))
                .as("nor below")
                .hasMessageContaining("may not ask");
    }

    private int straight(Actor actor, Case on, UUID about) {
        return below.run(
                actor,
                "select * from casefile.ask_known(?, ?, ?, 'police', 'moved', 'x', 50)",
                UUID.randomUUID(),
                on.id(),
                about);
    }

    @Test
    void theFunctionBelowAsksForWhoIsAtThatTableOnlyAndTakesNoName() {
        Case taken = withPolice();
        UUID about = subject(here, taken);
        for (Actor other : List.of(here.outsider(), there.police(), here.contactPoint())) {
            assertThatThrownBy(() -> straight(other, taken, about)).hasMessageContaining("may not ask");
        }
        assertThatThrownBy(() -> below.run(
                        here.police(), "select * from casefile.known_there(?, 'x', '1988-03-14')", there.partnership()))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> below.run(
                        here.police(),
                        "insert into casefile.known_answer (question_id, case_id, partnership_id, known, held_back) values (?, ?, ?, true, false)",
                        UUID.randomUUID(),
                        taken.id(),
                        there.partnership()))
                .hasMessageContaining("permission denied");
    }

    @Test
    void asksAFewTimesADay() {
        for (int asked = 0; asked < 5; asked++) {
            Case taken = withPolice();
            ask(taken, subject(here, taken));
        }
        Case sixth = withPolice();
        UUID about = subject(here, sixth);
        assertThat(refusalOf(() -> ask(sixth, about))).isInstanceOf(Refusal.Conflict.class);
        time.pass(Duration.ofHours(25));
        ask(sixth, about);
        assertThat(questions.of(here.police(), sixth.id()).questions()).hasSize(1);
    }

    @Test
    void doesNotAskAgainAboutTheSamePersonWhileTheAnswerServes() {
        Case taken = withPolice();
        UUID about = subject(here, taken);
        ask(taken, about);
        assertThat(refusalOf(() -> ask(taken, about))).as("a second click").isInstanceOf(Refusal.Conflict.class);
        time.pass(Duration.ofDays(31));
        ask(taken, about);
        assertThat(questions.of(here.police(), taken.id()).questions()).hasSize(2);
    }

    /** A house that knows nobody writes as many rows, and as many lines say that it was asked. */
    @Test
    void everyHouseIsAskedAndAnswersWhetherItKnowsSomebodyOrNot() {
        Case taken = withPolice();
        UUID question = ask(taken, subject(here, taken));
        int houses = behind.fetchSingle(
                        "select count(*)::int from directory.partnership where frame_code = ? and id <> ?",
                        House.FRAME,
                        here.partnership())
                .get(0, Integer.class);
        assertThat(behind.fetchSingle("select count(*)::int from casefile.known_answer where question_id = ?", question)
                        .get(0, Integer.class))
                .isEqualTo(houses);
    }

    @Test
    void aPartnershipUnderAnotherFrameIsNeitherAskedNorHasSuchAPage() {
        Case taken = withPolice();
        UUID about = subject(here, taken);
        subject(there, there.takenUpCase());
        behind.execute(
                "update directory.partnership set frame_code = 'mda_outside_safety_house' where id = ?",
                there.partnership());
        try {
            ask(taken, about);
            assertThat(questions
                            .of(here.police(), taken.id())
                            .questions()
                            .getFirst()
                            .replies())
                    .noneMatch(each -> each.partnership().equals(there.partnership()));
            assertThat(questions.mine(there.contactPoint())).isEmpty();
            assertThat(refusalOf(() -> questions.askedHere(there.contactPoint(), there.partnership(), null, 10)))
                    .isInstanceOf(Refusal.NotFound.class);
        } finally {
            behind.execute(
                    "update directory.partnership set frame_code = ? where id = ?", House.FRAME, there.partnership());
        }
    }

    @Test
    void underAFrameWithoutTheRuleNothingOfItExistsInACase() {
        Case taken = withPolice();
        behind.execute(
                "update casefile.case_file set frame_code = 'mda_outside_safety_house' where id = ?", taken.id());
        assertThat(questions.offered(here.police(), taken.id())).isFalse();
        assertThat(refusalOf(() -> questions.of(here.police(), taken.id()))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> ask(taken, taken.mother()))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void asOneIsAskedAboutTheLogSaysSoInBothHouses() {
        Case known = there.takenUpCase();
        UUID person = subject(there, known);
        Case taken = withPolice();
        ask(taken, subject(here, taken));
        UUID key = (UUID) behind.fetchValue("select subject_key from casefile.person where id = ?", person);
        assertThat(lines(taken, "known.ask")).isOne();
        assertThat(behind.fetchSingle(
                                "select count(*)::int from audit.whole_line where case_id = ? and activity = 'known.asked' and ? = any (subjects)",
                                known.id(),
                                key)
                        .get(0, Integer.class))
                .isOne();
    }

    private int lines(Case on, String activity) {
        return behind.fetchSingle(
                        "select count(*)::int from audit.whole_line where case_id = ? and activity = ?",
                        on.id(),
                        activity)
                .get(0, Integer.class);
    }

    @Test
    void aContactPointHasAPageForTheirOwnHouseOnly() {
        assertThat(questions.mine(there.contactPoint())).containsExactly(there.partnership());
        assertThat(questions.mine(here.contactPoint())).containsExactly(here.partnership());
        assertThat(questions.mine(here.processDirector())).isEmpty();
    }
}
