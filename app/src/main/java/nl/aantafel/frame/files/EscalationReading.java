package nl.aantafel.frame.files;

import java.util.Optional;
import nl.aantafel.frame.Escalation;
import nl.aantafel.frame.Escalation.Problem;
import nl.aantafel.frame.Escalation.Rung;

/** Reads how a case that is stuck goes up. */
final class EscalationReading {

    /** The database lets nobody in for longer. */
    private static final int MOST_LOOK_DAYS = 31;

    private static final String PROBLEM = "escalation problem";

    private final RuleReading rules;
    private final Entry file;

    EscalationReading(RuleReading rules, Entry file) {
        this.rules = rules;
        this.file = file;
    }

    Optional<Escalation> escalation() {
        return Optional.ofNullable(file.has("escalation") ? file.entry("escalation") : null)
                .map(each -> {
                    Escalation read = new Escalation(
                            each.text("code"),
                            each.label("label"),
                            rules.rules(each, "problems", PROBLEM, this::problem),
                            rules.rules(each, "rungs", "step of escalation", this::rung),
                            each.number("lookDays", 1),
                            each.number("mostDays", 1),
                            each.text("tableKind"),
                            rules.article(each),
                            rules.checked(each));
                    if (read.lookDays() > MOST_LOOK_DAYS) {
                        each.problem("lookDays", "'lookDays' must be " + MOST_LOOK_DAYS + " or less");
                    }
                    each.close();
                    return read;
                });
    }

    private Problem problem(Entry each) {
        return new Problem(
                each.text("code"),
                each.label("label"),
                each.label("help"),
                each.choice("asks", Escalation.Asks.class),
                rules.article(each),
                rules.checked(each));
    }

    private Rung rung(Entry each) {
        return new Rung(
                each.text("code"),
                each.label("label"),
                each.text("role"),
                rules.references(each, "problems", PROBLEM),
                each.number("days", 1),
                each.label("limits"),
                rules.article(each),
                rules.checked(each));
    }
}
