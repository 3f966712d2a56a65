package nl.aantafel.frame.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.frame.Deviation;
import nl.aantafel.frame.Deviation.Firm;
import nl.aantafel.frame.Deviation.Kind;
import nl.aantafel.frame.Deviation.Stays;

/** Reads from which kinds of rules one may deviate. Secrecy, consent, shielding and who must not meet are never among them. */
final class DeviationReading {

    private final RuleReading rules;
    private final Entry file;

    DeviationReading(RuleReading rules, Entry file) {
        this.rules = rules;
        this.file = file;
    }

    Optional<Deviation> deviation() {
        return Optional.ofNullable(file.has("deviation") ? file.entry("deviation") : null)
                .map(each -> {
                    Deviation read = new Deviation(
                            each.text("code"),
                            each.label("label"),
                            rules.rules(each, "kinds", "kind of rule", this::kind),
                            rules.rules(each, "stays", "rule that stays", this::firm),
                            each.number("mostDays", 1),
                            each.number("remindDays", 1),
                            each.number("answerDays", 1),
                            rules.article(each),
                            rules.checked(each));
                    check(each, read);
                    each.close();
                    return read;
                });
    }

    private static void check(Entry entry, Deviation read) {
        for (Stays what : Stays.values()) {
            if (read.stays().stream().filter(each -> each.what() == what).count() != 1) {
                entry.problem("stays", "'stays' must name " + what.name().toLowerCase(Locale.ROOT) + " once");
            }
        }
        for (Kind kind : read.kinds()) {
            List<String> told =
                    List.of(kind.code(), kind.label().nl(), kind.label().en());
            told.stream()
                    .flatMap(text -> read.named(text).stream())
                    .distinct()
                    .forEach(firm -> entry.problem(
                            "kinds", "kind '" + kind.code() + "' names " + firm.code() + ", which stays"));
            if (Arrays.stream(Stays.values()).anyMatch(what -> what.name().equalsIgnoreCase(kind.code()))) {
                entry.problem("kinds", "kind '" + kind.code() + "' is something that stays");
            }
        }
        if (read.kinds().stream().filter(Kind::own).count() > 1) {
            entry.problem("kinds", "one kind at most is an organisation's own rule");
        }
    }

    private Kind kind(Entry each) {
        return new Kind(
                each.text("code"),
                each.label("label"),
                each.label("help"),
                each.yes("own"),
                rules.article(each),
                rules.checked(each));
    }

    private Firm firm(Entry each) {
        List<String> words = each.texts("words");
        if (words.isEmpty()) {
            each.problem("words", "'words' is empty");
        }
        return new Firm(
                each.choice("code", Stays.class),
                each.text("code"),
                each.label("label"),
                words,
                rules.article(each),
                rules.checked(each));
    }
}
