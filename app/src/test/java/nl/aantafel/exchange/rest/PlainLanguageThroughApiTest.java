package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Texts for clients, the conversation card and talks with the family, over HTTP. */
@OnApi
class PlainLanguageThroughApiTest {

    private final Api api;

    PlainLanguageThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        return list.path("resultaten")
                .valueStream()
                .filter(each -> each.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void looksAtATextAndNamesABetterWord() {
        JsonNode advice = api.post(
                        Who.YOUTH_PROTECTION,
                        "/taalhulp",
                        "{\"tekst\": \"Dit is een vechtscheiding. Zij zegt: 'een vechtscheiding'.\"}")
                .ok()
                .json();
        assertThat(advice.path("zinnen").asInt()).isEqualTo(2);
        assertThat(advice.path("woorden")).hasSize(1);
        assertThat(advice.at("/woorden/0/beter").asString()).isEqualTo("complexe scheiding");
        assertThat(advice.at("/woorden/0/soort").asString()).isEqualTo("verwijtend");
        assertThat(advice.at("/woorden/0/keren").asInt()).isEqualTo(1);
    }

    @Test
    void anAdministratorKeepsAWordInTheVersionThatWasSeen() {
        String words = "/beheer/samenwerkingsverbanden/" + api.house().partnership() + "/woordadviezen";
        String word = "{\"taal\": \"nl\", \"woord\": \"stroperig*\", \"beter\": \"langzaam\", \"soort\": \"moeilijk\"}";
        assertThat(api.put(Who.PROCESS_DIRECTOR, words, word, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(403);
        api.asAdministrator("PUT", words, word, "If-Match", "\"0\"").ok();
        JsonNode kept = find(api.asAdministrator("GET", words, null).ok().json(), "woord", "stroperig*");
        assertThat(kept.path("herkomst").asString()).isEqualTo("eigen");
        assertThat(kept.path("versie").asInt()).isEqualTo(1);
        assertThat(api.asAdministrator("PUT", words, word, "If-Match", "\"0\"").status())
                .isEqualTo(412);
        api.asAdministrator("DELETE", words + "?taal=nl&woord=stroperig*", null, "If-Match", "\"1\"")
                .ok();
        assertThat(find(api.asAdministrator("GET", words, null).ok().json(), "woord", "stroperig*")
                        .path("gemeld")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void readsTheCardOfOnePersonAndLeavesAnOrganisationOut() {
        Case taken = api.house().takenUpCase();
        UUID conference = new Meeting(api).prepared(taken.id());
        String card = "/overleggen/" + conference + "/gezin/" + taken.mother() + "/praatplaat";
        JsonNode plain = api.get(Who.PROCESS_DIRECTOR, card).ok().json();
        assertThat(plain.path("onderdelen")).hasSize(6);
        assertThat(api.get(Who.OUTSIDER, card).status()).isEqualTo(404);
        assertThat(api.put(Who.PROCESS_DIRECTOR, card, "{\"weglaten\": [\"%s\"]}".formatted(UUID.randomUUID()))
                        .wrongFields())
                .containsExactly("weglaten");
        api.put(Who.PROCESS_DIRECTOR, card, "{\"weglaten\": []}").ok();
    }
}
