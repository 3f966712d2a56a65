package nl.aantafel.casefile.release;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.platform.DatabaseRole;
import org.jspecify.annotations.Nullable;

/**
 * What was shared with the table about somebody (gedeeld), for telling them so: by which organisation, when, of which categories, on
 * which ground, and never a word of it. Read under the log reader's role, by a job. What is for fewer readers is not in it.
 */
public interface SharedAbout {

    /**
     * @param organisation null for the one the worker is employed by
     * @param ground the one that lifted a secrecy, else the one to process
     * @param alone it is about nobody else
     */
    record Shared(
            UUID id,
            Instant at,
            UUID worker,
            @Nullable UUID organisation,
            @Nullable UUID seat,
            List<String> categories,
            String ground,
            boolean alone) {

        public Shared {
            categories = List.copyOf(categories);
        }
    }

    /** About a person of a case. */
    List<Shared> of(DatabaseRole role, UUID caseId, UUID person);

    /** The organisations that have an investigation now that cannot be shared. */
    Set<UUID> investigating(DatabaseRole role, UUID caseId);

    /** The names of who helps or helped a person. */
    Set<String> helpers(DatabaseRole role, UUID caseId, UUID person);
}
