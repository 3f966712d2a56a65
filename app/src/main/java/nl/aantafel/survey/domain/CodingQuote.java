package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in words for print could lead to who wrote them: names of those the study is about, mail addresses, telephone numbers. */
public final class CodingQuote {

    private static final Pattern REACHED = Pattern.compile("\\S+@\\S+|(?:\\+?\\d[\\s-]?){8,}");

    private CodingQuote() {}

    /** What was found, each as it stands there. */
    public static List<String> traces(String words, Collection<String> names) {
        List<String> traces = new ArrayList<>();
        Matcher reached = REACHED.matcher(words);
        while (reached.find()) {
            traces.add(reached.group().strip());
        }
        String lower = words.toLowerCase(Locale.ROOT);
        for (String name : names) {
            if (!name.isBlank() && holds(lower, name.toLowerCase(Locale.ROOT))) {
                traces.add(name);
            }
        }
        return traces;
    }

    private static boolean holds(String words, String name) {
        int at = words.indexOf(name);
        while (at >= 0) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
            int end = at + name.length();
            if (begins && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)))) {
                return true;
            }
            at = words.indexOf(name, at + 1);
        }
        return false;
    }
}
