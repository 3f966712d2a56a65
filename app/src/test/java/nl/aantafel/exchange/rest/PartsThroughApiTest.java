package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The parts of a conference, over HTTP. */
@OnApi
class PartsThroughApiTest {

    private final Api api;
    private final Description description;

    PartsThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
        this.description = beans.getBean(Description.class);
    }

    private String plan(Case taken, boolean split) {
        return """
                {"soort": "focusoverleg", "begint": "2026-11-20T09:00:00Z", "eindigt": "2026-11-20T11:00:00Z", "splitsen": %s,
                 "genodigden": [{"persoon": "%s", "reden": "Strafzaak."}, {"persoon": "%s", "reden": "Kent het gezin."}],
                 "gezin": [{"persoon": "%s", "komt": true}]}
                """.formatted(
                        split, api.house().id(Who.PROSECUTION), api.house().id(Who.YOUTH_PROTECTION), taken.mother());
    }

    /** Whatever can be read of a case or a conference and needs no more to be named. */
    private List<String> addresses(UUID caseId, UUID conference) {
        return description.document().path("paths").properties().stream()
                .filter(each -> each.getValue().has("get"))
                .map(Map.Entry::getKey)
                .filter(each -> each.startsWith("/casussen/{casusId}") || each.startsWith("/overleggen/{overlegId}"))
                .map(each -> each.replace("{casusId}", caseId.toString())
                        .replace("{overlegId}", conference.toString())
                        .replace("/verslagen/{nummer}", "/verslagen/0"))
                .filter(each -> !each.contains("{"))
                .toList();
    }

    private List<String> telling(Who who, List<String> addresses) {
        return addresses.stream()
                .filter(each -> api.get(who, each).text().contains("kwikstaart"))
                .toList();
    }

    @Test
    void noListOfTheApiTellsWhatWasSaidElsewhere() {
        Case taken = api.house().takenUpCase();
        api.house().join(taken.id(), Who.PROSECUTION);
        UUID conference = api.post(Who.PROCESS_DIRECTOR, "/casussen/" + taken.id() + "/overleggen", plan(taken, true))
                .id();
        String first = api.get(Who.PROSECUTION, "/overleggen/" + conference + "/delen")
                .ok()
                .json()
                .path("delen")
                .path(0)
                .path("id")
                .asString();
        api.post(
                        Who.PROSECUTION,
                        "/overleggen/" + first + "/bijdragen",
                        "{\"tekst\": \"De kwikstaart zit vast\", \"spreker\": {\"professional\": \"%s\"}}"
                                .formatted(api.house().id(Who.PROSECUTION)))
                .ok();
        api.post(
                        Who.PROCESS_DIRECTOR,
                        "/overleggen/" + first + "/afspraken",
                        "{\"soort\": \"actie\", \"wat\": \"De kwikstaart bezoeken\", \"wieDoet\": [{\"professional\": \"%s\"}]}"
                                .formatted(api.house().id(Who.PROSECUTION)))
                .ok();
        List<String> all = addresses(taken.id(), conference);
        assertThat(telling(Who.PROSECUTION, all)).hasSizeGreaterThan(4);
        assertThat(telling(Who.MENTAL_HEALTH, all)).isEmpty();
    }

    @Test
    void splitsAndKeepsEachPartToItself() {
        Case taken = api.house().takenUpCase();
        api.house().join(taken.id(), Who.PROSECUTION);
        String path = "/casussen/" + taken.id() + "/overleggen";
        var refused = api.post(Who.PROCESS_DIRECTOR, path, plan(taken, false));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().toString()).contains("delen", "Afspraak van het samenwerkingsverband");

        UUID conference =
                api.post(Who.PROCESS_DIRECTOR, path, plan(taken, true)).id();
        JsonNode parts = api.get(Who.YOUTH_PROTECTION, "/overleggen/" + conference + "/delen")
                .ok()
                .json();
        assertThat(parts.path("gesplitst").asBoolean()).isTrue();
        String first = parts.path("delen").path(0).path("id").asString();
        String second = parts.path("delen").path(1).path("id").asString();
        String sentence = "{\"tekst\": \"Er komt een zitting\", \"spreker\": {\"professional\": \"%s\"}}"
                .formatted(api.house().id(Who.PROSECUTION));
        assertThat(api.post(Who.PROSECUTION, "/overleggen/" + conference + "/bijdragen", sentence)
                        .status())
                .isEqualTo(409);
        assertThat(api.post(Who.PROSECUTION, "/overleggen/" + second + "/bijdragen", sentence)
                        .status())
                .isEqualTo(404);
        assertThat(api.post(Who.PROSECUTION, "/overleggen/" + first + "/bijdragen", sentence)
                        .status())
                .isEqualTo(201);
        assertThat(api.get(Who.PROSECUTION, "/overleggen/" + conference)
                        .ok()
                        .json()
                        .toString())
                .contains("Er komt een zitting");
        assertThat(api.get(Who.MENTAL_HEALTH, "/overleggen/" + conference)
                        .ok()
                        .json()
                        .toString())
                .doesNotContain("Er komt een zitting");
        assertThat(api.get(Who.MENTAL_HEALTH, "/casussen/" + taken.id() + "/bijdragen")
                        .ok()
                        .json()
                        .toString())
                .doesNotContain("Er komt een zitting");
        assertThat(api.get(Who.PROSECUTION, "/overleggen/" + conference + "/vrijgaven")
                        .ok()
                        .json()
                        .path("ingebracht"))
                .hasSize(1);
    }
}
