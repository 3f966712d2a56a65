package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.exchange.rest.Api.Answer;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whole cases brought in over HTTP: as they were, or not at all. */
@OnApi
class BundlesThroughApiTest {

    private static final String BUNDLES = "/casusbundels";

    private final Api api;
    private final DSLContext sql;

    BundlesThroughApiTest(BeanFactory beans, TestDatabase database, @LocalServerPort int port) {
        this.api = new Api(beans, port);
        this.sql = TestDatabase.sql(database.superuser());
    }

    private String email(Who who) {
        return sql.fetchSingle(
                        "select email from directory.professional where id = ?",
                        api.house().id(who))
                .get(0, String.class);
    }

    /** A family that is taken up and met once; {@code agreement} is what was agreed there. */
    private String bundle(String agreement) {
        return """
                {"formaat": "aantafel-casusbundel", "versie": 1,
                 "aanmelding": {"gezinsnaam": "Van Ærde שלום", "criteria": [
                   {"persoon": "an", "criterium": "a", "voldaan": true, "onderbouwing": "x"},
                   {"persoon": "an", "criterium": "b", "voldaan": true, "onderbouwing": "x"},
                   {"persoon": "an", "criterium": "c", "voldaan": true, "onderbouwing": "x"},
                   {"persoon": "an", "criterium": "d", "voldaan": true, "onderbouwing": "x"}]},
                 "personen": [
                   {"sleutel": "an", "rol": "betrokkene", "voornaam": "An", "geboortedatum": "1990-02-28"},
                   {"sleutel": "bo", "rol": "directe_kring", "voornaam": "Bo", "geboortedatum": "2018-07-01"}],
                 "relaties": [{"persoon": "an", "anderePersoon": "bo", "soort": "parent_of", "gezag": true}],
                 "beoordeling": {"past": true, "doel": "onveilig_voor_mensen", "beoordelaar": "%1$s"},
                 "besluit": {"opgenomen": true, "aanpak": "regulier", "beslissers": ["%1$s"], "uitnodiger": "%2$s",
                   "verteller": "%3$s", "aanmelderDoetMee": false},
                 "overleggen": [{"datum": "-P14D", "fase": "directe_veiligheid", "afspraken": [%4$s]}]}
                """.formatted(email(Who.POLICE), email(Who.PROCESS_DIRECTOR), email(Who.SECRETARY), agreement);
    }

    private static String agreement(String what) {
        return "{\"soort\": \"actie\", \"wat\": \"%s\", \"door\": [\"an\"]}".formatted(what);
    }

    /** How many rows every table has; the log and the accounts apart. */
    private Map<String, Long> rows() {
        String all = sql
                .fetch("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and table_schema not in"
                        + " ('pg_catalog', 'information_schema', 'public', 'audit', 'account')"
                        + " and table_name <> 'migration_history'")
                .getValues(0, String.class)
                .stream()
                .map(table -> "select '" + table + "', count(*) from " + table)
                .collect(Collectors.joining(" union all "));
        Map<String, Long> rows = new TreeMap<>();
        sql.fetch(all).forEach(row -> rows.put(row.get(0, String.class), row.get(1, Long.class)));
        return rows;
    }

