package nl.aantafel.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Term;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/** What somebody can do against a decision on their request, in plain words, the same in the letter and on their own page. */
@Component
public final class Remedies {

    /** A public body decides (Awb): objecting comes before the court. */
    private static final String OBJECTION = "objection";

    private static final String PETITION = "petition";

    private final Texts texts;

    Remedies(Texts texts) {
        this.texts = texts;
    }

    /** In the order in which they can be tried. */
    public List<String> lines(Frame frame, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(locale, "rights.letter.rights.more"));
        Stream.of(OBJECTION, PETITION)
                .flatMap(code ->
                        frame.terms().stream().filter(term -> term.code().equals(code)))
                .findFirst()
                .ifPresent(term -> lines.add(texts.get(
                        locale, "rights.letter.remedy." + term.code(), length(term, locale), term.article())));
        lines.add(texts.get(locale, "rights.letter.complaint"));
        return List.copyOf(lines);
    }

    private String length(Term term, Locale locale) {
        return texts.get(locale, "rights.length." + term.unit().name().toLowerCase(Locale.ROOT), term.value());
    }
}
