package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.client.ReleasedFamily;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The figures members of the family gave, read over HTTP. */
@OnApi
class FamilyScoresThroughApiTest {

    private final Api api;
    private final ReleasedFamily family;

    FamilyScoresThroughApiTest(ApplicationContext app, @LocalServerPort int port) {
        this.api = new Api(app, port);
        this.family = new ReleasedFamily(app, api.house());
    }

    private String path() {
        return "/casussen/" + family.ours.id() + "/gezinscijfers";
    }

    private List<JsonNode> all(Who reader) {
        return api.get(reader, path())
                .ok()
                .json()
                .path("resultaten")
                .valueStream()
                .toList();
    }

    @Test
    void isReadWithWhatItMeansAndTheTableReadsOnlyWhatIsForIt() {
        family.scores(family.ours.mother(), 7, "Ik slaap slecht.", "contact");
        JsonNode score = all(Who.CASE_DIRECTOR).getFirst();
        assertThat(score.path("cijfer").asInt()).isEqualTo(7);
        assertThat(score.path("betekenis").asString()).isEqualTo("Ik slaap slecht.");
        assertThat(score.path("hoogsteBetekent").asString()).isNotBlank();
        assertThat(score.path("hogerIsBeter").asBoolean()).isFalse();
        assertThat(all(Who.YOUTH_PROTECTION)).isEmpty();

        String read = path() + "/" + score.path("id").asString() + "/gelezen";
        assertThat(api.post(Who.YOUTH_PROTECTION, read, null).status()).isEqualTo(403);
        api.post(Who.CASE_DIRECTOR, read, null).ok();

        assertThat(all(Who.CASE_DIRECTOR).getFirst().hasNonNull("gelezenOp")).isTrue();
    }
}
