package nl.aantafel.rights.domain;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaving passages and words out of a text, so that what stays can be given to somebody. */
public final class Redaction {

    /** Shorter words are left out only as they stand, never as part of an address. */
    private static final int SHORTEST = 3;

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private Redaction() {}

    /** The sentences and lines of a text. */
    public static List<String> passages(String text) {
        List<String> passages = new ArrayList<>();
        for (String line : text.split("\\R")) {
            BreakIterator sentences = BreakIterator.getSentenceInstance(DUTCH);
            sentences.setText(line);
            int start = sentences.first();
            for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
                String passage = line.substring(start, end).strip();
                if (!passage.isEmpty()) {
                    passages.add(passage);
                }
            }
        }
        return passages;
    }

    /** The passages that stay, with a mark where something is gone. */
    public static String without(String text, Set<Integer> leftOut, Collection<String> words, String mark) {
        List<String> passages = passages(text);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            String passage = leftOut.contains(i) ? mark : passages.get(i);
            if (!(passage.equals(mark) && !kept.isEmpty() && kept.getLast().equals(mark))) {
                kept.add(passage);
            }
        }
        return masked(String.join(" ", kept), words, mark);
    }

    /** Each of the words replaced wherever it stands as a word, whatever its capitals; the longest first. */
    public static String masked(String text, Collection<String> words, String mark) {
        String masked = text;
        List<String> longestFirst = words.stream()
                .map(String::strip)
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String word : longestFirst) {
            masked = pattern(word).matcher(masked).replaceAll(java.util.regex.Matcher.quoteReplacement(mark));
        }
        return masked;
    }

    /** Which of the words stand in the text. */
    public static List<String> found(String text, Collection<String> words) {
        return words.stream()
                .map(String::strip)
                .filter(word -> word.length() >= SHORTEST)
                .filter(word -> pattern(word).matcher(text).find())
                .distinct()
                .sorted()
                .toList();
    }

    /** Blanks and signs within a number, a postcode or a name do not matter. */
    private static Pattern pattern(String word) {
        StringBuilder loose = new StringBuilder();
        boolean gap = false;
        char before = 'x';
        for (char each : word.toCharArray()) {
            if (Character.isWhitespace(each) || each == '.' || each == '-') {
                gap = true;
                continue;
            }
            boolean number = Character.isDigit(each) || Character.isDigit(before);
            if (!loose.isEmpty() && (gap || number)) {
                loose.append(gap && !number ? "[\\s.-]+" : "[\\s.-]*");
            }
            loose.append(Pattern.quote(String.valueOf(each)));
            gap = false;
            before = each;
        }
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + loose + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether anything is left to read. */
    public static boolean empty(String given, String mark) {
        return given.replace(mark, "").isBlank();
    }
}
