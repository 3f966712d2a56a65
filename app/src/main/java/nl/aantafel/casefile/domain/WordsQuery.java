package nl.aantafel.casefile.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.Personal;

/**
 * Words as a query of the database's full text: all of them must stand in a text, each may be replaced by a synonym of the
 * field, and the last one may be a beginning. Nothing that was typed is an operator: only letters and figures get through.
 *
 * @param others all words but the last
 * @param last the last word, whole or as a beginning
 * @param beginning the last word as it was typed: stemming a half word may give another (regenboog, of regenboogschool)
 */
@Personal
public record WordsQuery(String others, String last, String beginning) {

    static final WordsQuery NOTHING = new WordsQuery("", "", "");

    /** More words make no question clearer. */
    private static final int MOST = 12;

    /** A beginning of fewer letters is no question yet. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Nothing without a word of letters. */
    static WordsQuery of(String typed) {
        if (!LETTER.matcher(typed).find()) {
            return NOTHING;
        }
        List<String> words = Stream.of(BETWEEN.split(typed))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
        String last = words.getLast();
        boolean beginning = last.codePointCount(0, last.length()) >= SHORTEST_BEGINNING;
        return new WordsQuery(
                words.subList(0, words.size() - 1).stream()
                        .map(word -> group(word, ""))
                        .collect(Collectors.joining(" & ")),
                group(last, beginning ? ":*" : ""),
                beginning && !Names.bare(last).isEmpty() ? quoted(Names.bare(last)) + ":*" : "");
    }

    private static String group(String word, String as) {
        return Stream.concat(
                        Stream.of(quoted(word) + as), Synonyms.of(word).stream().map(WordsQuery::quoted))
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String quoted(String words) {
        return "'" + words + "'";
    }

    @Override
    public String toString() {
        return "WordsQuery";
    }
}
