package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is not for somebody does not exist for them, whatever they try. */
@OnApi
class OutsideTest {

    private record Operation(String method, String path) {}

    private final Description description;
    private final Api api;

    OutsideTest(Description description, BeanFactory beans, @LocalServerPort int port) {
        this.description = description;
        this.api = new Api(beans, port);
    }

    private List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        description
                .document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().forEach(method -> {
                    if (!method.equals("parameters") && !path.getKey().matches("/demo/.*|/openapi.json")) {
                        all.add(new Operation(method.toUpperCase(Locale.ROOT), path.getKey()));
                    }
                }));
        return all;
    }

    private String body(Operation operation) {
        Samples samples = new Samples(description.document());
        JsonNode schema = samples.body(operation.path(), operation.method());
        return schema.isMissingNode() ? null : samples.of(schema).toString();
    }

    @Test
    void anOutsiderFindsNoCaseAndNothingOfIt() {
        UUID caseId = api.house().takenUpCase().id();
        UUID conference = new Meeting(api).prepared(caseId);
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations()) {
            if (!operation.path().contains("{casusId}") && !operation.path().contains("{overlegId}")) {
                continue;
            }
            String path = operation
                    .path()
                    .replace("{casusId}", caseId.toString())
                    .replace("{overlegId}", conference.toString())
                    .replace("{nummer}", "0")
                    .replace("{vraag}", "iv.goal.aim")
                    .replaceAll(
                            "\\{\\w+}", UUID.nameUUIDFromBytes(new byte[] {7}).toString());
            String query = path.endsWith("/schaalscores") && operation.method().equals("DELETE") ? "?schaal=x" : "";
            var answer = api.send(Who.OUTSIDER, operation.method(), path + query, body(operation), "If-Match", "\"0\"");
            if (answer.status() != 404 || !answer.wrongFields().isEmpty()) {
                wrong.add(operation + " -> " + answer.status() + " " + answer.text());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations()) {
            String path = operation
                    .path()
                    .replaceAll(
                            "\\{\\w+}", UUID.nameUUIDFromBytes(new byte[] {7}).toString());
            var answer = api.send(null, operation.method(), path, body(operation));
            if (answer.status() != 401 || !answer.header("WWW-Authenticate").startsWith("Bearer")) {
                wrong.add(operation + " -> " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aWrongTokenIsNoToken() {
        var answer = api.send(null, "GET", "/casussen", null, "Authorization", "Bearer verzonnen");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("status").asInt()).isEqualTo(401);
    }

    @Test
    void aListHoldsOnlyWhatIsOnes() {
        UUID caseId = api.house().takenUpCase().id();
        JsonNode theirs =
                api.get(Who.CASE_DIRECTOR, "/casussen?aantal=100").ok().json();
        JsonNode none = api.get(Who.OUTSIDER, "/casussen").ok().json();
        assertThat(theirs.toString()).contains(caseId.toString());
        assertThat(none.path("resultaten")).isEmpty();
    }
}
