package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The NL API Design Rules, as far as a program can read them in the description ({@code app/lint}). */
@OnApi
class ApiRulesTest {

    private record Read(int code, String said) {}

    private final Description description;

    ApiRulesTest(Description description) {
        this.description = description;
    }

    private static Read read(Path directory, byte[] document) throws IOException, InterruptedException {
        Path file = Files.write(directory.resolve("openapi.json"), document);
        Process linter = new ProcessBuilder("sh", "lint/lint.sh", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(linter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Read(linter.waitFor(), said);
    }

    @Test
    void areKept(@TempDir Path directory) throws IOException, InterruptedException {
        Read read = read(directory, description.served());
        assertThat(read.said()).doesNotContain("error", "warning");
        assertThat(read.code()).as(read.said()).isZero();
    }

    /** The rules themselves are tried on a description that offends against them. */
    @Test
    void areSaidWhenBroken(@TempDir Path directory) throws IOException, InterruptedException {
        JsonMapper json = JsonMapper.shared();
        ObjectNode broken = (ObjectNode) json.readTree(description.served());
        ObjectNode paths = (ObjectNode) broken.path("paths");
        paths.set("/Mijn_taken/", paths.path("/taken"));
        ((ObjectNode) paths.at("/~1casusbundels/post/responses")).remove("400");
        ((ObjectNode) paths.at("/~1afspraken/get/responses/200")).remove("headers");
        ((ObjectNode) broken.at("/info/contact")).remove("email");
        ((ObjectNode) broken.at("/info")).put("version", "1");
        ((ObjectNode) broken.at("/servers/0")).put("url", "http://huis.example/api");
        ((ObjectNode) broken.at("/components/schemas/Maatregel/properties/vanaf")).remove("format");
        Read read = read(directory, json.writeValueAsBytes(broken));
        assertThat(read.code()).isOne();
        assertThat(read.said())
                .contains(
                        "kebab-case",
                        "path-keys-no-trailing-slash",
                        "operation-operationId-unique",
                        "wrong-input-is-answered",
                        "version-told",
                        "contact",
                        "version-in-three-parts",
                        "major-version-in-address",
                        "servers-over-tls",
                        "days-are-dates");
    }
}
