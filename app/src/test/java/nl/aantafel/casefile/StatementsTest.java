package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StatementsTest {

    private final TestDatabase database;
    private final Laid laid;
    private final House house;
    private final Statements statements;

    StatementsTest(BeanFactory beans, TestDatabase database) {
        this.database = database;
        laid = new Laid(beans);
        house = laid.house;
        statements = laid.statements;
    }

    private static Write write(Speaker speaker, String text, Set<String> categories, String question) {
        return new Write(
                text,
                "",
                "",
                speaker,
                null,
                "",
                Set.of(),
                categories,
                "",
                "",
                "",
                Audience.TABLE,
                "",
                Risk.NONE,
                Optional.empty(),
                question,
                null);
    }

    private StatementView read(Actor actor, Case on, UUID id) {
        return statements.byIds(actor, on.id(), List.of(id)).getFirst();
    }

    @Test
    void typingIsNotRefusedForACategoryThatTheQuestionBringsAlongAndTheWriterMayNotSee() {
        Case on = house.takenUpCase();
        TestDatabase.sql(database.superuser())
                .execute(
                        "update access.membership set categories = '{housing}' where case_id = ? and person_id = ?",
                        on.id(),
                        house.id(Who.YOUTH_PROTECTION));
        UUID said = statements.write(
                house.youthProtection(),
                on.id(),
                write(
                        Speaker.professional(house.id(Who.YOUTH_PROTECTION)),
                        "De deur klemt",
                        Set.of(),
                        "iv.picture.worries"));
        assertThat(read(house.youthProtection(), on, said).unclassified()).isTrue();
    }

    @Test
    void writingCostsNoMoreThanTheSentence() {
        Case on = house.takenUpCase();
        String text = "  Hij zei: \"ik doe je wat\" 😡 ‏והיא ברחה‎\n<b>niet</b> vet ";
        UUID id = statements.write(
                house.youthProtection(),
                on.id(),
                Write.sentence(Speaker.professional(house.id(Who.YOUTH_PROTECTION)), text));
        assertThat(read(house.caseDirector(), on, id)).satisfies(view -> {
            assertThat(view.text()).isEqualTo(text);
            assertThat(view.kind()).isEqualTo("opinion");
            assertThat(view.saidOn()).isEqualTo(laid.today);
            assertThat(view.about()).containsExactlyInAnyOrder(on.mother(), on.father(), on.child());
            assertThat(view.unclassified()).isTrue();
            assertThat(view.forTableOnly()).isTrue();
            assertThat(view.speakerName()).isEqualTo(Who.YOUTH_PROTECTION.fullName());
            assertThat(view.speakerOrganisation()).isEqualTo("Jeugdbescherming De Brug");
        });
    }

    @Test
    void theQuestionFillsInWhatIsLeftOpen() {
        Case on = house.takenUpCase();
        UUID id = statements.write(
                house.caseDirector(),
                on.id(),
                write(
                        Speaker.professional(house.id(Who.CASE_DIRECTOR)),
                        "Zij is bang.",
                        Set.of(),
                        "iv.picture.worries"));
        assertThat(read(house.caseDirector(), on, id)).satisfies(view -> {
            assertThat(view.topic()).isEqualTo("worry");
            assertThat(view.categories()).containsExactly("relations");
            assertThat(view.ground()).isEqualTo("partnership_task");
            assertThat(view.unclassified()).isFalse();
        });
    }

    @Test
    void policeDataGetTheirOwnGround() {
        Case on = house.takenUpCase();
        UUID id = statements.write(
                house.processDirector(),
                on.id(),
                write(Speaker.professional(house.id(Who.POLICE)), "Drie meldingen.", Set.of("police"), ""));
        assertThat(read(house.caseDirector(), on, id)).satisfies(view -> {
            assertThat(view.ground()).isEqualTo("police_data_provided");
            assertThat(view.speakerName()).isEqualTo(Who.POLICE.fullName());
            assertThat(view.writerName()).isEqualTo(Who.PROCESS_DIRECTOR.fullName());
        });
    }

    @Test
    void medicalSecrecyLeavesTheGroundOpenUntilSomethingLiftsIt() {
        Case on = house.takenUpCase();
        Speaker doctor = Speaker.professional(house.id(Who.MENTAL_HEALTH));
        UUID id = statements.write(house.mentalHealth(), on.id(), write(doctor, "Depressie.", Set.of("health"), ""));
        assertThat(read(house.mentalHealth(), on, id).unclassified()).isTrue();
        Write lifted = new Write(
                "Depressie.",
                "",
                "",
                doctor,
                null,
                "",
                Set.of(),
                Set.of(),
                "",
                "good_care",
                "Zij moet nu hulp krijgen.",
                Audience.TABLE,
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null);
        UUID next = statements.correct(house.mentalHealth(), on.id(), id, lifted);
        assertThat(read(house.mentalHealth(), on, next)).satisfies(view -> {
            assertThat(view.ground()).isEqualTo("partnership_task");
            assertThat(view.liftingGround()).isEqualTo("good_care");
        });
    }

    @Test
    void refusesACategoryOutsideTheFrameByNameOfTheField() {
        Case on = house.takenUpCase();
        Write outside = write(Speaker.professional(house.id(Who.CASE_DIRECTOR)), "x", Set.of("religion"), "");
        assertThat(fieldsOf(() -> statements.write(house.caseDirector(), on.id(), outside)))
                .containsOnly(java.util.Map.entry("categorieen", "casefile.refusal.category-outside-frame"));
    }

    @Test
    void namesEveryWrongField() {
        Case on = house.takenUpCase();
        Case other = house.takenUpCase();
        Write wrong = new Write(
                "x".repeat(10_001),
                "guess",
                "weather",
                Speaker.professional(house.id(Who.CASE_DIRECTOR)),
                laid.today.plusDays(1),
                "",
                Set.of(other.child()),
                Set.of(),
                "because",
                "legal_duty",
                "",
                Audience.TABLE,
                "sport",
                new Risk("maybe", ""),
                Optional.of(new IncidentFields(
                        laid.today.plusDays(2),
                        "hour",
                        Set.of("rude"),
                        List.of(new IncidentRole(on.child(), "offender")))),
                "",
                null);
        assertThat(fieldsOf(() -> statements.write(house.caseDirector(), on.id(), wrong)))
                .containsOnlyKeys(
                        "tekst",
                        "soort",
                        "onderwerp",
                        "gezegdOp",
                        "over",
                        "leefgebied",
                        "risicoVeranderbaar",
                        "grondslagGeheimhouding",
                        "redenGeheimhouding",
                        "incident.datum",
                        "incident.nauwkeurigheid",
                        "incident.soortenGeweld",
                        "incident.rollen[0].rol");
        assertThat(fieldsOf(() ->
                        statements.write(house.caseDirector(), on.id(), Write.sentence(new Speaker(null, null), "x"))))
                .containsKey("spreker");
        assertThat(fieldsOf(() -> statements.write(
                        house.caseDirector(), on.id(), Write.sentence(Speaker.family(other.mother()), " "))))
                .containsOnlyKeys("tekst", "spreker");
    }

    @Test
    void keepsRolesPerIncident() {
        Case on = house.takenUpCase();
        IncidentFields incident = new IncidentFields(
                laid.today.minusDays(3),
                "month",
                Set.of("physical", "witnessing"),
                List.of(new IncidentRole(on.father(), "used_violence"), new IncidentRole(on.child(), "was_present")));
        Write write = new Write(
                "Hij sloeg haar.",
                "fact",
                "",
                Speaker.family(on.mother()),
                null,
                "",
                Set.of(on.mother(), on.father()),
                Set.of("relations"),
                "",
                "",
                "",
                Audience.TABLE,
                "",
                Risk.NONE,
                Optional.of(incident),
                "",
                null);
        UUID id = statements.write(house.caseDirector(), on.id(), write);
        assertThat(read(house.youthProtection(), on, id)).satisfies(view -> {
            assertThat(view.topic()).isEqualTo("incident");
            assertThat(view.familyVoice()).isTrue();
            assertThat(view.speakerName()).isEqualTo("Sara de Wilde");
            assertThat(view.incident().orElseThrow().roles()).containsExactlyInAnyOrderElementsOf(incident.roles());
        });
    }

    @Test
    void pagesNewestFirstAndFilters() {
        Case on = house.takenUpCase();
        Speaker own = Speaker.professional(house.id(Who.CASE_DIRECTOR));
        for (int i = 0; i < 5; i++) {
            statements.write(house.caseDirector(), on.id(), write(own, "Zin " + i, Set.of(), "iv.picture.strengths"));
        }
        statements.write(house.caseDirector(), on.id(), write(own, "Zorg", Set.of(), "iv.picture.worries"));
        Query strengths = new Query(Set.of(), Set.of("strength"), Set.of(on.child()), null, Set.of(), false, null, 3);
        Slice<StatementView> page = statements.list(house.caseDirector(), on.id(), strengths);
        assertThat(page.rows())
                .hasSize(3)
                .allSatisfy(view -> assertThat(view.topic()).isEqualTo("strength"));
        Query next = new Query(
                Set.of(),
                Set.of("strength"),
                Set.of(),
                null,
                Set.of("iv.picture.strengths"),
                false,
                page.next().orElseThrow(),
                3);
        assertThat(statements.list(house.caseDirector(), on.id(), next).rows()).hasSize(2);
    }
}
