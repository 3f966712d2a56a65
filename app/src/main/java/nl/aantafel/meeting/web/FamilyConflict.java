package nl.aantafel.meeting.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.meeting.web.PrepareConflict.Field;
import nl.aantafel.meeting.web.PrepareConflict.Hidden;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Two people wrote down what one of the family chose: both versions of what differs, and mine ready to be posted on top. */
@Personal
public record FamilyConflict(
        ClientsView theirs,
        UUID person,
        long version,
        String changedBy,
        @Nullable Instant changedAt,
        List<Field> fields,
        List<Hidden> mine) {

    private static final Map<String, String> CODES = Map.of("komt", "comes", "hoe", "way", "groep", "company");

    static FamilyConflict of(MultiValueMap<String, String> form, Refusal.Stale stale, Words words) {
        UUID person = stale.id();
        String prefix = ClientsView.prefix(person);
        Typed typed = new Typed(form);
        List<Field> fields = new ArrayList<>();
        stale.current().forEach((name, value) -> {
            String mine = typed.text(prefix + name).strip();
            if (!mine.equals(value)) {
                fields.add(new Field("meeting.family.field." + name, words.read(name, mine), words.read(name, value)));
            }
        });
        List<Hidden> hidden = stale.current().keySet().stream()
                .map(name -> new Hidden(prefix + name, typed.text(prefix + name)))
                .toList();
        return new FamilyConflict(
                words.theirs(),
                person,
                stale.currentVersion(),
                stale.changedBy(),
                stale.changedAt().isEmpty() ? null : Instant.parse(stale.changedAt()),
                fields,
                hidden);
    }

    /** A choice as people read it. */
    record Words(ClientsView theirs, Texts texts, Locale locale) {

        /** A code as its word, a person as their name; what was typed as itself. */
        String read(String name, String value) {
            if (name.equals("bij")) {
                return name(value);
            }
            String of = CODES.get(name);
            return of == null
                    ? value
                    : texts.find(locale, "meeting.family." + of + "." + value).orElse("");
        }

        private String name(String person) {
            return theirs.screen().table().members().stream()
                    .flatMap(member -> theirs.beside(member).stream())
                    .filter(choice -> choice.value().equals(person))
                    .map(Choice::label)
                    .findFirst()
                    .orElse("");
        }
    }

    public String action() {
        return theirs.path() + "/" + person;
    }

    public String versionField() {
        return ClientsView.prefix(person) + "versie";
    }

    @Override
    public String toString() {
        return "FamilyConflict";
    }
}
