package nl.aantafel.rights.domain;

import java.time.LocalDate;
import java.time.Period;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Checks;
import nl.aantafel.rights.RightsRequests.AskedBy;
import nl.aantafel.rights.RightsRequests.Name;
import nl.aantafel.rights.RightsRequests.NewRequest;
import org.jspecify.annotations.Nullable;

/** What a request must say, who may make it, and by when it must be answered. */
public final class RequestRules {

    /** The frame's age from which somebody exercises these rights alone. */
    public static final String OWN_RIGHTS = "own_rights";

    /** The frame's term to answer, with its extension. */
    public static final String TERM = "rights_request";

    /** The frame's term in which participants answer. */
    public static final String ROUND = "rights_consultation";

    private RequestRules() {}

    public static Checks check(NewRequest request, Frame frame, LocalDate today) {
        AskedBy by = request.askedBy();
        boolean other = by != null && by != AskedBy.SELF;
        return name(request.about(), today)
                .that(frame.requests().kind(request.kind()).isPresent(), "soort", "check.choose")
                .that(by != null, "gevraagdDoor", "check.choose")
                .required("ontvangenOp", request.receivedOn())
                .plausible("ontvangenOp", request.receivedOn())
                .notAfter("ontvangenOp", request.receivedOn(), today)
                .that(!other || !request.askerName().isBlank(), "naamVrager", "check.required")
                .text("naamVrager", request.askerName(), Checks.SHORT)
                .text("wens", request.wish(), Checks.LONG)
                .addAll(whoMay(by, request.about(), frame, today).errors());
    }

    /** Below the frame's age a representative exercises the right, from it on nobody but the person does (UAVG, artikel 5). */
    public static Checks whoMay(@Nullable AskedBy by, Name about, Frame frame, LocalDate today) {
        return new Checks()
                .that(by != AskedBy.SELF || !tooYoung(about, frame, today), "gevraagdDoor", "rights.refusal.child")
                .that(
                        by != AskedBy.LEGAL_REPRESENTATIVE
                                || about.birthDate() == null
                                || tooYoung(about, frame, today),
                        "gevraagdDoor",
                        "rights.refusal.of-age");
    }

    public static Checks name(Name name, LocalDate today) {
        return new Checks()
                .required("voornaam", name.firstName())
                .text("voornaam", name.firstName(), Checks.SHORT)
                .text("tussenvoegsel", name.prefix(), Checks.SHORT)
                .required("achternaam", name.lastName())
                .text("achternaam", name.lastName(), Checks.SHORT)
                .required("geboortedatum", name.birthDate())
                .plausible("geboortedatum", name.birthDate())
                .notAfter("geboortedatum", name.birthDate(), today);
    }

    private static boolean tooYoung(Name name, Frame frame, LocalDate today) {
        LocalDate born = name.birthDate();
        return born != null
                && Period.between(born, today).getYears()
                        < frame.age(OWN_RIGHTS).years();
    }
}
