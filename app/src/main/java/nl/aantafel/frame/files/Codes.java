package nl.aantafel.frame.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.frame.files.Problems.Place;

/** The codes a frame defines, and the places that refer to them; compared when everything is read. */
final class Codes {

    private record Reference(String kind, String code, Place place) {}

    private final Problems problems;
    private final Map<String, Map<String, Place>> defined = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    Codes(Problems problems) {
        this.problems = problems;
    }

    void define(String kind, String code, Place place) {
        if (code.isEmpty()) {
            return;
        }
        if (!code.matches("[a-z0-9]+([_.][a-z0-9]+)*")) {
            problems.add(place, "code '" + code + "' is not lower case with underscores");
        }
        Place before = defined.computeIfAbsent(kind, each -> new HashMap<>()).putIfAbsent(code, place);
        if (before != null) {
            problems.add(place, "duplicate " + kind + " '" + code + "', first at line " + before.line());
        }
    }

    void refer(String kind, String code, Place place) {
        if (!code.isEmpty()) {
            references.add(new Reference(kind, code, place));
        }
    }

    /** A kind of its own for each list: {@code item of life_domains}. */
    static String itemOf(String list) {
        return "item of " + list;
    }

    void reportUnknown(String frame) {
        for (Reference each : references) {
            if (!defined.getOrDefault(each.kind(), Map.of()).containsKey(each.code())) {
                problems.add(
                        each.place(), "unknown " + each.kind() + " '" + each.code() + "' in frame '" + frame + "'");
            }
        }
    }
}
