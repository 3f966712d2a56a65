package nl.aantafel.frame.files;

import java.util.List;
import nl.aantafel.frame.Requests;

/** Reads how requests of people about their own data are answered. */
final class RequestReading {

    private final RuleReading rules;
    private final Entry file;

    RequestReading(RuleReading rules, Entry file) {
        this.rules = rules;
        this.file = file;
    }

    Requests requests() {
        Entry each = file.entry("requests");
        if (each == null) {
            return new Requests(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Requests read = new Requests(
                rules.rules(each, "kinds", "request kind", this::asking),
                rules.rules(each, "reasons", "request reason", this::reason),
                kinds(each, "identityChecks", "identity check"),
                rules.rules(each, "exemptions", "exemption", this::exemption),
                rules.coded(each, "factors", "factor"),
                kinds(each, "handovers", "handover"));
        each.close();
        return read;
    }

    private Requests.Asking asking(Entry each) {
        return new Requests.Asking(
                each.text("code"),
                each.label("label"),
                each.label("help"),
                each.choice("effect", Requests.Effect.class),
                each.yes("consults"),
                rules.article(each),
                rules.checked(each));
    }

    private Requests.Reason reason(Entry each) {
        return new Requests.Reason(
                each.text("code"),
                rules.references(each, "of", "request kind"),
                each.label("label"),
                rules.article(each),
                rules.checked(each));
    }

    private List<Requests.Kind> kinds(Entry from, String key, String kind) {
        return rules.rules(
                from,
                key,
                kind,
                each -> new Requests.Kind(
                        each.text("code"),
                        each.label("label"),
                        each.label("help"),
                        rules.article(each),
                        rules.checked(each)));
    }

    private Requests.Exemption exemption(Entry each) {
        return new Requests.Exemption(
                each.text("code"),
                each.has("of") ? rules.references(each, "of", "request kind") : List.of(),
                each.label("label"),
                each.label("inLetter"),
                rules.article(each),
                rules.checked(each));
    }
}
