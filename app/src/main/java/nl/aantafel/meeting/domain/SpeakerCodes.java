package nl.aantafel.meeting.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Two letters per person at the table, so that one typist says in two keys who speaks. No two people share them. */
public final class SpeakerCodes {

    private SpeakerCodes() {}

    /** The code of each name, in the order of the names; the same name twice gets two codes. */
    public static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> codes = new ArrayList<>();
        for (String name : names) {
            String code = candidates(name).stream()
                    .filter(each -> !taken.contains(each))
                    .findFirst()
                    .orElseThrow();
            taken.add(code);
            codes.add(code);
        }
        return codes;
    }

    /** First letters of the first and last name, then further letters of the last name, then a letter and a figure. */
    private static List<String> candidates(String name) {
        int[] letters = name.codePoints()
                .filter(letter -> Character.isLetter(letter) || letter == ' ')
                .toArray();
        String clean = new String(letters, 0, letters.length).strip().toUpperCase(Locale.ROOT);
        String[] words = clean.isEmpty() ? new String[] {"X"} : clean.split("\\s+");
        String first = letter(words[0], 0);
        List<String> all = new ArrayList<>();
        String last = words[words.length - 1];
        for (int at = words.length == 1 ? 1 : 0; at < last.codePointCount(0, last.length()); at++) {
            all.add(first + letter(last, at));
        }
        for (int figure = 1; figure <= 99; figure++) {
            all.add(figure < 10 ? first + figure : Integer.toString(figure));
        }
        return all;
    }

    private static String letter(String word, int at) {
        return Character.toString(word.codePointAt(word.offsetByCodePoints(0, at)));
    }

    /** As {@link #of}, by key. */
    public static <K> Map<K, String> byKey(Map<K, String> names) {
        List<String> codes = of(List.copyOf(names.values()));
        Map<K, String> byKey = new LinkedHashMap<>();
        int at = 0;
        for (K key : names.keySet()) {
            byKey.put(key, codes.get(at++));
        }
        return byKey;
    }
}
