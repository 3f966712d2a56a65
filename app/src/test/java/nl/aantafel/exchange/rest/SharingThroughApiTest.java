package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Sharing on a ground, over HTTP. */
@OnApi
class SharingThroughApiTest {

    private final Api api;

    SharingThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
    }

    private List<JsonNode> rows(Who reader, String path) {
        return api.get(reader, path)
                .ok()
                .json()
                .path("resultaten")
                .valueStream()
                .toList();
    }

    private String forCaseDirector(String text) {
        return "{\"tekst\": \"%s\", \"categorieen\": [\"relations\"], \"voorWie\": {\"professionals\": [\"%s\"]}, \"voorwaarden\": {\"nietDoorgeven\": true, \"zichtbaarTot\": \"2099-01-31\"}}"
                .formatted(text, api.house().id(Who.CASE_DIRECTOR));
    }

    @Test
    void looksAheadSharesAndTakesBack() {
        Case taken = api.house().takenUpCase();
        String path = "/casussen/" + taken.id();
        String sentence = forCaseDirector("Zij slaapt slecht.");
        JsonNode ahead = api.post(Who.YOUTH_PROTECTION, path + "/vooruitblik", sentence)
                .ok()
                .json();
        assertThat(ahead.path("ontvangers")
                        .valueStream()
                        .filter(each -> each.path("ziet").asBoolean()))
                .singleElement()
                .satisfies(each -> assertThat(each.path("naam").asString()).isEqualTo(Who.CASE_DIRECTOR.fullName()));
        UUID id = api.post(Who.YOUTH_PROTECTION, path + "/bijdragen", sentence).id();
        JsonNode seen =
                api.get(Who.CASE_DIRECTOR, path + "/bijdragen/" + id).ok().json();
        assertThat(seen.at("/voorwaarden/nietDoorgeven").asBoolean()).isTrue();
        assertThat(seen.at("/voorwaarden/zichtbaarTot").asString()).isEqualTo("2099-01-31");
        assertThat(api.get(Who.SECRETARY, path + "/bijdragen/" + id).status()).isEqualTo(404);
        assertThat(api.post(Who.CASE_DIRECTOR, path + "/bijdragen/" + id + "/intrekking", null)
                        .status())
                .isEqualTo(403);
        api.post(Who.YOUTH_PROTECTION, path + "/bijdragen/" + id + "/intrekking", null)
                .ok();
        assertThat(api.get(Who.CASE_DIRECTOR, path + "/bijdragen/" + id).status())
                .isEqualTo(404);
        assertThat(rows(Who.CASE_DIRECTOR, path + "/gewijzigde-bijdragen"))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.path("ingetrokken").asBoolean()).isTrue());
        api.post(Who.CASE_DIRECTOR, path + "/gewijzigde-bijdragen/gezien", null).ok();
        assertThat(rows(Who.CASE_DIRECTOR, path + "/gewijzigde-bijdragen")).isEmpty();
    }

    @Test
    void asksToTakeOverAndTakesOverWhatIsAllowed() {
        Case taken = api.house().takenUpCase();
        String path = "/casussen/" + taken.id();
        UUID id = api.post(Who.YOUTH_PROTECTION, path + "/bijdragen", "{\"tekst\": \"Zij slaapt slecht.\"}")
                .id();
        UUID request = api.post(
                        Who.MENTAL_HEALTH, path + "/bijdragen/" + id + "/overnames", "{\"reden\": \"Behandelplan\"}")
                .id();
        String asked = path + "/overnames/" + request;
        assertThat(api.get(Who.MENTAL_HEALTH, asked).status()).isEqualTo(404);
        api.post(Who.YOUTH_PROTECTION, asked + "/antwoord", "{\"mag\": true}").ok();
        api.post(Who.MENTAL_HEALTH, asked + "/overgenomen", null).ok();
        assertThat(api.get(Who.MENTAL_HEALTH, asked).ok().json().path("tekst").asString())
                .isEqualTo("Zij slaapt slecht.");
        assertThat(rows(Who.YOUTH_PROTECTION, path + "/overnames"))
                .singleElement()
                .satisfies(each -> assertThat(each.path("stand").asString()).isEqualTo("overgenomen"));
    }

    @Test
    void saysThatAnInvestigationRunsAndThatItIsOver() {
        Case taken = api.house().takenUpCase();
        api.house().join(taken.id(), Who.POLICE);
        String path = "/casussen/" + taken.id() + "/lopende-onderzoeken";
        assertThat(api.post(Who.YOUTH_PROTECTION, path, null).status()).isEqualTo(403);
        api.post(Who.POLICE, path, null).ok();
        JsonNode mark = rows(Who.CASE_DIRECTOR, path).getFirst();
        assertThat(mark.path("organisatienaam").asString()).isEqualTo("Politie Lindeland");
        api.delete(Who.POLICE, path + "/" + mark.path("id").asString()).ok();
        assertThat(rows(Who.CASE_DIRECTOR, path)).isEmpty();
    }
}
