package nl.aantafel.frame.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.frame.PlainLanguage;
import nl.aantafel.frame.PlainLanguage.Better;

/** Reads what the language helper looks at. */
final class LanguageReading {

    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    private final RuleReading rules;
    private final Entry file;

    LanguageReading(RuleReading rules, Entry file) {
        this.rules = rules;
        this.file = file;
    }

    Optional<PlainLanguage> language() {
        return Optional.ofNullable(file.has("plainLanguage") ? file.entry("plainLanguage") : null)
                .map(this::language);
    }

    private PlainLanguage language(Entry each) {
        PlainLanguage read = new PlainLanguage(
                each.text("code"),
                each.label("label"),
                each.number("average", 1),
                each.number("longest", 1),
                new HashSet<>(each.texts("abbreviations")),
                rules.rules(each, "lists", "word list", this::words),
                rules.article(each),
                rules.checked(each));
        each.close();
        return read;
    }

    private PlainLanguage.Words words(Entry each) {
        String language = each.text("language");
        if (!LANGUAGES.contains(language)) {
            each.problem("language", "'language' must be nl or en, not '" + language + "'");
        }
        List<Better> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry word : each.entries("words")) {
            Better better = new Better(word.text("word"), word.text("better"), word.optionalText("why"));
            if (!seen.add(better.word().toLowerCase(Locale.ROOT))) {
                word.problem("word", "duplicate word '" + better.word() + "'");
            }
            words.add(better);
            word.close();
        }
        return new PlainLanguage.Words(
                each.text("code"),
                each.label("label"),
                language,
                each.choice("kind", PlainLanguage.Kind.class),
                words,
                rules.article(each),
                rules.checked(each));
    }
}
