package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import nl.aantafel.documents.SomeFiles;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Papers of a case, over HTTP. */
@OnApi
class AttachmentsThroughApiTest {

    private final Api api;

    AttachmentsThroughApiTest(BeanFactory beans, @LocalServerPort int port) {
        this.api = new Api(beans, port);
    }

    private static String paper(UUID about, String content) {
        return "{\"waarbij\": \"court_paper_family\", \"personen\": [\"%s\"], \"nagekeken\": true, \"inhoud\": \"%s\"}"
                .formatted(about, content);
    }

    private static String base64(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }

    @Test
    void addsFetchesAndWithdraws() {
        Case taken = api.house().takenUpCase();
        String path = "/casussen/" + taken.id() + "/bijlagen";
        byte[] file = SomeFiles.pdf();
        assertThat(api.get(Who.YOUTH_PROTECTION, path + "/plaatsen")
                        .ok()
                        .json()
                        .path("resultaten")
                        .findValuesAsString("waarbij"))
                .contains("court_paper_family");
        UUID id = api.post(Who.YOUTH_PROTECTION, path, paper(taken.child(), base64(file)))
                .id();
        assertThat(api.get(Who.CASE_DIRECTOR, path)
                        .ok()
                        .json()
                        .path("resultaten")
                        .valueStream())
                .singleElement()
                .satisfies(each -> assertThat(each.path("bytes").asInt()).isEqualTo(file.length));
        Api.Answer opened = api.get(Who.CASE_DIRECTOR, path + "/" + id + "/inhoud");
        assertThat(opened.raw().body()).isEqualTo(file);
        assertThat(opened.header("Content-Disposition")).isEqualTo("attachment; filename=\"bijlage.pdf\"");
        assertThat(opened.header("Cache-Control")).contains("no-store");
        assertThat(api.delete(Who.MENTAL_HEALTH, path + "/" + id).status()).isEqualTo(403);
        api.delete(Who.YOUTH_PROTECTION, path + "/" + id).ok();
        assertThat(api.get(Who.CASE_DIRECTOR, path + "/" + id + "/inhoud").status())
                .isEqualTo(404);
    }

    @Test
    void takesAFileLargerThanOtherBodiesMayBe() {
        Case taken = api.house().takenUpCase();
        byte[] large = new byte[3 << 20];
        byte[] pdf = SomeFiles.pdf();
        System.arraycopy(pdf, 0, large, 0, pdf.length);
        assertThat(api.post(
                                Who.YOUTH_PROTECTION,
                                "/casussen/" + taken.id() + "/bijlagen",
                                paper(taken.child(), base64(large)))
                        .status())
                .as("looked at, and not too large")
                .isNotEqualTo(413);
        assertThat(api.post(
                                Who.YOUTH_PROTECTION,
                                "/casussen/" + taken.id() + "/bijdragen",
                                "{\"tekst\": \"" + base64(large) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        Case taken = api.house().takenUpCase();
        String path = "/casussen/" + taken.id() + "/bijlagen";
        assertThat(api.post(Who.YOUTH_PROTECTION, path, paper(taken.child(), "geen base64!"))
                        .wrongFields())
                .containsExactly("inhoud");
        assertThat(api.post(
                                Who.YOUTH_PROTECTION,
                                path,
                                paper(
                                        taken.child(),
                                        base64("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                        .wrongFields())
                .isNotEmpty();
        assertThat(api.post(Who.OUTSIDER, path, paper(taken.child(), base64(SomeFiles.pdf())))
                        .status())
                .isEqualTo(404);
    }
}
