package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questionnaires over HTTP, from beginning to publishing, and through files. */
@OnApi
class QuestionnairesThroughApiTest {

    private static final String ALL = "/vragenlijsten";

    private final Api api;
    private final String partnership;

    QuestionnairesThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, House.another(beans), port);
        this.partnership = api.house().partnership().toString();
    }

    private String begun(String more) {
        JsonNode made = api.post(
                        Who.RESEARCHER, ALL, "{\"samenwerkingsverband\": \"" + partnership + "\", " + more + "}")
                .ok()
                .json();
        return ALL + "/" + made.path("id").asString();
    }

    private static String text(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    @Test
    void aSuppliedOneIsBegunReadAndPublished() {
        String path = begun("\"meegeleverd\": \"quickscan_divorce_2025\"");
        assertThat(api.get(Who.PROCESS_DIRECTOR, path).status()).isEqualTo(404);
        assertThat(api.get(Who.PROCESS_DIRECTOR, ALL + "?samenwerkingsverband=" + partnership)
                        .status())
                .isEqualTo(404);
        assertThat(api.get(Who.RESEARCHER, ALL + "?samenwerkingsverband=" + partnership + "&zoek=quickscan")
                        .ok()
                        .json()
                        .at("/resultaten/0/concept")
                        .asBoolean())
                .isTrue();
        JsonNode one = api.get(Who.RESEARCHER, path).ok().json();
        assertThat(one.at("/inhoud/onderdelen/1/vragen/0/tellingen/0/sleutel").asString())
                .isEqualTo("approach_narrow");

        assertThat(api.send(Who.RESEARCHER, "POST", path + "/publicatie", null).status())
                .as("without the version")
                .isEqualTo(428);
        api.send(Who.RESEARCHER, "POST", path + "/publicatie", null, "If-Match", "\"0\"")
                .ok();
        assertThat(api.get(Who.RESEARCHER, path).json().path("gepubliceerd").asBoolean())
                .isTrue();
    }

    /** What is read may be sent back as it is. */
    @Test
    void aDraftIsWrittenAndTooLateIsTold() {
        String path = begun("\"meegeleverd\": \"evaluation_meeting\"");
        JsonNode content = api.get(Who.RESEARCHER, path).json().path("inhoud");
        String sent = content.toString().replace("Hoe ging het overleg?", "Hoe ging de avond?");
        assertThat(api.send(Who.RESEARCHER, "PUT", path, sent, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(204);
        JsonNode after = api.get(Who.RESEARCHER, path).json().path("inhoud");
        assertThat(after.toString()).isEqualTo(sent);
        assertThat(api.send(Who.RESEARCHER, "PUT", path, sent, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void aDraftIsThrownAway() {
        String path = begun("\"meegeleverd\": \"evaluation_meeting_family\"");
        assertThat(api.send(Who.RESEARCHER, "DELETE", path + "/concept", null, "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(api.send(Who.PROCESS_DIRECTOR, "DELETE", path + "/concept", null, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(404);
        assertThat(api.send(Who.RESEARCHER, "DELETE", path + "/concept", null, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(204);
        assertThat(api.get(Who.RESEARCHER, path).status()).isEqualTo(404);
    }

    @Test
    void anEmptyOneIsFoundWanting() {
        String path = begun("\"sleutel\": \"leeg\", \"titel\": {\"nl\": \"Leeg\", \"en\": \"\"}");
        List<String> said = api.get(Who.RESEARCHER, path + "/versies/1/bevindingen")
                .ok()
                .json()
                .path("resultaten")
                .valueStream()
                .map(each -> each.path("tekst").asString())
                .toList();
        assertThat(said).containsExactly("De Engelse tekst ontbreekt (titel).", "Er staan nog geen vragen in.");
        assertThat(api.send(Who.RESEARCHER, "POST", path + "/publicatie", null, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(409);
        assertThat(api.post(
                                Who.RESEARCHER,
                                ALL,
                                "{\"samenwerkingsverband\": \"" + partnership
                                        + "\", \"sleutel\": \"Mijn Lijst\", \"titel\": {\"nl\": \"\", \"en\": \"\"}}")
                        .wrongFields())
                .containsExactlyInAnyOrder("sleutel", "titel.nl");
    }

    @Test
    void filesGoOutAndComeInAgain() {
        String path = begun("\"meegeleverd\": \"quickscan_divorce_2025\"");
        String yaml = api.get(Who.RESEARCHER, path + "/versies/1/bestand").ok().text();
        assertThat(yaml).startsWith("key: quickscan_divorce_2025");
        String other = begun("\"bestand\": " + text(yaml.replace("quickscan_divorce_2025", "quickscan_2027")));
        assertThat(other).isNotEqualTo(path);

        JsonNode lime =
                api.get(Who.RESEARCHER, path + "/versies/1/limesurvey").ok().json();
        assertThat(lime.path("nietMeegekomen").size()).isPositive();
        JsonNode brought = api.post(
                        Who.RESEARCHER,
                        "/limesurvey-vragenlijsten",
                        "{\"samenwerkingsverband\": \"" + partnership + "\", \"bestand\": "
                                + text(lime.path("bestand").asString().replace("quickscan_divorce_2025", "uit_lime"))
                                + "}")
                .ok()
                .json();
        assertThat(brought.at("/resultaten/0/nietMeegekomen").size()).isZero();
    }

    @Test
    void theRouteOfAChoiceIsTold() {
        String path = begun("\"meegeleverd\": \"quickscan_divorce_2025\"");
        JsonNode pages = api.post(
                        Who.RESEARCHER,
                        path + "/versies/1/route",
                        "{\"keuzes\": [{\"vraag\": \"status\", \"antwoorden\": [\"b\"]}]}")
                .ok()
                .json();
        assertThat(pages.path("resultaten")
                        .valueStream()
                        .map(each -> each.path("onderdeel").asString()))
                .contains("far_along", "needs")
                .doesNotContain("in_place", "no_approach");
    }

    @Test
    void theArchiveTheNextVersionAndACopyAreThere() {
        String path = begun("\"meegeleverd\": \"development_group\"");
        api.send(Who.RESEARCHER, "POST", path + "/publicatie", null, "If-Match", "\"0\"")
                .ok();
        assertThat(api.send(Who.RESEARCHER, "POST", path + "/versies", null).status())
                .isEqualTo(201);
        assertThat(api.get(Who.RESEARCHER, path + "/versies/2")
                        .ok()
                        .json()
                        .path("gepubliceerd")
                        .asBoolean())
                .isFalse();
        begun("\"kopieVan\": \"" + path.substring(ALL.length() + 1) + "\", \"sleutel\": \"eigen_groep\"");
        api.put(Who.RESEARCHER, path + "/archief", "{\"gearchiveerd\": true}").ok();
        assertThat(api.get(Who.RESEARCHER, ALL + "?samenwerkingsverband=" + partnership + "&gearchiveerd=true")
                        .json()
                        .path("resultaten")
                        .size())
                .isOne();
        assertThat(api.get(Who.RESEARCHER, "/meegeleverde-vragenlijsten?samenwerkingsverband=" + partnership)
                        .ok()
                        .json()
                        .path("resultaten")
                        .size())
                .isEqualTo(5);
    }
}
