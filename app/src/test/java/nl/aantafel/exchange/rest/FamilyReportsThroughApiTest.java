package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.client.ReleasedFamily;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What the family wrote that happened, read and judged over HTTP. */
@OnApi
class FamilyReportsThroughApiTest {

    private final Api api;
    private final ReleasedFamily family;

    FamilyReportsThroughApiTest(ApplicationContext app, @LocalServerPort int port) {
        this.api = new Api(app, port);
        this.family = new ReleasedFamily(app, api.house());
    }

    private String path() {
        return "/casussen/" + family.ours.id() + "/gezinsmeldingen";
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
    void readsJudgesAndReleasesAndTheTableReadsOnlyWhatIsForIt() {
        family.reports(family.ours.mother(), "Hij belde weer.", "contact");
        JsonNode report = all(Who.CASE_DIRECTOR).getFirst();
        assertThat(report.path("tekst").asString()).isEqualTo("Hij belde weer.");
        assertThat(report.path("voorDeTafel").asBoolean()).isFalse();
        assertThat(all(Who.YOUTH_PROTECTION)).isEmpty();
        String one = path() + "/" + report.path("id").asString();

        assertThat(api.put(Who.CASE_DIRECTOR, one + "/oordeel", "{\"oordeel\": \"\"}")
                        .status())
                .isEqualTo(422);
        assertThat(api.put(Who.CASE_DIRECTOR, one + "/vrijgave", null).status()).isEqualTo(409);
        api.post(Who.CASE_DIRECTOR, one + "/gelezen", null).ok();
        api.put(Who.CASE_DIRECTOR, one + "/oordeel", "{\"oordeel\": \"Wij nemen dit ernstig.\"}")
                .ok();
        assertThat(family.judgements(family.ours.mother())).containsExactly("");
        api.put(Who.CASE_DIRECTOR, one + "/vrijgave", null).ok();

        assertThat(family.judgements(family.ours.mother())).containsExactly("Wij nemen dit ernstig.");
        assertThat(all(Who.CASE_DIRECTOR).getFirst().hasNonNull("gelezenOp")).isTrue();
        assertThat(api.put(Who.YOUTH_PROTECTION, one + "/oordeel", "{\"oordeel\": \"Nee.\"}")
                        .status())
                .isEqualTo(403);
        assertThat(api.delete(Who.CASE_DIRECTOR, one + "/vrijgave").status()).isEqualTo(204);
        assertThat(family.judgements(family.ours.mother())).containsExactly("");
    }
}
