package nl.aantafel.frame.files;

import java.util.List;
import java.util.Set;
import nl.aantafel.frame.Checked;
import nl.aantafel.frame.ConsentRules;
import nl.aantafel.frame.ConsentRules.Exceptional;
import nl.aantafel.frame.ConsentRules.Giving;
import nl.aantafel.frame.ConsentRules.Passing;
import nl.aantafel.frame.ConsentRules.Signer;
import nl.aantafel.frame.Label;

/** Reads who gives consent. */
final class ConsentReading {

    private static final String RULE = "consent rule";

    private final RuleReading rules;
    private final Entry file;

    ConsentReading(RuleReading rules, Entry file) {
        this.rules = rules;
        this.file = file;
    }

    ConsentRules consent() {
        Entry each = file.entry("consent");
        if (each == null) {
            Label none = new Label("", "");
            Passing passing = new Passing("", none, "", Checked.NOT_YET);
            return new ConsentRules("", none, List.of(), List.of(), passing, List.of(), "", Checked.NOT_YET);
        }
        ConsentRules read = new ConsentRules(
                each.text("code"),
                each.label("label"),
                rules.rules(each, "rules", RULE, this::giving),
                rules.rules(each, "exceptions", "consent exception", this::exceptional),
                passing(each),
                rules.coded(each, "forms", "form of consent"),
                rules.article(each),
                rules.checked(each));
        each.close();
        return read;
    }

    private Giving giving(Entry each) {
        return new Giving(
                each.text("code"),
                each.label("label"),
                each.has("from") ? rules.reference(each, "from", "age") : "",
                each.has("below") ? rules.reference(each, "below", "age") : "",
                each.yes("able"),
                signers(each, "signs"),
                signers(each, "informs"),
                rules.article(each),
                rules.checked(each));
    }

    private Exceptional exceptional(Entry each) {
        return new Exceptional(
                each.text("code"),
                each.label("label"),
                each.label("help"),
                rules.reference(each, "rule", RULE),
                signers(each, "signs"),
                rules.article(each),
                rules.checked(each));
    }

    private Passing passing(Entry consent) {
        Entry each = consent.entry("setAside");
        if (each == null) {
            return new Passing("", new Label("", ""), "", Checked.NOT_YET);
        }
        Passing read = new Passing(each.text("code"), each.label("label"), rules.article(each), rules.checked(each));
        each.close();
        return read;
    }

    private static Set<Signer> signers(Entry each, String key) {
        return each.choices(key, Signer.class);
    }
}
