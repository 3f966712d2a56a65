package nl.aantafel.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Page;
import nl.aantafel.plan.Escalations.Ask;
import nl.aantafel.plan.Escalations.Askable;
import nl.aantafel.plan.Escalations.Member;
import nl.aantafel.plan.domain.EscalationFields;

/** The choice of somebody who is asked, by name or on a step of the ladder, and of whom of the family it is about. */
final class AskChoices {

    private AskChoices() {}

    static List<Choice> people(Page page, Locale locale, Stream<Askable> askables) {
        return askables.map(each -> {
                    String limits = each.limits().in(locale);
                    return new Choice(key(each), words(page, locale, each), limits.isEmpty() ? null : limits);
                })
                .toList();
    }

    private static String words(Page page, Locale locale, Askable each) {
        String due = page.date(each.due());
        if (each.step() == 0) {
            return page.text("plan.deviation.who", each.name(), each.organisation(), due);
        }
        String step = page.text(
                each.place().isEmpty() ? "plan.escalation.on-step" : "plan.escalation.on-step-of",
                each.step(),
                each.title().in(locale),
                each.place());
        return page.text("plan.escalation.who", step, each.name(), each.organisation(), due);
    }

    static String key(Askable each) {
        return (each.municipality() == null ? "" : each.municipality()) + ":" + each.step() + ":" + each.person();
    }

    /** What was chosen says the municipality of the ladder, the step and the person; what cannot be read chooses nobody. */
    static Ask read(Posted posted) {
        String[] parts = posted.text(EscalationFields.RUNG).split(":", -1);
        String question = posted.text(EscalationFields.QUESTION);
        boolean noNames = !posted.text(EscalationFields.NO_NAMES).isEmpty();
        try {
            return new Ask(
                    parts[0].isEmpty() ? null : UUID.fromString(parts[0]),
                    Integer.parseInt(parts[1]),
                    UUID.fromString(parts[2]),
                    question,
                    noNames);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException nobody) {
            return new Ask(null, 0, null, question, noNames);
        }
    }

    static List<Choice> family(List<Member> family) {
        return family.stream()
                .map(each -> new Choice(each.person().toString(), each.name()))
                .toList();
    }
}
