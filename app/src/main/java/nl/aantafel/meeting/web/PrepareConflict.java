package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.web.Conflict.Field;
import nl.aantafel.meeting.web.Conflict.Hidden;
import nl.aantafel.meeting.web.Conflict.Where;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;
import org.springframework.util.MultiValueMap;

/** Two people changed the preparation of one conference. */
final class PrepareConflict {

    private static final Map<String, String> PLAIN = Map.of(
            "soort", "meeting.prepare.kind",
            "datum", "meeting.prepare.date",
            "begint", "meeting.prepare.starts",
            "eindigt", "meeting.prepare.ends",
            "plaats", "meeting.place",
            "fase", "meeting.prepare.phase",
            "doel", "meeting.prepare.aim",
            "voorzitter", "meeting.chair",
            "secretaris", "meeting.secretary");

    private PrepareConflict() {}

    static Conflict of(MultiValueMap<String, String> form, Prepare mine, Refusal.Stale stale, Words words) {
        PrepareView theirs = words.theirs();
        Typed typed = new Typed(form);
        List<Field> fields = new ArrayList<>();
        stale.current()
                .forEach((name, value) ->
                        add(fields, PLAIN.getOrDefault(name, name), words.label(typed.text(name)), words.label(value)));
        add(fields, "meeting.prepare.people", words.asked(mine), words.asked());
        add(fields, "meeting.prepare.family", words.family(mine), words.family());
        add(fields, "meeting.prepare.questions", words.questions(mine.questions()), words.questions(theirs.open()));
        List<Hidden> hidden = new ArrayList<>();
        form.forEach((name, values) -> {
            if (!name.startsWith("_") && !name.equals("version")) {
                values.forEach(value -> hidden.add(new Hidden(name, value)));
            }
        });
        return new Conflict(
                new Where(theirs.screen().page().head(), theirs.path(), theirs.path(), "version"),
                stale,
                fields,
                hidden);
    }

    private static void add(List<Field> fields, String label, String mine, String theirs) {
        if (!mine.equals(theirs)) {
            fields.add(new Field(label, mine, theirs));
        }
    }

    /** The parts of a preparation as people read them. */
    record Words(PrepareView theirs, Texts texts, Locale locale) {

        /** What a chosen value is called; what was typed is itself. */
        String label(String value) {
            return List.of(theirs.kinds(), theirs.phases(), theirs.desk()).stream()
                    .flatMap(List::stream)
                    .filter(choice -> choice.value().equals(value))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(value.strip());
        }

        String asked(Prepare mine) {
            return theirs.people().stream()
                    .flatMap(row -> mine.invitees().stream()
                            .filter(each -> each.person().equals(row.candidate().person()))
                            .map(each -> asked(row.candidate().name(), each.reason())))
                    .collect(Collectors.joining("\n"));
        }

        String asked() {
            return theirs.people().stream()
                    .filter(PrepareView.Row::asked)
                    .map(row -> asked(row.candidate().name(), row.reason()))
                    .collect(Collectors.joining("\n"));
        }

        private static String asked(String name, String reason) {
            return reason.isBlank() ? name : name + ": " + reason.strip();
        }

        String family(Prepare mine) {
            return theirs.family().stream()
                    .flatMap(member -> mine.family().stream()
                            .filter(each -> each.person().equals(member.person()))
                            .map(each -> comes(member.name(), each.attends(), each.reason())))
                    .collect(Collectors.joining("\n"));
        }

        String family() {
            return theirs.family().stream()
                    .map(member -> comes(member.name(), member.attends(), member.reason()))
                    .collect(Collectors.joining("\n"));
        }

        private String comes(String name, boolean attends, String reason) {
            String said = texts.get(locale, attends ? "meeting.conflict.comes" : "meeting.conflict.comes-not", name);
            return reason.isBlank() ? said : said + ": " + reason.strip();
        }

        String questions(Set<String> keys) {
            return theirs.steps().stream()
                    .flatMap(step -> step.questions().stream())
                    .filter(question -> keys.contains(question.key()))
                    .map(question -> question.text().in(locale))
                    .collect(Collectors.joining("\n"));
        }
    }
}
