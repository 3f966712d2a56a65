package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.access.Principal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.Conferences.State;
import org.jspecify.annotations.Nullable;

/** A conference as kept: which case, when, along which page of which guide, and how far it is. */
public record Conference(
        UUID id,
        UUID caseId,
        UUID gathering,
        String kind,
        LocalDate heldOn,
        String phase,
        String guide,
        String aim,
        State state,
        UUID chair,
        @Nullable UUID secretary,
        @Nullable Instant startedAt,
        long version,
        @Nullable Part part) {

    /** For whom what is written here is: everybody at the table, or who sits in the part. */
    public int circle() {
        return part == null ? Principal.TABLE : part.circle();
    }

    /** Where it is held: the part, or the conference when it is seen as a whole. */
    public UUID place() {
        return part == null ? id : part.id();
    }

    /** The conference, whichever part of it one came from. */
    public Conference whole() {
        return in(null);
    }

    public Conference in(@Nullable Part its) {
        return new Conference(
                id, caseId, gathering, kind, heldOn, phase, guide, aim, state, chair, secretary, startedAt, version,
                its);
    }

    /** Only before it begins can when, where and who is asked be changed. */
    public void requirePrepared() {
        if (state != State.PREPARED) {
            throw RefusedException.conflict("meeting.refused.begun");
        }
    }

    /** Whether this one came before another of the same case. */
    public boolean before(Conference other) {
        int days = heldOn.compareTo(other.heldOn);
        return days < 0 || (days == 0 && id.compareTo(other.id) < 0);
    }
}
