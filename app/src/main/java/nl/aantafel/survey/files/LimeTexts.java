package nl.aantafel.survey.files;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.frame.Label;

/** The words of a file of LimeSurvey, in the two languages of the house, without markup. */
final class LimeTexts {

    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br\\s*/?|/p|/div|/li)>");
    private static final Pattern TAG = Pattern.compile("<[/!?]?[a-zA-Z-][^>]{0,4000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}[0-9]{0,2});");
    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z(][^{}\\n]{0,200}}");
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
            Map.entry("aacute", "á"),
            Map.entry("agrave", "à"),
            Map.entry("acirc", "â"),
            Map.entry("atilde", "ã"),
            Map.entry("auml", "ä"),
            Map.entry("aring", "å"),
            Map.entry("aelig", "æ"),
            Map.entry("ccedil", "ç"),
            Map.entry("ecirc", "ê"),
            Map.entry("iacute", "í"),
            Map.entry("igrave", "ì"),
            Map.entry("icirc", "î"),
            Map.entry("ntilde", "ñ"),
            Map.entry("ograve", "ò"),
            Map.entry("ocirc", "ô"),
            Map.entry("otilde", "õ"),
            Map.entry("oslash", "ø"),
            Map.entry("szlig", "ß"),
            Map.entry("uacute", "ú"),
            Map.entry("ugrave", "ù"),
            Map.entry("ucirc", "û"),
            Map.entry("yacute", "ý"),
            Map.entry("Aacute", "Á"),
            Map.entry("Auml", "Ä"),
            Map.entry("Ccedil", "Ç"),
            Map.entry("Eacute", "É"),
            Map.entry("Egrave", "È"),
            Map.entry("Euml", "Ë"),
            Map.entry("Iuml", "Ï"),
            Map.entry("Oacute", "Ó"),
            Map.entry("Ouml", "Ö"),
            Map.entry("Uuml", "Ü"),
            Map.entry("euro", "€"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("deg", "°"),
            Map.entry("frac12", "½"),
            Map.entry("mdash", "—"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("times", "×"),
            Map.entry("sect", "§"),
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

    /** The places in a text that the program there fills in, such as an earlier answer. */
    static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).toList();
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
            return NAMED.getOrDefault(name, "&" + name + ";");
        }
        int point =
                name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) && !Character.isISOControl(point) ? Character.toString(point) : " ";
    }
}
