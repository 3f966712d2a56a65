package nl.aantafel.client.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.aantafel.page.Texts;
import org.junit.jupiter.api.Test;

class SeenRulesTest {

    private static final Pattern ACTIVITY = Pattern.compile("Action\\.[A-Z_]+,\\s*\"([a-z.-]+)\"");

    private static Set<String> activities() throws IOException {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                ACTIVITY.matcher(Files.readString(file)).results().forEach(found -> all.add(found.group(1)));
            }
        }
        return all;
    }

    @Test
    void everyActivityOfTheProgramHasWordsForClientsOrIsSilent() throws IOException {
        Texts texts = new Texts();
        Set<String> unknown = new TreeSet<>();
        for (String activity : activities()) {
            boolean words = texts.all("nl").keySet().stream()
                    .filter(key -> key.startsWith("client.seen.what."))
                    .map(key -> key.substring("client.seen.what.".length()))
                    .anyMatch(code -> activity.equals(code)
                            || activity.startsWith(code + ".")
                            || activity.startsWith(code + "-"));
            if (!words && !SeenRules.silent(activity)) {
                unknown.add(activity);
            }
        }
        assertThat(activities()).hasSizeGreaterThan(200);
        assertThat(unknown).isEmpty();
    }

    @Test
    void whatTellsAboutSomebodyElseIsSilent() {
        assertThat(Stream.of(
                        "separation.set",
                        "investigation.lift",
                        "client.set-aside",
                        "client.safe-contact",
                        "log.begin",
                        "consultation.answer"))
                .allMatch(SeenRules::silent);
    }

    @Test
    void whatSomebodyAskedOrConsentedToIsToldToThemAlone() {
        assertThat(Stream.of("request.items", "consent.record"))
                .allMatch(activity -> SeenRules.told(activity, true) && !SeenRules.told(activity, false));
    }

    @Test
    void lookingWritingAndTakingAlongAreToldApart() {
        assertThat(SeenRules.kind("READ")).isEqualTo(Optional.of("read"));
        assertThat(SeenRules.kind("DECIDE")).isEqualTo(Optional.of("written"));
        assertThat(SeenRules.kind("EXPORT")).isEqualTo(Optional.of("shared"));
        assertThat(SeenRules.kind("SIGN_IN")).isEmpty();
    }
}
