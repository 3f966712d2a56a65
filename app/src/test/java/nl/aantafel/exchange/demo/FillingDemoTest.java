package nl.aantafel.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.account.DemoSignIn;
import nl.aantafel.account.DemoSignIn.DemoPerson;
import nl.aantafel.account.SignIn;
import nl.aantafel.directory.Roles;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The demo is filled when the app starts as a demo, before any test asks. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"aantafel.demo=true", "aantafel.mode=demo"})
@OnTestDatabase(own = true)
@TestConstructor(autowireMode = AutowireMode.ALL)
class FillingDemoTest {

    private final FillingDemo filling;
    private final DemoSignIn signIn;
    private final DSLContext sql;

    FillingDemoTest(FillingDemo filling, DemoSignIn signIn, TestDatabase database) {
        this.filling = filling;
        this.signIn = signIn;
        this.sql = TestDatabase.sql(database.superuser());
    }

    private String start() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        filling.ready("http://localhost", new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private int count(String query) {
        return sql.fetchOne(query).get(0, Integer.class);
    }

    @Test
    void goesOnWithWhatItHasOnTheSecondStart() {
        start();
        assertThat(start()).contains("noor.terpstra").doesNotContain("Filling");
        assertThat(count("select count(*)::int from casefile.case_file")).isEqualTo(10);
        assertThat(count("select count(*)::int from directory.partnership")).isEqualTo(2);
    }

    @Test
    void everyPersonCanBePickedAndEveryRoleIsThere() {
        start();
        List<DemoPerson> people = signIn.people(SignIn.DOOR);
        assertThat(people).hasSize(41);
        assertThat(people.stream().flatMap(each -> each.roles().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(Roles.ALL));
        assertThat(people)
                .allSatisfy(each ->
                        assertThat(signIn.token(SignIn.DOOR, each.account())).isPresent());
    }

    @Test
    void aMeetingToComeHasTwoFamiliesAndAThemeOnItsAgenda() {
        start();
        assertThat(count("select count(case_id)::int from meeting.point")).isEqualTo(2);
        assertThat(count("select count(*)::int from meeting.point where theme <> ''"))
                .isEqualTo(1);
    }

    @Test
    void familiesAreAtDifferentStages() {
        start();
        assertThat(sql.fetch("select state, count(*)::int from casefile.case_file group by 1")
                        .intoMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class)))
                .containsEntry("draft", 1)
                .containsEntry("referred", 1)
                .containsEntry("fits", 1)
                .containsEntry("taken_up", 5)
                .containsEntry("not_taken_up", 2);
        assertThat(count("select count(*)::int from plan.bottom_line_check where outcome = 'broken'"))
                .isEqualTo(2);
        assertThat(count("select count(*)::int from plan.broken_line where carried_at is null"))
                .as("one still asks for something")
                .isEqualTo(1);
        assertThat(count("select count(*)::int from plan.check_plan")).isEqualTo(5);
        assertThat(count("select count(*)::int from plan.stable_judgement")).isEqualTo(2);
        assertThat(count("select count(*)::int from plan.ladder_step")).isEqualTo(3);
        assertThat(count("select count(*)::int from plan.escalation_move where answered_at is null"))
                .as("one waits, one was answered")
                .isEqualTo(1);
        assertThat(count("select count(*)::int from plan.escalation_move")).isEqualTo(2);
        assertThat(count("select count(*)::int from plan.deviation where ended_at is null"))
                .as("one holds, one was looked back on")
                .isEqualTo(1);
        assertThat(count("select count(*)::int from plan.deviation")).isEqualTo(2);
        assertThat(count("select count(*)::int from plan.deviation_support where answer_kind = 'given'"))
                .isEqualTo(1);
        assertThat(count("select count(*)::int from plan.carry_over")).isEqualTo(2);
        assertThat(
                        count(
                                "select count(*)::int from casefile.case_file where taken_up_on = (now() at time zone 'Europe/Amsterdam')::date - 1"))
                .isEqualTo(1);
    }

    @Test
    void anotherSafetyHouseKnowsOneOfThemAndNotTheOther() {
        start();
        assertThat(count("select count(*)::int from casefile.known_answer where known"))
                .isEqualTo(1);
        assertThat(count("select count(*)::int from casefile.known_answer where not known and not held_back"))
                .isEqualTo(1);
    }

    @Test
    void aConsentThatWasSignedAndAnOrderOfACourtAreThereAsPapers() {
        start();
        assertThat(count("select count(*)::int from casefile.attachment where place = 'consent'"))
                .isEqualTo(1);
        assertThat(count("select count(*)::int from casefile.attachment where place = 'case'"))
                .isEqualTo(1);
    }
}
