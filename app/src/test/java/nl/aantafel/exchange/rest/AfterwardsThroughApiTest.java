package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Checking the draft of a report, and evaluating a conference, over HTTP. */
@OnApi
class AfterwardsThroughApiTest {

    private final Api api;

    AfterwardsThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
    }

    private UUID running() {
        Case taken = api.house().takenUpCase();
        UUID conference = new Meeting(api).prepared(taken.id());
        api.post(Who.PROCESS_DIRECTOR, "/overleggen/" + conference + "/start", null)
                .ok();
        return conference;
    }

    @Test
    void checksADraftAndAnswersAProposal() {
        UUID conference = running();
        String check = "/overleggen/" + conference + "/verslagcontrole";
        assertThat(api.put(Who.YOUTH_PROTECTION, check, "{}").status()).isEqualTo(403);
        api.put(Who.PROCESS_DIRECTOR, check, "{}").ok();
        UUID proposal = api.post(Who.YOUTH_PROTECTION, check + "/voorstellen", "{\"voorstel\": \"Het was dinsdag\"}")
                .id();
        assertThat(api.post(Who.PROCESS_DIRECTOR, "/overleggen/" + conference + "/vaststelling", "{}")
                        .status())
                .isEqualTo(409);
        String decision = check + "/voorstellen/" + proposal + "/besluit";
        var without = api.put(Who.PROCESS_DIRECTOR, decision, "{\"overgenomen\": false}", "If-Match", "\"0\"");
        assertThat(without.wrongFields()).containsExactly("antwoord");
        api.put(Who.PROCESS_DIRECTOR, decision, "{\"overgenomen\": true}", "If-Match", "\"0\"")
                .ok();
        JsonNode seen = api.get(Who.YOUTH_PROTECTION, check).ok().json();
        assertThat(seen.at("/voorstellen/0/stand").asString()).isEqualTo("overgenomen");
    }

    @Test
    void evaluatesOnceAndHidesWhatWouldTellWhoseItWas() {
        UUID conference = running();
        api.post(Who.PROCESS_DIRECTOR, "/overleggen/" + conference + "/vaststelling", "{}")
                .ok();
        String path = "/overleggen/" + conference + "/evaluatie";
        String answer = "{\"antwoorden\": [{\"onderdeel\": \"heard\", \"cijfer\": 8}]}";
        api.post(Who.YOUTH_PROTECTION, path + "/after_meeting", answer).ok();
        assertThat(api.post(Who.YOUTH_PROTECTION, path + "/after_meeting", answer)
                        .status())
                .isEqualTo(409);
        JsonNode form = api.get(Who.PROCESS_DIRECTOR, path).ok().json().at("/resultaten/0");
        assertThat(form.path("code").asString()).isEqualTo("after_meeting");
        assertThat(form.path("aantal").asInt()).isEqualTo(1);
        assertThat(form.path("getoond").asBoolean()).isFalse();
        assertThat(form.path("onderdelen").size()).isZero();
        assertThat(form.path("hoogsteBetekent").asString()).isEqualTo("Helemaal");
    }
}
