package nl.aantafel.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.aantafel.exchange.demo.DemoPartnership;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The ten families of the file analysis, brought in by command and counted back out of the database. */
@SpringBootTest
@OnTestDatabase(own = true)
@TestConstructor(autowireMode = AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenFamiliesTest {

    private final ImportCommand command;
    private final DemoPartnership partnership;
    private final DSLContext sql;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    TenFamiliesTest(ImportCommand command, DemoPartnership partnership, TestDatabase database) {
        this.command = command;
        this.partnership = partnership;
        this.sql = TestDatabase.sql(database.superuser());
    }

    @BeforeAll
    void bringIn() {
        partnership.found();
        List<String> arguments = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            arguments.add(Path.of("src/main/resources/bundles/file-analysis/F%02d.json".formatted(i))
                    .toString());
        }
        arguments.add("--as");
        arguments.add("noor.terpstra");
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int code = command.run(arguments, out, out);
        assertThat(code).as(printed.toString(StandardCharsets.UTF_8)).isZero();
    }

    private int count(String query) {
        return sql.fetchOne(query).get(0, Integer.class);
    }

    private Map<String, Integer> counts(String query) {
        return sql.fetch(query).stream()
                .collect(java.util.stream.Collectors.toMap(
                        row -> row.get(0, String.class), (Record row) -> row.get(1, Integer.class)));
    }

    @Test
    void tellsWhichCasesCameIn() {
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).hasSize(10);
        assertThat(count("select count(*)::int from casefile.case_file where state = 'taken_up'"))
                .isEqualTo(10);
    }

    @Test
    void holdsTheSixTypesOfAgreements() {
        assertThat(counts("""
                select type, count(*)::int from (
                  select case kind when 'action' then 'other' else kind end || case when exists (
                    select from plan.agreement_party party
                    where party.agreement_id = agreement.id and party.part in ('does', 'with') and party.person_id is not null)
                    then '_family' else '_professionals' end as type
                  from plan.agreement) as typed
                group by 1
                """))
                .isEqualTo(Map.of(
                        "exchange_professionals", 78,
                        "other_professionals", 78,
                        "other_family", 28,
                        "exchange_family", 14,
                        "meeting_family", 12,
                        "meeting_professionals", 6));
        assertThat(count("select count(*)::int from plan.agreement where reason <> ''"))
                .isEqualTo(37);
    }

    @Test
    void holdsTheMeetingsWithTheirDays() {
        assertThat(count("select count(*)::int from meeting.conference")).isEqualTo(28);
        assertThat(count("select count(*)::int from meeting.report")).isEqualTo(28);
        assertThat(sql.fetch("""
                select max(held_on) - min(held_on) as days from meeting.conference
                group by case_id having count(*) > 1 order by 1
                """).getValues(0, Integer.class)).startsWith(18).endsWith(577);
    }

    /** Found to fit two weeks and taken up one week before they first met, as the bundles say; never on the day of import. */
    @Test
    void keepsTheDaysOfTheDecisions() {
        assertThat(sql.fetch("""
                select min(conference.held_on) - (fit.judged_at at time zone 'Europe/Amsterdam')::date as fitted,
                  min(conference.held_on) - (decision.decided_at at time zone 'Europe/Amsterdam')::date as decided,
                  min(conference.held_on) - file.taken_up_on as taken_up,
                  min(conference.held_on) - (select min(from_day) from casefile.pathway_history each
                    where each.case_id = file.id) as followed
                from casefile.case_file file join referral.fit_judgement fit on fit.case_id = file.id
                join referral.triage_decision decision on decision.case_id = file.id
                join meeting.conference conference on conference.case_id = file.id
                group by file.id, fit.judged_at, decision.decided_at
                """))
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.intoList()).containsExactly(14, 7, 7, 7));
        assertThat(sql.fetch("""
                select (select max(held_on) from meeting.conference held where held.case_id = history.case_id) - max(from_day)
                from casefile.pathway_history history group by case_id having count(*) = 2
                """).getValues(0, Integer.class)).containsExactly(-3, -3);
    }

    @Test
    void holdsTheProblemsPerLifeDomain() {
        assertThat(counts("""
                select life_domain, count(distinct case_id)::int from casefile.statement
                where life_domain <> '' and superseded_by is null group by 1
                """))
                .isEqualTo(Map.ofEntries(
                        Map.entry("work", 6),
                        Map.entry("daytime_and_leisure", 6),
                        Map.entry("money", 6),
                        Map.entry("housing", 6),
                        Map.entry("raising_children", 6),
                        Map.entry("social_network", 6),
                        Map.entry("crime", 5),
                        Map.entry("mental_health", 5),
                        Map.entry("intellectual_disability", 4),
                        Map.entry("health", 4),
                        Map.entry("education", 3),
                        Map.entry("addiction", 3),
                        Map.entry("intimate_relations", 3),
                        Map.entry("violence_across_generations", 2)));
    }

    @Test
    void holdsTheSwitchesMeasuresAndOrganisations() {
        assertThat(count("""
                select count(*)::int from (select case_id from casefile.pathway_history group by 1 having count(*) = 2) as switched
                """)).isEqualTo(2);
        assertThat(counts("select pathway, count(*)::int from casefile.case_file group by 1"))
                .isEqualTo(Map.of("regular", 6, "mda_plus_plus", 4));
        assertThat(counts("select kind, count(*)::int from casefile.measure group by 1"))
                .containsEntry("probation_supervision", 7)
                .containsEntry("contact_or_area_ban", 7)
                .containsEntry("prison_sentence", 6)
                .containsEntry("community_service", 2)
                .containsEntry("financial_administration", 4)
                .containsEntry("supervision_order", 3)
                .containsEntry("out_of_home_placement", 2);
        assertThat(counts("select organisation, count(distinct case_id)::int from casefile.help group by 1"))
                .hasSize(38)
                .containsEntry("Politie Meerstreek", 9)
                .containsEntry("Veilig Thuis Meerstreek", 9)
                .containsEntry("Openbaar Ministerie Meerstreek", 7);
    }

    @Test
    void everyAgreementHasWordsOfItsOwn() {
        assertThat(count("select count(distinct what)::int from plan.agreement"))
                .isEqualTo(216);
    }
}
