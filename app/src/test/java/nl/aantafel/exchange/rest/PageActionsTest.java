package nl.aantafel.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * What one can do on a page a program can do too: each address a form is sent to has an operation in the description, or a
 * reason why it has none ({@code page-actions.csv}).
 */
@OnApi
class PageActionsTest {

    private record Row(String address, List<String> operations, String reason) {}

    private static final List<Row> ROWS = read();

    private final Description description;
    private final RequestMappingHandlerMapping mappings;

    PageActionsTest(
            Description description, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.description = description;
        this.mappings = mappings;
    }

    private static List<Row> read() {
        try (InputStream file =
                Objects.requireNonNull(PageActionsTest.class.getResourceAsStream("/page-actions.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\\|", -1))
                    .map(cells ->
                            new Row(cells[0], cells[1].isEmpty() ? List.of() : List.of(cells[1].split(" ")), cells[2]))
                    .toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @Test
    void namesEveryAddressOfAForm() {
        Set<String> addresses = new TreeSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> !path.startsWith("/api/"))
                .forEach(addresses::add);
        assertThat(ROWS.stream().map(Row::address).toList()).containsExactlyInAnyOrderElementsOf(addresses);
    }

    @Test
    void givesEachAnOperationThatIsThereOrAReason() {
        Set<String> known = description
                .document()
                .path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(operation -> operation.path("operationId").asString(""))
                .collect(Collectors.toSet());
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row.operations().isEmpty())
                    .as(row.address())
                    .isEqualTo(!row.reason().isEmpty());
            assertThat(known).as(row.address()).containsAll(row.operations());
        });
    }
}
