package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.db.access.Tables;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Who gets to read a statement. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AudiencesTest {

    private final House house;
    private final Statements statements;
    private final TestDatabase database;

    AudiencesTest(BeanFactory beans, TestDatabase database) {
        Laid laid = new Laid(beans);
        house = laid.house;
        statements = laid.statements;
        this.database = database;
    }

    static Write about(House house, UUID person, Audience audience) {
        return said(house.id(Who.PROCESS_DIRECTOR), Set.of(person), audience);
    }

    private static Write said(UUID by, Set<UUID> about, Audience audience) {
        return new Write(
                "Dit is gezien.",
                "fact",
                "worry",
                Speaker.professional(by),
                null,
                "",
                about,
                Set.of("relations"),
                "",
                "",
                "",
                audience,
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null);
    }

    private UUID write(Actor actor, Case on, Audience audience) {
        return statements.write(actor, on.id(), said(actor.person(), Set.of(), audience));
    }

    private boolean reads(Actor actor, Case on, UUID statement) {
        boolean listed = statements.list(actor, on.id(), Query.all(100)).rows().stream()
                .map(StatementView::id)
                .anyMatch(statement::equals);
        boolean byId = !statements.byIds(actor, on.id(), List.of(statement)).isEmpty();
        assertThat(byId).isEqualTo(listed);
        return listed;
    }

    @Test
    void whatIsForTheTriageIsNotForTheReferrer() {
        Case on = house.referredCase();
        UUID triage = write(house.processDirector(), on, Audience.TRIAGE);
        UUID referral = write(house.processDirector(), on, Audience.REFERRAL);
        assertThat(reads(house.police(), on, triage)).isTrue();
        assertThat(reads(house.veiligThuis(), on, triage)).isFalse();
        assertThat(reads(house.veiligThuis(), on, referral)).isTrue();
    }

    @Test
    void whatIsSaidAtTheTableIsNotForTheReferrer() {
        Case on = house.takenUpCase();
        UUID table = write(house.youthProtection(), on, Audience.TABLE);
        assertThat(reads(house.mentalHealth(), on, table)).isTrue();
        assertThat(reads(house.veiligThuis(), on, table)).isFalse();
    }

    @Test
    void aNamedPersonReadsItAndTheWriterAndNobodyElse() {
        Case on = house.takenUpCase();
        Audience named = new Audience(Set.of(), Set.of(house.id(Who.MENTAL_HEALTH)), Set.of());
        UUID statement = write(house.youthProtection(), on, named);
        assertThat(reads(house.mentalHealth(), on, statement)).isTrue();
        assertThat(reads(house.youthProtection(), on, statement)).isTrue();
        assertThat(reads(house.caseDirector(), on, statement)).isFalse();
        assertThat(reads(house.processDirector(), on, statement)).isFalse();
    }

    @Test
    void aNamedOrganisationReadsItWithAllItsPeopleAtTheTable() {
        Case on = house.takenUpCase();
        house.join(on.id(), Who.LOCAL_TEAM);
        Audience named = new Audience(Set.of(), Set.of(), Set.of(house.organisation(Who.LOCAL_TEAM)));
        UUID statement = write(house.youthProtection(), on, named);
        assertThat(reads(house.localTeam(), on, statement)).isTrue();
        assertThat(reads(house.caseDirector(), on, statement))
                .as("works there too")
                .isTrue();
        assertThat(reads(house.mentalHealth(), on, statement)).isFalse();
    }

    @Test
    void refusesAnAudienceTheWriterIsNotPartOfAndPeopleWhoAreNotThere() {
        Case on = house.takenUpCase();
        assertThat(fieldsOf(() -> write(house.youthProtection(), on, Audience.TRIAGE)))
                .containsEntry("zichtbaarVoor", "casefile.refusal.not-own-eyes");
        Audience absent = new Audience(Set.of(), Set.of(house.id(Who.OUTSIDER)), Set.of());
        assertThat(fieldsOf(() -> write(house.youthProtection(), on, absent)))
                .containsEntry("zichtbaarVoor", "casefile.refusal.not-at-table");
    }

    /** The referrer of a case that was taken up, and who judges one that was sent. */
    @Test
    void whoDoesNotReadTheTableIsToldTheSameWhoeverTheyName() {
        Case taken = house.takenUpCase();
        Case sent = house.referredCase();
        for (Who who : List.of(Who.MENTAL_HEALTH, Who.OUTSIDER, Who.SECRETARY, Who.VEILIG_THUIS)) {
            Audience person = new Audience(Set.of(), Set.of(house.id(who)), Set.of());
            Audience organisation = new Audience(Set.of(), Set.of(), Set.of(house.organisation(who)));
            for (Audience named : List.of(person, organisation)) {
                assertThat(refusalOf(() -> write(house.veiligThuis(), taken, named)))
                        .isEqualTo(refusalOf(() -> write(house.police(), sent, named)))
                        .isInstanceOf(Refusal.Invalid.class);
                assertThat(fieldsOf(() -> write(house.veiligThuis(), taken, named)))
                        .containsExactly(Map.entry("zichtbaarVoor", "casefile.refusal.names-nobody"));
            }
        }
    }

    @Test
    void whoReadsTheTableIsToldWhoIsNotThere() {
        Case on = house.takenUpCase();
        for (Actor reader : List.of(house.youthProtection(), house.caseDirector(), house.secretary())) {
            Audience absent = new Audience(Set.of(), Set.of(house.id(Who.OUTSIDER)), Set.of());
            assertThat(fieldsOf(() -> write(reader, on, absent)))
                    .containsExactly(Map.entry("zichtbaarVoor", "casefile.refusal.not-at-table"));
        }
    }

    @Test
    void aCategoryTheReaderMayNotSeeIsAbsentEverywhere() {
        Case on = house.takenUpCase();
        UUID statement = write(house.caseDirector(), on, Audience.TABLE);
        TestDatabase.sql(database.superuser())
                .update(Tables.MEMBERSHIP)
                .set(Tables.MEMBERSHIP.CATEGORIES, new String[] {"housing"})
                .where(
                        Tables.MEMBERSHIP.CASE_ID.eq(on.id()),
                        Tables.MEMBERSHIP.PERSON_ID.eq(house.id(Who.MENTAL_HEALTH)))
                .execute();
        assertThat(reads(house.mentalHealth(), on, statement)).isFalse();
        assertThat(fieldsOf(() -> write(house.mentalHealth(), on, Audience.TABLE)))
                .containsEntry("categorieen", "casefile.refusal.not-own-category");
    }

    @Test
    void theReferrersSentenceStaysWithTheReferral() {
        Case on = house.referredCase();
        UUID typed = statements.write(
                house.veiligThuis(),
                on.id(),
                new Write(
                        "Er is al jaren ruzie.",
                        "",
                        "",
                        Speaker.professional(house.id(Who.VEILIG_THUIS)),
                        null,
                        "",
                        Set.of(),
                        Set.of(),
                        "",
                        "",
                        "",
                        Audience.REFERRAL,
                        "",
                        Risk.NONE,
                        Optional.empty(),
                        "referral.summary",
                        null));
        assertThat(statements.byIds(house.veiligThuis(), on.id(), List.of(typed)))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.unclassified()).isTrue();
                    assertThat(view.forTableOnly()).isFalse();
                });
        assertThat(reads(house.processDirector(), on, typed)).isTrue();
    }
}
