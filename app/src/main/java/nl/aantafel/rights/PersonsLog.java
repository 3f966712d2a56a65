package nl.aantafel.rights;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.platform.DatabaseRole;
import org.jspecify.annotations.Nullable;

/**
 * What the log may tell somebody about who saw their data (inzage in het logboek; AVG, artikel 15; NEN 7513), for the outlet that shows it
 * to them. Read under the log reader's role, by a job. Lines wait while a way in by emergency is not judged, and while the person may
 * not be informed.
 */
public interface PersonsLog {

    /**
     * @param position its place in the chain of the case
     * @param organisation null for the one the worker is employed by
     * @param alone it is about nobody else
     * @param hold what it waits for as long as {@link #standing} says so; empty for nothing
     */
    record Seen(
            UUID line,
            long position,
            Instant at,
            UUID worker,
            @Nullable UUID organisation,
            @Nullable UUID seat,
            String action,
            String activity,
            String role,
            boolean alone,
            String hold) {}

    /** Up to where there are lines about these cases. */
    Map<UUID, Long> ends(DatabaseRole role, Collection<UUID> cases);

    /** What was done with data of a person in a case, after a place, in the order of the chain. */
    List<Seen> of(DatabaseRole role, UUID caseId, UUID subject, long after, int most);

    /** What still holds lines up. */
    Set<String> standing(DatabaseRole role, UUID caseId, UUID subject);
}
