package nl.aantafel.rights.domain;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.rights.BreakGlasses.Break;
import org.jspecify.annotations.Nullable;

/** The plain rules of a way in by emergency. */
public final class GlassRules {

    /** What somebody is in a case that way. */
    public static final String ROLE = "break_glass";

    /** Who sees and judges it: who directs the process or watches over the partnership. */
    public static final Set<String> WATCHING = Set.of("process_director", "data_protection_officer", "privacy_officer");

    /** Who is told at once. */
    public static final Set<String> TOLD = Set.of("process_director", "data_protection_officer");

    private GlassRules() {}

    public static Checks check(Break wanted) {
        return new Checks()
                .required("casusnummer", wanted.caseNumber())
                .text("casusnummer", wanted.caseNumber(), Checks.SHORT)
                .required("reden", wanted.reason())
                .required("toelichting", wanted.explanation())
                .text("toelichting", wanted.explanation(), Checks.LONG);
    }

    /** Nobody judges their own, nor a colleague's. */
    public static boolean mayJudge(
            UUID judge, @Nullable UUID judgesOrganisation, UUID person, UUID personsOrganisation) {
        return !judge.equals(person) && judgesOrganisation != null && !judgesOrganisation.equals(personsOrganisation);
    }
}
