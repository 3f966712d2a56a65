package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Questions before a conference, over HTTP. */
@OnApi
class BeforehandThroughApiTest {

    private final Api api;
    private final LocalDate today;

    BeforehandThroughApiTest(BeanFactory beans, Time time, @LocalServerPort int port) {
        this.api = new Api(beans, port);
        this.today = time.today();
    }

    private JsonNode only(Who reader, String path) {
        JsonNode all = api.get(reader, path).ok().json().path("resultaten");
        assertThat(all.size()).isEqualTo(1);
        return all.path(0);
    }

    @Test
    void asksAndAnswersInPart() {
        Case taken = api.house().takenUpCase();
        UUID conference = new Meeting(api).preparedOn(taken.id(), today.plusDays(7));
        String path = "/overleggen/" + conference + "/vragen-vooraf";
        String asking = "{\"aanWie\": [\"%s\"], \"vragen\": [\"iv.picture.worries\"], \"uiterlijk\": \"%s\"}"
                .formatted(api.house().id(Who.YOUTH_PROTECTION), today.plusDays(2));
        assertThat(api.post(Who.YOUTH_PROTECTION, path, asking).status()).isEqualTo(403);
        api.post(Who.PROCESS_DIRECTOR, path, asking).ok();

        JsonNode asked = only(Who.YOUTH_PROTECTION, path);
        assertThat(asked.path("uitkomst").asString()).isEqualTo("open");
        assertThat(asked.path("vraag").asString()).isEqualTo("iv.picture.worries");
        String answer = path + "/" + asked.path("id").asString() + "/antwoord";
        var incomplete = api.put(
                Who.YOUTH_PROTECTION,
                answer,
                "{\"uitkomst\": \"deels\", \"antwoord\": \"Tim slaapt slecht\"}",
                "If-Match",
                "\"0\"");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.wrongFields()).containsExactly("reden");
        api.put(
                        Who.YOUTH_PROTECTION,
                        answer,
                        "{\"uitkomst\": \"deels\", \"antwoord\": \"Tim slaapt slecht\", \"reden\": \"Beroepsgeheim\"}",
                        "If-Match",
                        "\"0\"")
                .ok();

        JsonNode seen = only(Who.PROCESS_DIRECTOR, path);
        assertThat(seen.path("uitkomst").asString()).isEqualTo("deels");
        assertThat(seen.path("reden").asString()).isEqualTo("Beroepsgeheim");
        assertThat(seen.path("bijdragen").size()).isEqualTo(1);
        assertThat(api.put(Who.YOUTH_PROTECTION, answer, "{\"uitkomst\": \"niets_nieuws\"}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void takesAQuestionBack() {
        Case taken = api.house().takenUpCase();
        UUID conference = new Meeting(api).preparedOn(taken.id(), today.plusDays(7));
        String path = "/overleggen/" + conference + "/vragen-vooraf";
        api.post(
                        Who.PROCESS_DIRECTOR,
                        path,
                        "{\"aanWie\": [\"%s\"], \"eigenVraag\": \"Gaat Tim naar school?\"}"
                                .formatted(api.house().id(Who.YOUTH_PROTECTION)))
                .ok();
        String one = path + "/" + only(Who.PROCESS_DIRECTOR, path).path("id").asString();
        assertThat(api.delete(Who.PROCESS_DIRECTOR, one, "If-Match", "\"0\"").status())
                .isEqualTo(204);
        assertThat(api.get(Who.YOUTH_PROTECTION, path)
                        .ok()
                        .json()
                        .path("resultaten")
                        .size())
                .isZero();
    }
}
