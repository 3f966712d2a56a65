package nl.aantafel.house;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The forms of pages that were read, each kind once: what they send, to where, and what stands in them already. */
final class Forms {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|select|textarea|button)\\b([^>]*)>([^<]*)", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    record Form(String method, String action, Map<String, String> fields) {

        /** The same for the forms of each case, person or line. */
        String kind() {
            return method + " " + ID.matcher(action).replaceAll("{id}") + " " + fields.keySet();
        }

        String to(Map<String, String> filled) {
            if (method.equals("POST")) {
                return action;
            }
            return action.split("\\?", -1)[0]
                    + filled.entrySet().stream()
                            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                            .collect(Collectors.joining("&", "?", ""));
        }

        Map<String, String> body(Map<String, String> filled) {
            return method.equals("POST") ? filled : Map.of();
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    private final Map<String, Form> all = new TreeMap<>();

    Collection<Form> all() {
        return all.values();
    }

    void read(String page) {
        Matcher found = FORM.matcher(page);
        while (found.find()) {
            Form form = new Form(
                    attribute(found.group(1), "method", "get").toUpperCase(Locale.ROOT),
                    attribute(found.group(1), "action", ""),
                    fields(found.group(2)));
            if (form.action().startsWith("/")) {
                all.putIfAbsent(form.kind(), form);
            }
        }
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher found = FIELD.matcher(form);
        while (found.find()) {
            String name = attribute(found.group(2), "name", "");
            if (name.isEmpty()) {
                continue;
            }
            String value = switch (found.group(1)) {
                case "select" -> option(form.substring(found.end(2)));
                case "textarea" -> HtmlUtils.htmlUnescape(found.group(3));
                default -> attribute(found.group(2), "value", "");
            };
            fields.putIfAbsent(name, value);
        }
        return fields;
    }

    /** What is chosen last in a list: the first is often nothing. */
    private static String option(String rest) {
        Matcher found = OPTION.matcher(rest.substring(0, Math.max(0, rest.indexOf("</select>"))));
        String last = "";
        while (found.find()) {
            last = attribute(found.group(1), "value", last);
        }
        return last;
    }

    private static String attribute(String tag, String name, String otherwise) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : otherwise;
    }
}
