package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's request about their own data, from the counter to the answer, over HTTP. */
@OnApi
class RequestsThroughApiTest {

    private final Api api;
    private final LocalDate today;
    private final JsonMapper json;

    RequestsThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, House.another(beans), port);
        this.today = beans.getBean(Time.class).today();
        this.json = beans.getBean(JsonMapper.class);
    }

    private String body(Object... pairs) {
        Map<String, Object> body = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            body.put((String) pairs[i], pairs[i + 1]);
        }
        return json.writeValueAsString(body);
    }

    private void change(String path, String part, String body) {
        api.put(
                        Who.CONTACT_POINT,
                        path + part,
                        body,
                        "If-Match",
                        api.get(Who.CONTACT_POINT, path).ok().header("ETag"))
                .ok();
    }

    /** Known who asks, and about whom it is. */
    private String opened(String kind, Case on) {
        UUID id = api.post(
                        Who.CONTACT_POINT,
                        "/verzoeken",
                        body(
                                "samenwerkingsverband", api.house().partnership(),
                                "soort", kind,
                                "gevraagdDoor", "zelf",
                                "ontvangenOp", today,
                                "voornaam", "Sara",
                                "tussenvoegsel", "de",
                                "achternaam", "Wilde",
                                "geboortedatum", "1990-04-12"))
                .id();
        String path = "/verzoeken/" + id;
        change(path, "/identiteit", body("controle", "document_seen", "gecontroleerdOp", today));
        api.post(
                        Who.CONTACT_POINT,
                        path + "/zoekopdracht",
                        body(
                                "voornaam", "Sara",
                                "tussenvoegsel", "de",
                                "achternaam", "Wilde",
                                "geboortedatum", "1990-04-12"))
                .ok();
        change(path, "/persoon", body("persoon", on.mother()));
        return path;
    }

    private List<String> items(String path, String part, String kind) {
        return api.get(Who.CONTACT_POINT, path + part)
                .ok()
                .json()
                .path("resultaten")
                .valueStream()
                .map(each -> each.path("gegeven").asString())
                .filter(key -> key.startsWith(kind))
                .toList();
    }

    private UUID help(Case on) {
        return api.post(
                        Who.CASE_DIRECTOR,
                        "/casussen/" + on.id() + "/hulp",
                        body(
                                "persoon",
                                on.mother(),
                                "organisatie",
                                "De training",
                                "doel",
                                "Rustig blijven",
                                "vanaf",
                                today))
                .id();
    }

    private List<String> helpRead(Case on) {
        return api.get(Who.YOUTH_PROTECTION, "/casussen/" + on.id() + "/hulp")
                .ok()
                .json()
                .path("resultaten")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private JsonNode asked(Who who, String path) {
        String number = api.get(Who.CONTACT_POINT, path).json().path("nummer").asString();
        return api.get(who, "/taken")
                .ok()
                .json()
                .path("resultaten")
                .valueStream()
                .filter(task -> task.path("soort").asString().equals("verzoek_beantwoorden"))
                .map(task -> api.get(who, "/raadplegingen/" + task.path("over").asString())
                        .ok()
                        .json())
                .filter(each -> each.path("verzoek").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void helpIsRestrictedAndGivenBackThroughTheApi() {
        Case on = api.house().takenUpCase();
        UUID help = help(on);
        String path = opened("beperking", on);
        List<String> choosable = items(path, "/kiesbare-gegevens", "help:");
        assertThat(choosable).containsExactly("help:" + help);
        assertThat(api.post(Who.CONTACT_POINT, path + "/keuzes", body("gegevens", choosable))
                        .wrongFields())
                .containsExactly("reden");
        api.post(
                        Who.CONTACT_POINT,
                        path + "/keuzes",
                        body("gegevens", choosable, "reden", "accuracy_contested", "woorden", "Ik ging niet."))
                .ok();
        api.post(Who.CONTACT_POINT, path + "/vervallen-keuzes", body("gegeven", choosable.getFirst()))
                .ok();
        assertThat(items(path, "/gegevens", "")).isEmpty();
        api.post(Who.CONTACT_POINT, path + "/keuzes", body("gegevens", choosable, "reden", "accuracy_contested"))
                .ok();
        change(path, "/raadplegingen", body("uiterlijk", today.plusDays(10)));

        JsonNode question = asked(Who.CASE_DIRECTOR, path);
        assertThat(question.at("/gegevens/0/verbeteringTypen").asBoolean()).isFalse();
        api.post(
                        Who.CASE_DIRECTOR,
                        "/raadplegingen/" + question.path("id").asString() + "/antwoorden",
                        body("antwoorden", List.of(Map.of("gegeven", choosable.getFirst(), "mag", true))))
                .ok();
        api.post(Who.CONTACT_POINT, path + "/besluiten", body("gegevens", choosable, "besluit", "geven"))
                .ok();
        change(path, "/besluit", null);
        assertThat(helpRead(on)).as("nobody reads it").isEmpty();
        assertThat(api.get(Who.CONTACT_POINT, path + "/brief").ok().header("Content-Type"))
                .startsWith("application/pdf");
        change(path, "/uitreiking", body("manier", "by_hand", "uitgereiktOp", today));

        assertThat(api.put(
                                Who.CONTACT_POINT,
                                path + "/opheffing",
                                body("manier", "by_hand", "verteldOp", today),
                                "If-Match",
                                api.get(Who.CONTACT_POINT, path).header("ETag"))
                        .status())
                .as("the person is told first")
                .isEqualTo(409);
        change(path, "/aangekondigde-opheffing", body("reden", "Wij gingen het na."));
        api.get(Who.CONTACT_POINT, path + "/opheffingsbrief").ok();
        change(path, "/opheffing", body("manier", "by_hand", "verteldOp", today));
        assertThat(helpRead(on)).containsExactly(help.toString());
    }

    @Test
    void aRefusalThatLapsesOpensTheRequestAgainThroughTheApi() {
        Case on = api.house().takenUpCase();
        help(on);
        String path = opened("bezwaar", on);
        List<String> items = items(path, "/kiesbare-gegevens", "help:");
        api.post(
                        Who.CONTACT_POINT,
                        path + "/keuzes",
                        body("gegevens", items, "reden", "own_situation", "woorden", "Mijn buurvrouw werkt daar."))
                .ok();
        assertThat(helpRead(on)).as("not used while it is weighed").isEmpty();
        change(path, "/raadplegingen", body("uiterlijk", today.plusDays(10)));
        String asked =
                "/raadplegingen/" + asked(Who.CASE_DIRECTOR, path).path("id").asString();
        api.post(
                        Who.CASE_DIRECTOR,
                        asked + "/antwoorden",
                        body(
                                "antwoorden",
                                List.of(Map.of(
                                        "gegeven",
                                        items.getFirst(),
                                        "mag",
                                        false,
                                        "grond",
                                        "compelling",
                                        "reden",
                                        "Nodig voor het plan."))))
                .ok();
        api.post(Who.CONTACT_POINT, path + "/vanzelfsprekende-besluiten", null).ok();
        change(path, "/besluit", null);
        change(path, "/uitreiking", body("manier", "by_hand", "uitgereiktOp", today));
        assertThat(helpRead(on)).hasSize(1);
        api.post(Who.CASE_DIRECTOR, asked + "/vervallen-gronden", body("gegeven", items.getFirst()))
                .ok();
        assertThat(helpRead(on)).as("weighed anew").isEmpty();
    }

    @Test
    void nobodyButTheContactPointOpensARequest() {
        Case on = api.house().takenUpCase();
        String path = opened("verwijdering", on);
        for (Who each : List.of(Who.CASE_DIRECTOR, Who.PROCESS_DIRECTOR, Who.DATA_PROTECTION_OFFICER, Who.OUTSIDER)) {
            assertThat(api.get(each, path + "/kiesbare-gegevens").status())
                    .as(each.name())
                    .isEqualTo(404);
        }
    }
}
