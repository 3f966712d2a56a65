package nl.aantafel.rights.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.Personal;

/** What somebody wrote in a line of a register at a moment, as what changed. */
@Personal
public record Written(String by, Instant at, boolean first, List<Difference> differences) {

    public Written {
        differences = List.copyOf(differences);
    }

    /** One field; {@code labelKey} is its name in the bundles. */
    @Personal
    public record Difference(String labelKey, String before, String after) {
        @Override
        public String toString() {
            return "Difference";
        }
    }

    /** One version, field by field in the order of the page. */
    record Version(String by, Instant at, Map<String, String> fields) {
        Version {
            fields = new LinkedHashMap<>(fields);
        }
    }

    /** The newest first, each beside the one before it. */
    static List<Written> of(List<Version> newestFirst) {
        List<Written> all = new ArrayList<>();
        for (int at = 0; at < newestFirst.size(); at++) {
            Version now = newestFirst.get(at);
            boolean first = at == newestFirst.size() - 1;
            Map<String, String> before =
                    first ? Map.of() : newestFirst.get(at + 1).fields();
            List<Difference> differences = new ArrayList<>();
            now.fields().forEach((label, value) -> {
                String was = before.getOrDefault(label, "");
                if (!value.equals(was)) {
                    differences.add(new Difference(label, was, value));
                }
            });
            all.add(new Written(now.by(), now.at(), first, differences));
        }
        return all;
    }

    @Override
    public String toString() {
        return "Written";
    }
}
