package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.client.ReleasedFamily;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What somebody reads of what is said about them, released over HTTP. */
@OnApi
class StatementReleasesThroughApiTest {

    private final Api api;
    private final ReleasedFamily family;

    StatementReleasesThroughApiTest(ApplicationContext app, @LocalServerPort int port) {
        this.api = new Api(app, port);
        this.family = new ReleasedFamily(app, api.house());
    }

    private String path(UUID person) {
        return "/casussen/" + family.ours.id() + "/bijdragevrijgaven/" + person;
    }

    private List<JsonNode> about(UUID person) {
        return api.get(Who.CASE_DIRECTOR, path(person))
                .ok()
                .json()
                .path("resultaten")
                .valueStream()
                .toList();
    }

    @Test
    void releasesWhatIsChosenAndTakesItBack() {
        UUID mother = family.ours.mother();
        family.tell(mother, "Sara slaapt slecht.");
        JsonNode released = about(mother).getFirst();
        assertThat(released.path("tekst").asString()).isEqualTo("Sara slaapt slecht.");
        assertThat(released.path("soort").asString()).isEqualTo("feit");
        assertThat(released.path("belemmeringen").size()).isZero();
        String copy = released.path("vrijgave").asString();
        assertThat(copy).isNotEmpty();

        assertThat(api.delete(Who.CASE_DIRECTOR, path(mother) + "/bijdragen/" + copy)
                        .status())
                .isEqualTo(204);
        assertThat(about(mother).getFirst().hasNonNull("vrijgave")).isFalse();
        assertThat(api.delete(Who.CASE_DIRECTOR, path(mother) + "/bijdragen/" + copy)
                        .status())
                .isEqualTo(404);

        String chosen =
                "{\"bijdragen\": [\"%s\"]}".formatted(released.path("bijdrage").asString());
        assertThat(api.put(Who.CASE_DIRECTOR, path(mother), chosen).status()).isEqualTo(204);
        assertThat(about(mother).getFirst().hasNonNull("vrijgave")).isTrue();
    }

    @Test
    void isRefusedToWhoMayNotReleaseAndWithoutAChoice() {
        UUID father = family.ours.father();
        family.tell(father, "Hij is vaak moe.");

        assertThat(api.get(Who.YOUTH_PROTECTION, path(father)).status()).isEqualTo(403);
        assertThat(api.get(Who.OUTSIDER, path(father)).status()).isEqualTo(404);
        var refused = api.put(Who.CASE_DIRECTOR, path(father), "{\"bijdragen\": []}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("bijdragen");
        assertThat(api.get(Who.CASE_DIRECTOR, path(UUID.randomUUID())).status()).isEqualTo(404);
    }
}
