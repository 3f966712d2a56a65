package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.aantafel.account.domain.LocalPath;
import org.jspecify.annotations.Nullable;

/**
 * What somebody had typed when the session turned out to have ended: where it was sent, whose it was, and the fields. It
 * travels in the pages of signing in as hidden fields and is kept nowhere. At most five hundred fields of together two
 * million characters, the most a form may hold anyway; files do not come along.
 */
public record ResumeView(String path, String person, List<Field> fields) {

    /** One field; several with the same name are several values. */
    public record Field(String name, String value) {}

    private static final String PATH = "resume.path";
    private static final String PERSON = "resume.person";
    private static final String FIELD = "resume.field.";
    private static final String TOKEN = "_csrf";
    private static final int MOST = 500;
    private static final int LONGEST = 2_000_000;

    static ResumeView ofPosted(HttpServletRequest request, String person) {
        String query = request.getQueryString() == null ? "" : "&" + request.getQueryString();
        List<Field> fields = new ArrayList<>();
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.equals(TOKEN) && !query.contains("&" + name + "=")) {
                add(fields, name, values);
            }
        });
        return new ResumeView(LocalPath.of(Requested.path(request)), person, bounded(fields));
    }

    /** Out of a form of the sign-in pages; absent when nothing was carried along. */
    static @Nullable ResumeView carried(HttpServletRequest request) {
        // Only out of a posted form: a link must not be able to lay words in somebody's mouth.
        String path = "POST".equals(request.getMethod()) ? request.getParameter(PATH) : null;
        if (path == null || LocalPath.of(path).equals(LocalPath.START)) {
            return null;
        }
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, String[]> entry : new TreeMap<>(request.getParameterMap()).entrySet()) {
            if (entry.getKey().startsWith(FIELD)) {
                add(fields, entry.getKey().substring(FIELD.length()), entry.getValue());
            }
        }
        String person = Optional.ofNullable(request.getParameter(PERSON)).orElse("");
        return new ResumeView(LocalPath.of(path), person, bounded(fields));
    }

    /** All of it as hidden fields for the next page of signing in. */
    public List<Field> hidden() {
        List<Field> hidden = new ArrayList<>(List.of(new Field(PATH, path), new Field(PERSON, person)));
        fields.forEach(field -> hidden.add(new Field(FIELD + field.name(), field.value())));
        return hidden;
    }

    /** The texts worth showing again: what was written, not what was ticked. */
    public List<String> texts() {
        return fields.stream()
                .filter(field -> !field.name().startsWith("_"))
                .map(Field::value)
                .filter(value -> value.strip().contains(" ") || value.contains("\n"))
                .toList();
    }

    /** Somebody else's text is not for who signed in now. */
    boolean belongsTo(java.util.UUID professional) {
        return person.isEmpty() || person.equals(professional.toString());
    }

    @Override
    public String toString() {
        return "ResumeView";
    }

    private static void add(List<Field> fields, String name, String[] values) {
        for (String value : values) {
            fields.add(new Field(name, value));
        }
    }

    private static List<Field> bounded(List<Field> fields) {
        int length = fields.stream()
                .mapToInt(field -> field.name().length() + field.value().length())
                .sum();
        return fields.size() > MOST || length > LONGEST ? List.of() : List.copyOf(fields);
    }
}
