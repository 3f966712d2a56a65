package nl.aantafel.meeting.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a place gives away: whoever reads it in a calendar must not learn about which family the meeting is, nor where they live. */
public final class PlaceRules {

    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";

    private PlaceRules() {}

    /** Whether one of the names stands in the place, as a word or as words behind each other, whatever its capitals. */
    public static boolean tells(String place, Collection<String> names) {
        List<String> said = words(place);
        Set<List<String>> telling = names.stream()
                .map(PlaceRules::words)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        return telling.stream().anyMatch(name -> java.util.Collections.indexOfSubList(said, name) >= 0);
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split(BETWEEN_WORDS))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
