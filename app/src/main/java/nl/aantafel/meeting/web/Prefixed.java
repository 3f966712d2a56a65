package nl.aantafel.meeting.web;

import java.util.function.Function;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.kernel.RefusedException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * One of several forms on the page of a room. Its fields carry a prefix, so that a refusal is shown at the form that was posted
 * and nowhere else.
 */
final class Prefixed {

    private Prefixed() {}

    /** Reads the form without its prefix, and gives what is refused its prefix back. */
    static <T> T form(String prefix, MultiValueMap<String, String> form, Function<Typed, T> use) {
        MultiValueMap<String, String> own = new LinkedMultiValueMap<>();
        form.forEach(
                (name, values) -> own.addAll(name.startsWith(prefix) ? name.substring(prefix.length()) : name, values));
        try {
            return use.apply(new Typed(own));
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Invalid invalid) {
                throw new RefusedException(new Refusal.Invalid(invalid.errors().stream()
                        .map(error -> new FieldError(prefix + error.field(), error.messageKey(), error.arguments()))
                        .toList()));
            }
            throw refused;
        }
    }
}
