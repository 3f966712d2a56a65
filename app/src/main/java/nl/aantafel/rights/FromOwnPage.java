package nl.aantafel.rights;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Requests.Asking;
import nl.aantafel.frame.Requests.Effect;
import nl.aantafel.frame.Requests.Kind;
import nl.aantafel.frame.Requests.Reason;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.rights.domain.RequestRules;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a request to put something right that somebody makes on their own page (verzoek vanaf de eigen pagina; AVG, artikel 16).
 * It is registered by the database in the transaction in which they write it. Who asks is known as far as the door proves it: whoever has
 * the code and the password. The answer can be given on the same page.
 */
public final class FromOwnPage {

    /** The code in the frame for an identity that is known from the door, and for an answer given on the page. */
    public static final String CODE = "own_page";

    private FromOwnPage() {}

    /** The right that is exercised. */
    public static Asking asking(Frame frame) {
        return frame.requests().kinds().stream()
                .filter(each -> each.effect() == Effect.RECTIFY)
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    /** Why somebody asks it. */
    public static List<Reason> reasons(Frame frame) {
        return frame.requests().reasonsOf(asking(frame).code());
    }

    /** By when it is answered. */
    public static LocalDate due(Frame frame, LocalDate today) {
        return frame.term(RequestRules.TERM).lastDay(today);
    }

    /** From the frame's age on somebody asks this alone; below it whoever represents them does (UAVG, artikel 5). */
    public static boolean alone(Frame frame, LocalDate born, LocalDate today) {
        return Period.between(born, today).getYears() >= age(frame);
    }

    /** That age, in years. */
    public static int age(Frame frame) {
        return frame.age(RequestRules.OWN_RIGHTS).years();
    }

    /** The ways to know who asks, and to hand an answer over, of a request that did not come from a page. */
    public static List<Kind> elsewhere(List<Kind> kinds) {
        return kinds.stream().filter(each -> !each.code().equals(CODE)).toList();
    }

    static boolean is(@Nullable String code) {
        return CODE.equals(code);
    }
}
