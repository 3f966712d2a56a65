package nl.aantafel.survey.files;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.frame.Label;

/** The words of a file of LimeSurvey, in the two languages of the house, without markup. */
final class LimeTexts {

    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br\\s*/?|/p|/div|/li)>");
    private static final Pattern TAG = Pattern.compile("<[/!?]?[a-zA-Z-][^>]{0,4000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("eacute", "é"),
            Map.entry("euml", "ë"),
            Map.entry("egrave", "è"),
            Map.entry("iuml", "ï"),
            Map.entry("oacute", "ó"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("rsquo", "’"),
            Map.entry("lsquo", "‘"),
            Map.entry("rdquo", "”"),
            Map.entry("ldquo", "“"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"));

    private LimeTexts() {}

    /** A text by its languages as they were in a file: nl, nl-informal, en, en-GB. */
    static Label label(Map<String, String> byLanguage) {
        return new Label(in(byLanguage, "nl"), in(byLanguage, "en"));
    }

    private static String in(Map<String, String> byLanguage, String wanted) {
        return byLanguage.entrySet().stream()
                .filter(each -> each.getKey().toLowerCase(Locale.ROOT).startsWith(wanted))
                .map(Map.Entry::getValue)
                .map(LimeTexts::plain)
                .findFirst()
                .orElse("");
    }

    /** The texts of one thing, by language, out of a table that has a row for each. */
    static Map<String, String> of(List<LimeTables.Row> rows, String key, String id, String column) {
        Map<String, String> found = new HashMap<>();
        rows.stream()
                .filter(row -> row.get(key).equals(id))
                .forEach(row -> found.putIfAbsent(row.get("language"), row.get(column)));
        return found;
    }

    static boolean marked(String text) {
        return TAG.matcher(BREAK.matcher(text).replaceAll("")).find();
    }

    static String plain(String text) {
        String bare = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        return ENTITY.matcher(bare)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))))
                .replaceAll("[ \\t\\x0B\\f\\r]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, " ");
        }
        int point =
                name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) && !Character.isISOControl(point) ? Character.toString(point) : " ";
    }
}
