package nl.aantafel.rights.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.frame.Adviser;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Checks;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Counsels.Question;
import nl.aantafel.rights.Counsels.Step;
import nl.aantafel.rights.Counsels.Text;

/** What must be said of an advice, and where it stands. */
public final class CounselRules {

    private static final Set<String> FOLLOWED = Set.of("", Counsels.FOLLOWED, Counsels.DEPARTED);

    private CounselRules() {}

    public static Checks check(Question asked, Frame frame) {
        return new Checks()
                .that(frame.oversight().adviser(asked.adviser()).isPresent(), "adviseur", "check.choose")
                .required("onderwerp", asked.subject())
                .text("onderwerp", asked.subject(), Checks.SHORT)
                .required("vraag", asked.question())
                .text("vraag", asked.question(), Checks.LONG)
                .text("bij", asked.context(), Checks.SHORT)
                .that(asked.noFamily(), "geenGezin", "rights.advice.error.no-family");
    }

    public static Checks check(Text text, Frame frame, LocalDate today) {
        Checks checks = new Checks()
                .that(frame.oversight().adviser(text.adviser()).isPresent(), "adviseur", "check.choose")
                .text("naamAdviseur", text.adviserName(), Checks.SHORT)
                .required("onderwerp", text.subject())
                .text("onderwerp", text.subject(), Checks.SHORT)
                .required("vraag", text.question())
                .text("vraag", text.question(), Checks.LONG)
                .required("gevraagdOp", text.askedOn())
                .plausible("gevraagdOp", text.askedOn())
                .notAfter("gevraagdOp", text.askedOn(), today)
                .text("advies", text.advice(), Checks.LONG)
                .text("reden", text.reason(), Checks.LONG)
                .that(FOLLOWED.contains(text.followed()), "gevolgd", "check.choose");
        if (text.advice().isBlank()) {
            return checks.that(text.givenOn() == null, "advies", "check.required")
                    .that(text.followed().isEmpty(), "gevolgd", "rights.advice.error.no-advice");
        }
        checks.required("gegevenOp", text.givenOn())
                .plausible("gegevenOp", text.givenOn())
                .notAfter("gegevenOp", text.givenOn(), today)
                .ordered("gegevenOp", text.askedOn(), text.givenOn());
        if (text.followed().equals(Counsels.DEPARTED)) {
            checks.required("reden", text.reason());
            if (reported(text, frame)) {
                checks.required("gemeldOp", text.reportedOn())
                        .plausible("gemeldOp", text.reportedOn())
                        .notAfter("gemeldOp", text.reportedOn(), today);
            }
        }
        return checks;
    }

    /** Whether the frame has a departure told to who advised. */
    private static boolean reported(Text text, Frame frame) {
        return frame.oversight()
                .adviser(text.adviser())
                .map(Adviser::departureReported)
                .orElse(false);
    }

    public static Step step(Text text) {
        if (text.advice().isBlank()) {
            return Step.WAITS;
        }
        return text.followed().isEmpty() ? Step.GIVEN : Step.DECIDED;
    }

    /** Whether these words stand in it; no words stand everywhere. */
    public static boolean has(String words, String... texts) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return sought.isEmpty()
                || Stream.of(texts)
                        .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(sought));
    }
}
