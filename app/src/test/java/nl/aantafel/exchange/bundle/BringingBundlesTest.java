package nl.aantafel.exchange.bundle;

import static nl.aantafel.exchange.bundle.OneFamily.bundle;
import static nl.aantafel.exchange.bundle.OneFamily.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Families;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles;
import nl.aantafel.exchange.Bundles.Brought;
import nl.aantafel.exchange.demo.DemoPartnership;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@OnTestDatabase(own = true)
@TestConstructor(autowireMode = AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BringingBundlesTest {

    private final Bundles bundles;
    private final Families families;
    private final DemoPartnership partnership;
    private final Time time;
    private final DSLContext sql;
    private Map<String, UUID> people = Map.of();

    BringingBundlesTest(
            Bundles bundles, Families families, DemoPartnership partnership, Time time, TestDatabase database) {
        this.bundles = bundles;
        this.families = families;
        this.partnership = partnership;
        this.time = time;
        this.sql = TestDatabase.sql(database.superuser());
    }

    @BeforeAll
    void found() {
        people = partnership.found();
    }

    private Actor actor(String account) {
        return Actor.professional(people.get(account + "@meerstreek.example"));
    }

    private List<Refusal.FieldError> refused(String account, Bundle bundle) {
        int before = rows();
        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> bundles.bring(actor(account), bundle));
        assertThat(refused).as("refused").isNotNull();
        assertThat(rows()).isEqualTo(before);
        return ((Refusal.Invalid) refused.refusal()).errors();
    }

    private int rows() {
        return sql.fetchOne("""
                select ((select count(*) from casefile.case_file) + (select count(*) from casefile.person)
                  + (select count(*) from plan.agreement) + (select count(*) from referral.referral)
                  + (select count(*) from meeting.conference) + (select count(*) from task.task))::int
                """).get(0, Integer.class);
    }

    private static Map<String, String> keys(List<Refusal.FieldError> errors) {
        return errors.stream().collect(Collectors.toMap(Refusal.FieldError::field, Refusal.FieldError::messageKey));
    }

    @Test
    void bringsInAWholeCaseAndKeepsEveryCharacter() {
        Brought brought = bundles.bring(actor("noor.terpstra"), whole("")).getFirst();

        assertThat(brought.familyName()).isEqualTo(OneFamily.NAME);
        assertThat(sql.fetchOne("select what, made_on from plan.agreement where case_id = ?", brought.caseId()))
                .satisfies(row -> {
                    assertThat(row.get("what")).isEqualTo(OneFamily.FIRST);
                    assertThat(row.get("made_on", java.time.LocalDate.class))
                            .isEqualTo(time.today().minusDays(14));
                });
        assertThat(sql.fetchOne("select held_on from meeting.conference where case_id = ?", brought.caseId())
                        .get(0, java.time.LocalDate.class))
                .isEqualTo(time.today().minusDays(14));
        assertThat(families.of(actor("noor.terpstra"), brought.caseId()).persons())
                .singleElement()
                .satisfies(person ->
                        assertThat(person.birthDate()).isEqualTo(time.today().minusYears(30)));
    }

    @Test
    void leavesNoRowWhenTheLastAgreementIsRefused() {
        String tooLong = "x".repeat(10_001);

        assertThat(keys(refused(
                        "noor.terpstra", whole(", {'soort': 'actie', 'wat': '" + tooLong + "', 'door': ['an']}"))))
                .hasSize(1)
                .hasKeySatisfying(org.assertj.core.condition.AllOf.allOf(new org.assertj.core.api.Condition<>(
                        path -> path.startsWith("$.overleggen[0].afspraken[1]."), "path of the agreement")));
    }

    private static Bundle dated(String fit, String decided) {
        return bundle(whole("")
                .content()
                .toString()
                .replace("\"past\":true", "\"past\":true,\"datum\":\"" + fit + "\"")
                .replace("\"opgenomen\":true", "\"opgenomen\":true,\"datum\":\"" + decided + "\""));
    }

    @Test
    void keepsTheDayOfADecisionAndOfTodayWhenThereIsNone() {
        var before =
                bundles.bring(actor("noor.terpstra"), dated("-P1M", "-P20D")).getFirst();
        var now = bundles.bring(actor("noor.terpstra"), whole("")).getFirst();
        assertThat(takenUpOn(before)).isEqualTo(time.today().minusDays(20));
        assertThat(takenUpOn(now)).isEqualTo(time.today());
    }

    private java.time.LocalDate takenUpOn(Brought brought) {
        return sql.fetchSingle("select taken_up_on from casefile.case_file where id = ?", brought.caseId())
                .get(0, java.time.LocalDate.class);
    }

    @Test
    void refusesADecisionInTimeToComeOrBeforeWhatItRestsOn() {
        assertThat(keys(refused("noor.terpstra", dated("P1D", "P1D"))))
                .containsEntry("$.beoordeling.datum", "check.future");
        assertThat(keys(refused("noor.terpstra", dated("-P1D", "P1D"))))
                .containsEntry("$.besluit.datum", "check.future");
        assertThat(keys(refused("noor.terpstra", dated("-P1D", "-P2D"))))
                .containsEntry("$.besluit.datum", "check.before-start");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        List<Refusal.FieldError> errors = refused("noor.terpstra", bundle("""
                {'formaat': 'aantafel-casusbundel', 'versie': 1, 'kleur': 'blauw',
                 'aanmelding': {'gezinsnaam': 7, 'criteria': [{'persoon': 'jan', 'criterium': 'z', 'voldaan': 'ja'}]},
                 'personen': [{'sleutel': 'an', 'rol': 'tante', 'voornaam': 'An', 'geboortedatum': '31-12-2001'},
                              {'sleutel': 'an', 'voornaam': 'Ans'}],
                 'besluit': {'beslissers': ['niemand@nergens.example']}}
                """));

        assertThat(keys(errors))
                .containsEntry("$.kleur", "exchange.bundle.unknown-key")
                .containsEntry("$.aanmelding.gezinsnaam", "exchange.bundle.not-a-text")
                .containsEntry("$.aanmelding.criteria[0].persoon", "exchange.bundle.unknown-person")
                .containsEntry("$.aanmelding.criteria[0].criterium", "exchange.bundle.unknown-code")
                .containsEntry("$.aanmelding.criteria[0].voldaan", "exchange.bundle.not-a-truth")
                .containsEntry("$.personen[0].rol", "exchange.bundle.unknown-code")
                .containsEntry("$.personen[0].geboortedatum", "exchange.bundle.not-a-day")
                .containsEntry("$.personen[1].sleutel", "exchange.bundle.key-twice")
                .containsEntry("$.personen[1].rol", "exchange.bundle.missing")
                .containsEntry("$.besluit.beslissers[0]", "exchange.bundle.unknown-professional");
    }

    @Test
    void refusesWhoMayNot() {
        assertThat(keys(refused("esra.yildiz", whole("")))).containsEntry("$.aanmelding", "access.no-duty.refer");
        assertThat(refused("mila.janssen", whole(""))).isNotEmpty();
    }

    @Test
    void refusesSeveralWhenOneOfThemIsWrong() {
        var json = JsonMapper.shared();
        var several = json.createObjectNode();
        several.putArray("bundels").add(whole("").content()).add(json.createObjectNode());

        assertThat(keys(refused("noor.terpstra", new Bundle(several))))
                .containsEntry("$.bundels[1].aanmelding", "exchange.bundle.missing");
    }
}
