package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.Consents.ConsentView;
import nl.aantafel.rights.Consents.ConsentsOfCase;

/**
 * The consents of a case, with what one may do about them.
 *
 * @param takingPaper of which consents the signed paper can be added here
 */
@Personal
public record ConsentList(ConsentPlace place, ConsentsOfCase all, Frame frame, Set<UUID> takingPaper) {

    public String state(ConsentView consent) {
        if (consent.state() != Consents.State.GIVEN) {
            return consent.state().name().toLowerCase(Locale.ROOT);
        }
        if (consent.recheckDue()) {
            return "again";
        }
        return consent.valid() ? "given" : "over";
    }

    public boolean given(ConsentView consent) {
        return consent.state() == Consents.State.GIVEN;
    }

    public String tone(ConsentView consent) {
        return switch (state(consent)) {
            case "given" -> "success";
            case "again", "over" -> "warning";
            default -> "neutral";
        };
    }

    public String icon(ConsentView consent) {
        return switch (state(consent)) {
            case "given" -> "check";
            case "again", "over" -> "clock";
            case "refused" -> "cross";
            default -> "dash";
        };
    }

    public String categories(ConsentView consent, Locale locale) {
        return consent.categories().stream()
                .sorted()
                .flatMap(code -> frame.category(code).stream())
                .map(category -> category.label().in(locale))
                .collect(Collectors.joining(", "));
    }

    /** Where the signed paper of a consent is added. */
    public String paperPath(ConsentView consent) {
        return place.base().substring(0, place.base().lastIndexOf('/')) + "/attachments/new?at=" + consent.id();
    }

    public boolean takesPaper(ConsentView consent) {
        return takingPaper.contains(consent.id());
    }

    @Override
    public String toString() {
        return "ConsentList";
    }
}
