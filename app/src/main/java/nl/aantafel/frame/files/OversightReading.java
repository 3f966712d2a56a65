package nl.aantafel.frame.files;

import java.util.List;
import nl.aantafel.frame.Oversight;
import nl.aantafel.frame.Processing;
import nl.aantafel.frame.Purpose;

/** Reads how a partnership watches over itself. */
final class OversightReading {

    private final RuleReading rules;

    OversightReading(RuleReading rules) {
        this.rules = rules;
    }

    Oversight read(Entry file) {
        Entry entry = file.entry("oversight");
        if (entry == null) {
            return new Oversight(List.of(), List.of());
        }
        Oversight oversight = new Oversight(
                rules.rules(entry, "logPurposes", "log purpose", this::purpose),
                rules.rules(entry, "processings", "processing", this::processing));
        entry.close();
        return oversight;
    }

    private Purpose purpose(Entry each) {
        return new Purpose(each.text("code"), each.label("label"), rules.article(each), rules.checked(each));
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
