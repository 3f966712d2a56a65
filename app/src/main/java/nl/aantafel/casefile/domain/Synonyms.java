package nl.aantafel.casefile.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words of the field that mean the same, and forms of a word that the database's stemmer keeps apart (kind, kinderen). They are
 * read from {@code search/synonyms.txt}: one group a line, comma between.
 */
final class Synonyms {

    private static final Map<String, Set<String>> GROUPS = read();

    private Synonyms() {}

    /** The others of its groups; none for a word that has none. */
    static Set<String> of(String word) {
        return GROUPS.getOrDefault(Names.bare(word), Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> groups = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                java.util.Objects.requireNonNull(Synonyms.class.getResourceAsStream("/search/synonyms.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(",")).map(Names::bare).toList())
                    .forEach(group -> add(groups, group));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(groups);
    }

    private static void add(Map<String, Set<String>> groups, List<String> group) {
        for (String word : group) {
            Set<String> others = groups.computeIfAbsent(word, any -> new LinkedHashSet<>());
            group.stream().filter(other -> !other.equals(word)).forEach(others::add);
        }
    }
}
