package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import nl.aantafel.kernel.DomainEvent;
import org.junit.jupiter.api.Test;

/** The list of what happens in the house, for who wants to hear of it, is the code's own. */
class EventsTest {

    @Test
    void theListInTheDocsIsComplete() throws IOException {
        Path kept = Path.of("../docs/events.md");
        String now = list();
        if (Boolean.getBoolean("aantafel.redraw")) {
            Files.writeString(kept, now);
        }
        assertThat(kept)
                .as("docs/events.md; write it anew with -Daantafel.redraw=true")
                .hasContent(now);
    }

    private static String list() {
        return OurClasses.all().stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .sorted(Comparator.comparing(EventsTest::room).thenComparing(JavaClass::getSimpleName))
                .map(type -> "| `%s` | `%s` | %s |%n".formatted(room(type), type.getSimpleName(), fields(type)))
                .collect(Collectors.joining("", """
                        # What happens

                        Domain events: records in the past tense, published within the transaction of the use case. They hold ids, codes and dates
                        only, never names or texts. Written by the tests from the code.

                        | room | event | holds |
                        |---|---|---|
                        """, ""));
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring("nl.aantafel.".length()).replaceAll("\\..*", "");
    }

    private static String fields(JavaClass type) {
        return Arrays.stream(type.reflect().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }
}
