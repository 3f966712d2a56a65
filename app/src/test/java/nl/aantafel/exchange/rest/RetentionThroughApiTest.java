package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Terms and certificates, over HTTP. */
@OnApi
class RetentionThroughApiTest {

    private final Api api;

    RetentionThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
    }

    @Test
    void aMemberReadsWhatOfACaseFallsDueWhen() {
        Case taken = api.house().takenUpCase();
        JsonNode rows = api.get(Who.CASE_DIRECTOR, "/casussen/" + taken.id() + "/bewaartermijnen")
                .ok()
                .json()
                .path("resultaten");
        assertThat(rows.valueStream())
                .anySatisfy(row -> assertThat(row.path("aantallen").valueStream())
                        .anySatisfy(kind -> {
                            assertThat(kind.path("soort").asString()).isEqualTo("persoon");
                            assertThat(kind.path("aantal").asInt()).isEqualTo(3);
                        }));
        assertThat(api.get(Who.OUTSIDER, "/casussen/" + taken.id() + "/bewaartermijnen")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void listsAreForWhoAnswersForTheDataAndTheDesk() {
        String partnership = "/samenwerkingsverbanden/" + api.house().partnership();
        api.get(Who.DATA_PROTECTION_OFFICER, partnership + "/aflopende-casussen")
                .ok();
        api.get(Who.DATA_PROTECTION_OFFICER, partnership + "/vernietigingen").ok();
        api.get(Who.PROCESS_DIRECTOR, partnership + "/aflopende-casussen").ok();
        assertThat(api.get(Who.PROCESS_DIRECTOR, partnership + "/vernietigingen")
                        .status())
                .isEqualTo(403);
        assertThat(api.get(Who.DATA_PROTECTION_OFFICER, "/vernietigingen/" + new UUID(1, 2))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void askingForProlongationBeforeAnythingIsDueIsRefused() {
        Case taken = api.house().takenUpCase();
        String path = "/casussen/" + taken.id() + "/verlengingen";
        assertThat(api.post(Who.CASE_DIRECTOR, path, "{\"grond\": \"still_open\", \"reden\": \"Nog nodig.\"}")
                        .status())
                .isEqualTo(409);
        assertThat(api.get(Who.YOUTH_PROTECTION, path)
                        .ok()
                        .json()
                        .path("resultaten")
                        .valueStream())
                .isEmpty();
    }
}
