package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The family at a conference, over HTTP. */
@OnApi
class ClientsThroughApiTest {

    private final Api api;

    ClientsThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
    }

    private JsonNode member(Who reader, UUID conference, UUID person) {
        return api.get(reader, "/overleggen/" + conference + "/gezin")
                .ok()
                .json()
                .path("resultaten")
                .valueStream()
                .filter(each -> each.path("persoon").asString().equals(person.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void writesAChoiceInTheVersionThatWasSeen() {
        Case taken = api.house().takenUpCase();
        UUID conference = new Meeting(api).prepared(taken.id());
        String path = "/overleggen/" + conference + "/gezin/" + taken.mother();
        String choice =
                "{\"komt\": \"ja\", \"hoe\": \"online\", \"groep\": \"kleine_groep\", \"bij\": \"%s\", \"bespreken\": \"School\"}"
                        .formatted(api.house().id(Who.YOUTH_PROTECTION));
        JsonNode before = member(Who.YOUTH_PROTECTION, conference, taken.mother());
        assertThat(before.path("gevraagd").asString()).isEqualTo("nog_niet_gevraagd");
        assertThat(before.path("komt").asString()).isEqualTo("onbekend");
        assertThat(before.path("versie").asInt()).isZero();

        assertThat(api.put(Who.PROCESS_DIRECTOR, path, choice).status()).isEqualTo(428);
        assertThat(api.put(Who.YOUTH_PROTECTION, path, choice, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(403);
        api.put(Who.PROCESS_DIRECTOR, path, choice, "If-Match", "\"0\"").ok();

        JsonNode after = member(Who.YOUTH_PROTECTION, conference, taken.mother());
        assertThat(after.path("komt").asString()).isEqualTo("ja");
        assertThat(after.path("hoe").asString()).isEqualTo("online");
        assertThat(after.path("bijNaam").asString()).isEqualTo(Who.YOUTH_PROTECTION.fullName());
        assertThat(after.path("bespreken").asString()).isEqualTo("School");

        var stale = api.put(Who.PROCESS_DIRECTOR, path, "{\"komt\": \"nee\"}", "If-Match", "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().at("/huidig/komt").asString()).isEqualTo("ja");
        assertThat(stale.json().path("huidigeVersie").asInt()).isEqualTo(1);
    }

    @Test
    void refusesSomebodyBesideThemWhoIsNotAsked() {
        Case taken = api.house().takenUpCase();
        UUID conference = new Meeting(api).prepared(taken.id());
        String path = "/overleggen/" + conference + "/gezin/" + taken.mother();
        var refused = api.put(
                Who.PROCESS_DIRECTOR,
                path,
                "{\"komt\": \"ja\", \"hoe\": \"online\", \"bij\": \"%s\"}"
                        .formatted(api.house().id(Who.OUTSIDER)),
                "If-Match",
                "\"0\"");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.wrongFields()).containsExactly("bij");
    }
}
