package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Wrong input is refused with a problem that names each wrong field; nothing of it is kept. */
@OnApi
class BadInputTest {

    private final Api api;

    BadInputTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            personen      | {}                                                              | voornaam
            personen      | {"voornaam": 7}                                                 | voornaam
            personen      | {"voornaam": "A", "achternam": "B"}                             | achternam
            personen      | {"voornaam": "A", "geboortedatum": "31-12-2010"}                | geboortedatum
            personen      | {"voornaam": "A", "geboortedatum": "2026-02-30"}                | geboortedatum
            personen      | {"voornaam": "A", "geboortedatum": "2999-01-01"}                | geboortedatum
            personen      | {"voornaam": "A", "geslacht": "female"}                         | geslacht
            personen      | {"voornaam": "A", "rol": "BETROKKENE"}                          | rol
            personen      | {"voornaam": ["A"]}                                             | voornaam
            personen      | []                                                              | body
            personen      | "tekst"                                                         | body
            personen      | null                                                            | body
            thuizen       | {"naam": "Thuis", "verblijf": [{"persoon": "x"}]}               | verblijf[0].persoon
            thuizen       | {"naam": "Thuis", "verblijf": [{"deel": "half"}]}               | verblijf[0].persoon,verblijf[0].deel
            thuizen       | {"naam": "Thuis", "verblijf": {}}                               | verblijf
            thuizen       | {"naam": "Thuis", "afgeschermd": "ja"}                          | afgeschermd
            thuizen       | {"naam": " "}                                                   | naam
            relaties      | {"soort": "parent_of"}                                          | persoon,anderePersoon
            bijdragen     | {"tekst": ""}                                                   | tekst
            bijdragen     | {"tekst": "A", "soort": "fact"}                                 | soort
            bijdragen     | {"tekst": "A", "categorieen": ["sterrenbeeld"]}                 | categorieen
            bijdragen     | {"tekst": "A", "over": ["00000000-0000-7000-8000-000000000000"]} | over
            bijdragen     | {"tekst": "A", "incident": {"rollen": [{"persoon": 1}]}}        | incident.datum,incident.rollen[0].persoon,incident.rollen[0].rol
            bijdragen     | {"tekst": "A", "voorWie": {"groepen": ["iedereen"]}}            | voorWie.groepen[0]
            maatregelen   | {"persoon": "1", "recht": "oud", "vanaf": "nu"}                 | soort,persoon,recht,vanaf
            hulp          | {"vanaf": "2026-01-01", "totEnMet": "2025-01-01", "organisatie": "A"} | totEnMet
            doelen        | {"fase": "ooit", "titel": "A"}                                  | fase
            afspraken     | {"soort": "actie", "wat": "Bellen", "wieDoet": []}              | wieDoet
            afspraken     | {"soort": "actie", "wat": "Bellen", "wieDoet": [{}], "voorrang": 99} | voorrang,wieDoet
            bodemeisen    | {"tekst": "A", "bewaker": {"naam": ""}, "vanaf": "2026-01-01"}  | bewaker
            team          | {"professional": "x", "vanaf": "2026-13-01"}                    | professional,vanaf
            fasen         | {"fase": "herstelgerichte_zorg", "vanaf": "2026-11-01"}         | reden
            overleggen    | {"soort": "focusoverleg", "begint": "morgen", "eindigt": "2026-01-01"} | begint,eindigt
            overleggen    | {"soort": "focusoverleg", "begint": "2026-11-20T10:00:00Z", "eindigt": "2026-11-20T09:00:00Z"} | eindigt
            """)
    void namesEachWrongField(String resource, String body, String fields) {
        Case taken = takenUp();
        var answer = api.post(Who.PROCESS_DIRECTOR, "/casussen/" + taken.id() + "/" + resource, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsOnly(fields.split(","));
        answer.json()
                .path("errors")
                .forEach(error -> assertThat(error.path("detail").asString())
                        .isNotBlank()
                        .doesNotContain("exchange.rest", "check.", "{0}"));
    }

    private static Case shared;

    private Case takenUp() {
        if (shared == null) {
            shared = api.house().takenUpCase();
        }
        return shared;
    }

    @Test
    void refusesALongTextAndATooLargeRequest() {
        String path = "/casussen/" + takenUp().id() + "/bijdragen";
        var tooLong = api.post(Who.PROCESS_DIRECTOR, path, "{\"tekst\": \"" + "a".repeat(10_001) + "\"}");
        assertThat(tooLong.wrongFields()).containsExactly("tekst");
        var tooLarge = api.post(Who.PROCESS_DIRECTOR, path, "{\"tekst\": \"" + "a".repeat(1_100_000) + "\"}");
        assertThat(tooLarge.status()).isEqualTo(413);
    }

    @Test
    void saysWhereTheJsonCannotBeRead() {
        String path = "/casussen/" + takenUp().id() + "/personen";
        for (String body : new String[] {
            "{\n  \"voornaam\": }",
            "{\"voornaam\": \"A\"",
            "{\"voornaam\": \"A\", \"voornaam\": \"B\"}",
            "{} {}",
            "<xml/>"
        }) {
            var answer = api.post(Who.PROCESS_DIRECTOR, path, body);
            assertThat(answer.status()).as(body + answer.text()).isEqualTo(400);
            assertThat(answer.json().path("detail").asString()).contains("regel");
            assertThat(answer.text()).doesNotContain("jackson", "Exception", "\\tat ");
        }
        assertThat(api.post(Who.PROCESS_DIRECTOR, path, "{\n  \"voornaam\": }").text())
                .contains("regel 2");
        assertThat(api.post(Who.PROCESS_DIRECTOR, path, null).status()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsAskedInTheWrongWay() {
        String path = "/casussen/" + takenUp().id() + "/personen";
        assertThat(api.put(Who.PROCESS_DIRECTOR, path, "{}").header("Allow")).contains("GET", "POST");
        assertThat(api.send(Who.PROCESS_DIRECTOR, "PATCH", path, "{}").status()).isEqualTo(405);
        assertThat(api.post(Who.PROCESS_DIRECTOR, path, "<a/>", "Content-Type", "text/xml")
                        .status())
                .isEqualTo(415);
        assertThat(api.send(Who.PROCESS_DIRECTOR, "GET", path, null, "Accept", "text/html")
                        .status())
                .isEqualTo(406);
        assertThat(api.get(Who.PROCESS_DIRECTOR, path + "/").status()).isEqualTo(404);
        assertThat(api.get(Who.PROCESS_DIRECTOR, "/bestaat-niet").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/casussen/geen-id, casusId",
        "/casussen?aantal=0, aantal",
        "/casussen?aantal=101, aantal",
        "/casussen?aantal=veel, aantal",
        "/casussen?stand=open, stand[0]",
        "/casussen?pagina=2, pagina",
        "/casussen?aantal=2&aantal=3, aantal",
        "/overleggen?geweest=ja, geweest",
        "/weegoverleg/aanmeldingen, samenwerkingsverband",
        "/organisaties?samenwerkingsverband=x, samenwerkingsverband",
        "/overleggen/00000000-0000-7000-8000-000000000000/verslagen/een, nummer"
    })
    void namesWhatIsWrongInAnAddress(String path, String field) {
        var answer = api.get(Who.PROCESS_DIRECTOR, path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly(field);
    }

    @Test
    void refusesAKeyOfAnotherList() {
        assertThat(api.get(Who.PROCESS_DIRECTOR, "/casussen?na=xyz").wrongFields())
                .containsExactly("na");
        assertThat(api.get(Who.PROCESS_DIRECTOR, "/overleggen?na=xyz").wrongFields())
                .containsExactly("na");
    }

    @Test
    void speaksTheLanguageThatWasAskedFor() {
        String path = "/casussen/" + UUID.nameUUIDFromBytes(new byte[] {3});
        var dutch = api.get(Who.PROCESS_DIRECTOR, path);
        assertThat(dutch.json().path("title").asString()).isEqualTo("Niet gevonden");
        var english = api.send(Who.PROCESS_DIRECTOR, "GET", path, null, "Accept-Language", "en");
        assertThat(english.json().path("title").asString()).isEqualTo("Not found");
        assertThat(english.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void keepsTextsAsTheyWereTyped() {
        String path = "/casussen/" + takenUp().id() + "/bijdragen";
        String text = "‏שלום‎ 👩‍👧 O’Brien <script>alert(1)</script> {0} ' \\\" end";
        UUID id = api.post(Who.CASE_DIRECTOR, path, "{\"tekst\": \"" + text + "\"}")
                .id();
        assertThat(api.get(Who.CASE_DIRECTOR, path + "/" + id)
                        .json()
                        .path("tekst")
                        .asString())
                .isEqualTo(text.replace("\\\"", "\""));
    }
}
