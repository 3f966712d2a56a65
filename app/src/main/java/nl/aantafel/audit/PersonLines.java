package nl.aantafel.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.audit.LogLines.Entry;
import nl.aantafel.platform.DatabaseRole;

/**
 * The log of one case as far as it is about one person, for telling that person who saw their data. Only room {@code rights} asks
 * this, under the log reader's role. In the order in which it was sealed: nothing comes before what was read already.
 */
public interface PersonLines {

    /** A line, and its place in the chain of the case. */
    record Placed(long position, Entry entry) {}

    /** Up to where the chains of these cases are sealed; a case without lines is missing. */
    Map<UUID, Long> ends(DatabaseRole role, Collection<UUID> cases);

    /** What professionals did and what was not refused, after a place, at most so many. */
    List<Placed> about(DatabaseRole role, UUID caseId, UUID subject, long after, int most);
}
