package nl.aantafel.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases there are, for whoever must let go of them in time; told by the room that keeps them. */
public interface RetainedCases {

    /**
     * One case.
     *
     * @param frameVersion the version of the frame it was opened under
     * @param closedOn the day it was closed; null while it is open
     */
    record RetainedCase(
            UUID id,
            UUID partnership,
            String number,
            String frameCode,
            String frameVersion,
            @Nullable LocalDate closedOn) {}

    /** Cases under a frame that were opened before a moment, oldest first, after the one given. */
    List<RetainedCase> openedBefore(
            DatabaseRole role, String frameCode, Instant moment, @Nullable UUID after, int most);

    /** Those of the cases that are still there. */
    List<RetainedCase> of(DatabaseRole role, Collection<UUID> ids);

    /** A closed case with the keys of the people it was about, for who answers for what was brought into it. */
    record Shielded(RetainedCase kept, Set<UUID> subjects) {}

    /** A case that is closed, and so to be seen by nobody; empty unless the actor answers for it. */
    Optional<Shielded> shielded(DatabaseRole role, UUID caseId);

    /** The opaque keys of the people a case is about. */
    Set<UUID> subjects(DatabaseRole role, UUID caseId);

    /** Whether anybody is left whom the case is about. */
    boolean hasPeople(DatabaseRole role, UUID caseId);

    /** The cases that were not taken up, told by the room that keeps referrals. */
    interface NotTakenUp {

        /** Since when, for those decided before a moment. */
        Map<UUID, Instant> decidedBefore(DatabaseRole role, Instant moment);
    }
}
