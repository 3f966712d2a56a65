package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.aantafel.page.Texts;
import org.junit.jupiter.api.Test;

/** Every text is in both languages, every key a template names exists, and no template carries visible words of its own. */
class WordsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern KEY = Pattern.compile("page\\.text\\(\\s*\"([a-zA-Z0-9._-]+)\"\\s*[,)]");
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?i)\\b(vechtscheiding|ouderverstoting|helaas|onwillig)\\b");

    private final Texts texts = new Texts();

    WordsTest() throws IOException {}

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(texts.all("en").keySet()))
                .isEqualTo(new TreeSet<>(texts.all("nl").keySet()));
    }

    @Test
    void everyKeyOfATemplateExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path template : templates()) {
            Matcher keys = KEY.matcher(Files.readString(template));
            while (keys.find()) {
                if (!texts.all("nl").containsKey(keys.group(1))) {
                    missing.add(template + ": " + keys.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void templatesHaveNoStylesHandlersOrUnescapedOutput() throws IOException {
        for (Path template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("\\sstyle=")
                    .doesNotContainPattern("\\son(click|submit|change|load)=")
                    .doesNotContain("$unsafe");
        }
    }

    @Test
    void templatesCarryNoWordsOfTheirOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            String markup = Files.readString(template)
                    .replaceAll("(?s)<%--.*?--%>", "")
                    .replaceAll("(?s)!\\{.*?\\}", "")
                    .replaceAll("(?s)@param[^\\n]*", "")
                    .replaceAll("(?s)@import[^\\n]*", "");
            Matcher text =
                    Pattern.compile(">\\s*([A-Z][a-z]{2,}(?: [a-z]+)+)\\s*<").matcher(markup);
            while (text.find()) {
                found.add(template + ": " + text.group(1));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noTextBlamesOrRegrets() {
        assertThat(texts.all("nl").values())
                .noneMatch(text -> FORBIDDEN.matcher(text).find());
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
