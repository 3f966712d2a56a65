package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Contacts.NewContact;
import nl.aantafel.kernel.Checks;
import org.jspecify.annotations.Nullable;

/** What is said of a contact between the case director and the providers, and which term of the frame a light has. */
public final class ContactRules {

    public static final Set<String> WAYS = Set.of("meeting", "call", "message");
    private static final String TERM = "contact_";

    private ContactRules() {}

    /** The term of the frame that is the rhythm of a light. */
    public static String term(String light) {
        return TERM + light;
    }

    public static Checks contact(
            NewContact contact, UUID by, Set<UUID> team, @Nullable UUID director, LocalDate today) {
        Set<UUID> others = new HashSet<>(contact.with());
        others.remove(by);
        Checks checks = new Checks()
                .required("op", contact.on())
                .plausible("op", contact.on())
                .notAfter("op", contact.on(), today)
                .that(WAYS.contains(contact.way()), "manier", "check.choose")
                .that(!others.isEmpty(), "met", "casefile.contact.with-nobody")
                .that(team.containsAll(contact.with()), "met", "check.choose");
        if (director != null && !others.isEmpty()) {
            checks.that(director.equals(by) || others.contains(director), "met", "casefile.contact.without-director");
        }
        return checks;
    }
}
