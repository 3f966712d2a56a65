package nl.aantafel.exchange.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.Professional;
import nl.aantafel.kernel.Checks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One object of a bundle with its path: its values, the people, organisations and keys it refers to, and the objects within it.
 */
final class Part extends Values {

    private final Checks wrong;
    private final List<Part> within = new ArrayList<>();

    Part(JsonNode node, String path, Known known, Checks wrong) {
        super(node, path, known, wrong);
        this.wrong = wrong;
    }

    /** A person of the case, by the key the bundle gave; checked when all are read. */
    String person(String key) {
        return reference(at(key), needText(key), Kind.PERSON);
    }

    @Nullable
    String maybePerson(String key) {
        String text = text(key);
        return text.isEmpty() ? null : reference(at(key), text, Kind.PERSON);
    }

    List<String> persons(String key) {
        return references(key, Kind.PERSON);
    }

    List<String> references(String key, Kind kind) {
        return each(key, (where, value) -> reference(where, string(where, value), kind));
    }

    String reference(String key, Kind kind) {
        return reference(at(key), needText(key), kind);
    }

    private String reference(String where, String text, Kind kind) {
        String full = kind.of(text);
        if (!text.isBlank() && !known().keys().contains(full)) {
            wrongAt(where, "exchange.bundle.unknown-" + kind.code(), text);
        }
        return full;
    }

    /** Gives this object its key, when it has one. */
    @Nullable
    String key(Kind kind) {
        String text = text("sleutel");
        if (text.isEmpty()) {
            return null;
        }
        if (!known().keys().add(kind.of(text))) {
            wrong("sleutel", "exchange.bundle.key-twice", text);
        }
        return kind.of(text);
    }

    /** Somebody at work in the partnership, by e-mail address. */
    Optional<Professional> professional(String key) {
        return professional(at(key), text(key));
    }

    Optional<Professional> needProfessional(String key) {
        return professional(at(key), needText(key));
    }

    private Optional<Professional> professional(String where, String email) {
        if (email.isBlank()) {
            return Optional.empty();
        }
        Professional found = known().professional(email);
        if (found == null) {
            wrongAt(where, "exchange.bundle.unknown-professional", email);
        }
        return Optional.ofNullable(found);
    }

    List<Professional> professionals(String key) {
        return each(key, (where, value) -> professional(where, string(where, value))).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Somebody of the family or of the partnership: a key without, an e-mail address with an at sign. */
    Who who(String key) {
        return who(at(key), needText(key));
    }

    List<Who> whos(String key) {
        return each(key, (where, value) -> who(where, string(where, value)));
    }

    /** Also an organisation of the partnership, or anybody by name ({@code netwerk: oma Truus}). */
    private Who who(String where, String text) {
        if (text.contains("@")) {
            return new Who(professional(where, text).map(Professional::id).orElse(null), null, null, "");
        }
        if (text.startsWith(Who.NETWORK)) {
            return new Who(
                    null, null, null, text.substring(Who.NETWORK.length()).strip());
        }
        var organisation = known().organisation(text);
        if (organisation != null && !known().keys().contains(Kind.PERSON.of(text))) {
            return new Who(null, organisation, null, "");
        }
        if (!text.isBlank() && !known().keys().contains(Kind.PERSON.of(text))) {
            wrongAt(where, "exchange.bundle.unknown-who", text);
        }
        return new Who(null, null, Kind.PERSON.of(text), "");
    }

    /** Organisations of the partnership, by name. */
    List<UUID> organisations(String key) {
        return each(key, (where, value) -> {
                    String name = string(where, value);
                    var found = known().organisation(name);
                    if (found == null) {
                        wrongAt(where, "exchange.bundle.unknown-organisation", name);
                    }
                    return Optional.ofNullable(found);
                })
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    List<Part> parts(String key) {
        return each(key, this::within);
    }

    Optional<Part> part(String key) {
        return find(key).map(each -> within(at(key), each));
    }

    private Part within(String where, JsonNode value) {
        Part part = new Part(value, where, known(), wrong);
        within.add(part);
        return part;
    }

    /** Notes every key that nobody asked for, here and within. */
    void finish() {
        unknown();
        within.forEach(Part::finish);
    }
}