    private Answer refused(Who who, String body, int status) {
        Map<String, Long> before = rows();
        Answer answer = api.post(who, BUNDLES, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(rows()).isEqualTo(before);
        return answer;
    }

    @Test
    void bringsInAWholeCaseThatReadsBackTheSame() {
        Answer brought = api.post(Who.PROCESS_DIRECTOR, BUNDLES, bundle(agreement("Samen naar school")));
        assertThat(brought.status()).as(brought.text()).isEqualTo(201);
        String path = "/casussen/" + brought.json().at("/resultaten/0/casus").asString();
        var found = api.get(Who.PROCESS_DIRECTOR, path).ok().json();
        assertThat(found.path("gezinsnaam").asString()).isEqualTo("Van Ærde שלום");
        assertThat(found.path("nummer").asString())
                .isEqualTo(brought.json().at("/resultaten/0/nummer").asString());
        assertThat(found.path("stand").asString()).isEqualTo("opgenomen");
        var persons =
                api.get(Who.PROCESS_DIRECTOR, path + "/personen").ok().json().path("resultaten");
        assertThat(persons.valueStream().map(each -> each.path("geboortedatum").asString()))
                .containsExactlyInAnyOrder("1990-02-28", "2018-07-01");
        var relations =
                api.get(Who.PROCESS_DIRECTOR, path + "/relaties").ok().json().path("resultaten");
        assertThat(relations.size()).isEqualTo(1);
        var agreements =
                api.get(Who.PROCESS_DIRECTOR, path + "/afspraken").ok().json().path("resultaten");
        assertThat(agreements.valueStream().map(each -> each.path("wat").asString()))
                .containsExactly("Samen naar school");
        assertThat(api.get(Who.PROCESS_DIRECTOR, path + "/overleggen")
                        .ok()
                        .json()
                        .path("resultaten")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void bringsInSeveralAtOnceOrNone() {
        String good = bundle(agreement("Bellen"));
        Answer wrong = refused(Who.PROCESS_DIRECTOR, "{\"bundels\": [" + good + ", {\"versie\": 1}]}", 422);
        assertThat(wrong.wrongFields()).contains("$.bundels[1].aanmelding", "$.bundels[1].formaat");
        Answer both = api.post(Who.PROCESS_DIRECTOR, BUNDLES, "{\"bundels\": [" + good + ", " + good + "]}");
        assertThat(both.ok().json().path("resultaten").size()).isEqualTo(2);
    }

    @Test
    void namesEachWrongFieldByItsPath() {
        String wrong = """
                {"formaat": "aantafel-casusbundel", "versie": 1, "kleur": "blauw",
                 "aanmelding": {"gezinsnaam": 7, "criteria": [{"persoon": "jan", "criterium": "z", "voldaan": "ja"}]},
                 "personen": [{"sleutel": "an", "rol": "tante", "geboortedatum": "31-12-2001"}],
                 "besluit": {"beslissers": ["niemand@nergens.example"]}}
                """;
        Answer answer = refused(Who.PROCESS_DIRECTOR, wrong, 422);
        assertThat(answer.wrongFields())
                .contains(
                        "$.kleur",
                        "$.aanmelding.gezinsnaam",
                        "$.aanmelding.criteria[0].persoon",
                        "$.aanmelding.criteria[0].criterium",
                        "$.aanmelding.criteria[0].voldaan",
                        "$.personen[0].rol",
                        "$.personen[0].geboortedatum",
                        "$.besluit.beslissers[0]");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(each -> each.path("detail").asString()))
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("exchange."));
    }

    @Test
    void leavesNoRowWhenAUseCaseRefusesHalfWay() {
        String late = agreement("Bellen") + ", " + agreement("x".repeat(10_001));
        Answer answer = refused(Who.PROCESS_DIRECTOR, bundle(late), 422);
        assertThat(answer.wrongFields()).containsExactly("$.overleggen[0].afspraken[1].wat");
    }

    @Test
    void bringsInOnceHoweverOftenTheSameKeyIsSent() {
        String key = UUID.randomUUID().toString();
        String body = bundle(agreement("Een keer"));
        Answer first = api.post(Who.PROCESS_DIRECTOR, BUNDLES, body, "Idempotency-Key", key);
        Map<String, Long> before = rows();
        Answer again = api.post(Who.PROCESS_DIRECTOR, BUNDLES, body, "Idempotency-Key", key);
        assertThat(again.ok().text()).isEqualTo(first.ok().text());
        assertThat(rows()).isEqualTo(before);
        Answer other =
                api.post(Who.PROCESS_DIRECTOR, BUNDLES, bundle(agreement("Iets anders")), "Idempotency-Key", key);
        assertThat(other.wrongFields()).containsExactly("Idempotency-Key");
    }

    @Test
    void saysOfALargeBundleWhatToDo() {
        String body = bundle(agreement("x"));
        for (int size : new int[] {(1 << 20) + 1, 50 * 1024 * 1024}) {
            Answer answer = refused(Who.PROCESS_DIRECTOR, body + " ".repeat(size - body.length()), 413);
            assertThat(answer.json().path("detail").asString()).contains("1 MB", "./aantafel import");
        }
    }

    @Test
    void saysWhereATruncatedBundleEnds() {
        String body = bundle(agreement("Bellen"));
        Answer answer = refused(Who.PROCESS_DIRECTOR, body.substring(0, body.indexOf("\"personen\"")), 400);
        assertThat(answer.json().path("detail").asString()).contains("regel");
        assertThat(answer.text()).doesNotContain("jackson", "Exception");
    }

    @Test
    void isNotForWhoMayNotRefer() {
        String body = bundle(agreement("Bellen"));
        refused(Who.DATA_PROTECTION_OFFICER, body, 403);
        assertThat(api.asAdministrator("POST", BUNDLES, body).status()).isEqualTo(403);
    }

    @Test
    void bringsInNothingThatNeedsARightOneDoesNotHave() {
        Answer answer = refused(Who.OUTSIDER, bundle(agreement("Bellen")), 422);
        assertThat(answer.wrongFields()).containsExactly("$.beoordeling");
    }
}
