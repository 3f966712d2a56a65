package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import org.jspecify.annotations.Nullable;

/** Sentences as they are shared: with a category, a ground, people and conditions. */
public final class Shares {

    public static final Audience ALL = new Audience(Set.of(), Set.of(), Set.of());

    private Shares() {}

    public static Write sentence(UUID by, String text, String category, Audience audience) {
        return sentence(by, text, category, audience, "", "");
    }

    /** {@code lifting} is what lifts medical secrecy, and why. */
    public static Write sentence(
            UUID by, String text, String category, Audience audience, String lifting, String reason) {
        return new Write(
                text,
                "fact",
                "",
                Speaker.professional(by),
                null,
                "",
                Set.of(),
                category.isEmpty() ? Set.of() : Set.of(category),
                "",
                lifting,
                reason,
                audience,
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null);
    }

    public static Audience people(UUID... people) {
        return new Audience(Set.of(), Set.of(people), Set.of());
    }

    public static Conditions until(@Nullable LocalDate day) {
        return new Conditions("", false, day, Map.of());
    }

    public static Conditions notOnward() {
        return new Conditions("", true, null, Map.of());
    }
}
