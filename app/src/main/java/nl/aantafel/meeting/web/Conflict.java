package nl.aantafel.meeting.web;

import java.time.Instant;
import java.util.List;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.page.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same: both versions of what differs, and mine ready to be posted on top.
 *
 * @param mine every field as posted
 */
@Personal
public record Conflict(Where where, Refusal.Stale stale, List<Field> fields, List<Hidden> mine) {

    /** The case it is in, where mine is posted, the form it came from, and what its field of the version is called. */
    @Personal
    public record Where(CaseHead head, String action, String form, String versionField) {
        @Override
        public String toString() {
            return "Where";
        }
    }

    /** A field that differs: the key of its label, and the two values as people read them. */
    @Personal
    public record Field(String label, String mine, String theirs) {
        @Override
        public String toString() {
            return "Field";
        }
    }

    @Personal
    public record Hidden(String name, String value) {
        @Override
        public String toString() {
            return "Hidden";
        }
    }

    public @Nullable Instant changedAt() {
        return stale.changedAt().isEmpty() ? null : Instant.parse(stale.changedAt());
    }

    @Override
    public String toString() {
        return "Conflict";
    }
}
