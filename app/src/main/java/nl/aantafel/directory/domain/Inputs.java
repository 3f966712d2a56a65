package nl.aantafel.directory.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.directory.ProfessionalDetails;
import nl.aantafel.kernel.Checks;
import org.jspecify.annotations.Nullable;

/** What may be typed in the directory; fields are named as in the form and in the API. */
public final class Inputs {

    public static final String NAME = "naam";
    public static final String EMAIL = "email";

    private static final Set<String> CHAINS = Set.of("care", "justice", "administration", "other");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private Inputs() {}

    public static Checks name(String field, String name) {
        return new Checks().required(field, name).text(field, name, Checks.SHORT);
    }

    public static Checks organisation(OrganisationDetails details) {
        return name(NAME, details.name())
                .text("korteNaam", details.shortName(), Checks.SHORT)
                .that(CHAINS.contains(details.chain()), "keten", "check.choose")
                .text("discipline", details.discipline(), Checks.SHORT)
                .that(details.line() >= 0 && details.line() <= 2, "lijn", "check.choose")
                .text("kan", details.can(), Checks.LONG)
                .text("kanNiet", details.cannot(), Checks.LONG)
                .text("expertise", details.expertise(), Checks.LONG)
                .text("mandaat", details.mandate(), Checks.LONG)
                .text("telefoon", details.phone(), Checks.SHORT);
    }

    public static Checks professional(ProfessionalDetails details) {
        return email(name(NAME, details.name()), EMAIL, details.email())
                .text("functie", details.jobTitle(), Checks.SHORT)
                .text("telefoon", details.phone(), Checks.SHORT);
    }

    public static Checks email(Checks checks, String field, String address) {
        checks.required(field, address).text(field, address, Checks.SHORT);
        return checks.that(address.isBlank() || ADDRESS.matcher(address.strip()).matches(), field, "check.email");
    }

    /** The date on which a covenant was signed has been. */
    public static Checks covenant(Checks checks, @Nullable LocalDate signedOn, LocalDate today) {
        return checks.plausible("convenant", signedOn).notAfter("convenant", signedOn, today);
    }
}
