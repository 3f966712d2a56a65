package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asking other safety houses, over HTTP. */
@OnApi
class KnownThroughApiTest {

    private final Api api;

    KnownThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
    }

    private static String about(UUID person) {
        return "{\"persoon\": \"%s\", \"reden\": \"align\", \"toelichting\": \"Zij was daar eerder.\"}"
                .formatted(person);
    }

    @Test
    void asksAndReadsWhatWasAsked() {
        Case taken = api.house().takenUpCase();
        api.house().join(taken.id(), Who.POLICE);
        String path = "/casussen/" + taken.id() + "/bekendheidsvragen";
        UUID id = api.post(Who.POLICE, path, about(taken.mother())).id();
        assertThat(api.get(Who.CASE_DIRECTOR, path)
                        .ok()
                        .json()
                        .path("resultaten")
                        .valueStream())
                .singleElement()
                .satisfies(each -> assertThat(each.path("id").asString()).isEqualTo(id.toString()));
        assertThat(api.post(Who.POLICE, path, about(taken.mother())).status())
                .as("again")
                .isEqualTo(409);
        assertThat(api.post(Who.YOUTH_PROTECTION, path, about(taken.mother())).status())
                .as("on another seat")
                .isEqualTo(403);
        assertThat(api.post(Who.OUTSIDER, path, about(taken.mother())).status()).isEqualTo(404);
    }

    @Test
    void onlyTheContactPointReadsWhatOthersAsked() {
        String path = "/samenwerkingsverbanden/" + api.house().partnership() + "/bekendheidsvragen";
        api.get(Who.CONTACT_POINT, path).ok();
        assertThat(api.get(Who.PROCESS_DIRECTOR, path).status()).isEqualTo(403);
        assertThat(api.get(Who.CONTACT_POINT, path + "?na=geen-id").status()).isBetween(400, 422);
    }
}
