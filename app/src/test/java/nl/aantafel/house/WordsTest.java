package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.aantafel.page.Texts;
import org.junit.jupiter.api.Test;

/** Every text is in both languages, every key a template names exists, and no template carries visible words of its own. */
class WordsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
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

    /** Of two texts under one key the later file would win, and the other page say what it does not mean. */
    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        for (String language : List.of("nl", "en")) {
            Set<String> seen = new HashSet<>();
            for (String line : lines(MESSAGES.resolve(language))) {
                int end = line.indexOf('=');
                if (end > 0
                        && !line.startsWith("#")
                        && !seen.add(line.substring(0, end).strip())) {
                    twice.add(language + ": " + line);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                all.addAll(Files.readAllLines(file));
            }
        }
        return all;
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
