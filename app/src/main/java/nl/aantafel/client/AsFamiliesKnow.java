package nl.aantafel.client;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.NamesToFamilies;
import nl.aantafel.directory.WhoIsWho;
import org.springframework.stereotype.Component;

/** A worker as families know them: by role and organisation, or by name where that is shown. */
@Component
class AsFamiliesKnow {

    private final WhoIsWho whoIsWho;
    private final NamesToFamilies names;

    AsFamiliesKnow(WhoIsWho whoIsWho, NamesToFamilies names) {
        this.whoIsWho = whoIsWho;
        this.names = names;
    }

    String of(UUID professional, UUID partnership) {
        return whoIsWho.professional(professional)
                .map(who -> names.shown(partnership, Set.of(who.id())).isEmpty()
                        ? joined(who.jobTitle(), who.organisationName())
                        : joined(who.name(), who.organisationName()))
                .orElse("");
    }

    private static String joined(String one, String other) {
        return one.isBlank() ? other : one + ", " + other;
    }
}
