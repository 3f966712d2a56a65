package nl.aantafel.frame.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.aantafel.frame.Checked;
import nl.aantafel.frame.Coded;
import org.jspecify.annotations.Nullable;

/** What every rule of a frame has in common: a code of its own, the article, and who checked it (else as the head says). */
final class RuleReading {

    final Codes codes;
    private final Checked headChecked;

    RuleReading(Codes codes, Checked headChecked) {
        this.codes = codes;
        this.headChecked = headChecked;
    }

    /** The rules under a key; {@code kind} is how problems and references name them. */
    <R> List<R> rules(Entry from, String key, String kind, Function<Entry, R> rule) {
        List<R> all = new ArrayList<>();
        for (Entry each : from.entries(key)) {
            codes.define(kind, each.text("code"), each.place("code"));
            all.add(rule.apply(each));
            each.close();
        }
        return all;
    }

    String article(Entry rule) {
        return rule.text("article");
    }

    Checked checked(Entry rule) {
        return rule.has("checked") ? read(rule.entry("checked")) : headChecked;
    }

    static Checked read(@Nullable Entry checked) {
        if (checked == null) {
            return Checked.NOT_YET;
        }
        String by = checked.optionalText("by");
        LocalDate on = checked.optionalDay("on");
        if (by.isEmpty() != (on == null)) {
            checked.problem("by", "'checked' needs both 'by' and 'on', or neither");
        }
        checked.close();
        return new Checked(by, on);
    }

    /** Code and label, and nothing more. */
    List<Coded> coded(Entry from, String key, String kind) {
        return rules(from, key, kind, each -> new Coded(each.text("code"), each.label("label")));
    }

    /** A code that must exist in the frame. */
    String reference(Entry from, String key, String kind) {
        String code = from.text(key);
        codes.refer(kind, code, from.place(key));
        return code;
    }

    @Nullable
    String optionalReference(Entry from, String key, String kind) {
        String code = from.orNull(key);
        if (code != null) {
            codes.refer(kind, code, from.place(key));
        }
        return code;
    }

    List<String> references(Entry from, String key, String kind) {
        List<String> all = from.texts(key);
        all.forEach(each -> codes.refer(kind, each, from.place(key)));
        return all;
    }
}
