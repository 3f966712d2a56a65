package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.meeting.web.Conflict.Field;
import nl.aantafel.meeting.web.Conflict.Hidden;
import nl.aantafel.meeting.web.Conflict.Where;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;
import org.springframework.util.MultiValueMap;

/** Two people wrote down what one of the family chose. */
final class FamilyConflict {

    private static final Map<String, String> CODES = Map.of("komt", "comes", "hoe", "way", "groep", "company");

    private FamilyConflict() {}

    static Conflict of(MultiValueMap<String, String> form, Refusal.Stale stale, Words words) {
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
        ClientsView theirs = words.theirs();
        Where where = new Where(
                theirs.screen().page().head(), theirs.path() + "/" + person, theirs.path(), prefix + "versie");
        return new Conflict(where, stale, fields, hidden);
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
}
