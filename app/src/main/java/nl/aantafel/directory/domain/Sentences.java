package nl.aantafel.directory.domain;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences and counts their words, in Dutch and English. The Java runtime finds where a sentence may end; here it is
 * decided where it does not: after an abbreviation, an initial, or where the next word begins small. A line ends a sentence when
 * the next one begins anew. A word is whatever stands between spaces and has a letter or a digit in it.
 */
public final class Sentences {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[-*•–—>]+|\\(?(?:\\d{1,2}|\\p{L})[.)])(?=\\s)");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+");
    private static final Pattern ANEW = Pattern.compile("^[\\s\"“„«'‘(]*[\\p{Lu}\\p{N}]");
    private static final Pattern ENDED = Pattern.compile("[.:;!?…][)\"”»'’]*\\s*$");

    private final Set<String> abbreviations;

    /** One sentence, and how many words it has; at least one. */
    public record Sentence(String text, int words) {}

    /** @param abbreviations in small letters, with their full stops */
    public Sentences(Collection<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    public List<Sentence> of(String text) {
        List<Sentence> all = new ArrayList<>();
        paragraphs(text).forEach(each -> cut(each, all));
        return all;
    }

    public static int words(String text) {
        int words = 0;
        for (String each : SPACE.split(text, -1)) {
            if (each.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
        }
        return words;
    }

    /** Lines that go on are put together; each begins without the mark of a list. */
    private static List<String> paragraphs(String text) {
        List<String> all = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String line : text.split("\\R|\\u2028|\\u2029", -1)) {
            boolean marked = MARK.matcher(line).find();
            boolean anew = marked
                    || line.isBlank()
                    || ANEW.matcher(line).find()
                    || ENDED.matcher(current).find();
            if (anew) {
                all.add(current.toString());
                current.setLength(0);
            }
            current.append(' ').append(MARK.matcher(line).replaceFirst(""));
        }
        all.add(current.toString());
        return all;
    }

    private void cut(String paragraph, List<Sentence> all) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(DUTCH);
        breaks.setText(paragraph);
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == paragraph.length() || ends(paragraph.substring(begin, end), paragraph.substring(end))) {
                add(paragraph.substring(begin, end), all);
                begin = end;
            }
        }
    }

    private static void add(String sentence, List<Sentence> all) {
        int words = words(sentence);
        if (words > 0) {
            all.add(new Sentence(sentence.strip(), words));
        }
    }

    private boolean ends(String before, String after) {
        String next = after.strip();
        if (!next.isEmpty() && Character.isLowerCase(next.codePointAt(0))) {
            return false;
        }
        String stripped = before.strip();
        String last = stripped.substring(stripped.lastIndexOf(' ') + 1).replaceFirst("^[(\\[\"“„'‘]+", "");
        return words(stripped) > 0
                && !INITIALS.matcher(last).matches()
                && !abbreviations.contains(last.toLowerCase(Locale.ROOT));
    }
}
