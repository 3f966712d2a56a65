package nl.aantafel.frame.files;

import java.util.List;
import java.util.Optional;
import nl.aantafel.frame.Adviser;
import nl.aantafel.frame.BreakGlassRule;
import nl.aantafel.frame.Oversight;
import nl.aantafel.frame.Processing;
import nl.aantafel.frame.Purpose;
import nl.aantafel.frame.SmallestFigure;
import nl.aantafel.frame.Training;

/** Reads how a partnership watches over itself. */
final class OversightReading {

    /** The database lets nobody in for longer. */
    private static final int MOST_HOURS = 24;

    private final RuleReading rules;

    OversightReading(RuleReading rules) {
        this.rules = rules;
    }

    Oversight read(Entry file) {
        Entry entry = file.entry("oversight");
        if (entry == null) {
            return new Oversight(
                    List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
        }
        Oversight oversight = new Oversight(
                rules.rules(entry, "logPurposes", "log purpose", this::purpose),
                breakGlass(entry),
                rules.rules(entry, "breachPeople", "breach people", this::purpose),
                rules.rules(entry, "advisers", "adviser", this::adviser),
                rules.rules(entry, "trainings", "training", this::training),
                smallest(entry),
                rules.rules(entry, "processings", "processing", this::processing));
        entry.close();
        return oversight;
    }

    private Optional<BreakGlassRule> breakGlass(Entry oversight) {
        Entry each = oversight.has("breakGlass") ? oversight.entry("breakGlass") : null;
        if (each == null) {
            return Optional.empty();
        }
        BreakGlassRule rule = new BreakGlassRule(
                each.text("code"),
                each.label("label"),
                each.number("hours", 1),
                each.number("triesADay", 1),
                each.texts("roles"),
                rules.references(each, "seatKinds", "seat kind"),
                rules.rules(each, "reasons", "break-glass reason", this::purpose),
                rules.article(each),
                rules.checked(each));
        if (rule.hours() > MOST_HOURS) {
            each.problem("hours", "'hours' must be " + MOST_HOURS + " or less");
        }
        each.close();
        return Optional.of(rule);
    }

    private Purpose purpose(Entry each) {
        return new Purpose(each.text("code"), each.label("label"), rules.article(each), rules.checked(each));
    }

    private Optional<SmallestFigure> smallest(Entry oversight) {
        Entry each = oversight.has("smallestFigure") ? oversight.entry("smallestFigure") : null;
        if (each == null) {
            return Optional.empty();
        }
        SmallestFigure smallest = new SmallestFigure(
                each.text("code"),
                each.label("label"),
                each.number("least", 1),
                rules.article(each),
                rules.checked(each));
        each.close();
        return Optional.of(smallest);
    }

    private Adviser adviser(Entry each) {
        return new Adviser(
                each.text("code"),
                each.label("label"),
                each.yes("departureReported"),
                rules.article(each),
                rules.checked(each));
    }

    private Training training(Entry each) {
        return new Training(
                each.text("code"),
                each.label("label"),
                rules.reference(each, "renewal", "term"),
                rules.article(each),
                rules.checked(each));
    }

    private Processing processing(Entry each) {
        return new Processing(
                each.text("code"),
                each.label("label"),
                each.label("purpose"),
                each.label("subjects"),
                each.label("data"),
                each.label("recipients"),
                each.label("kept"),
                each.texts("activities"),
                rules.article(each),
                rules.checked(each));
    }
}
