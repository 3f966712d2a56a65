package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.util.UUID;

/** A text of a partnership's own, as it was written down. */
public record KeptCardText(Key key, long version, String title, String text, UUID by, Instant at) {

    /** Which block, in which language, for whom. */
    public record Key(UUID partnership, String block, String language, String reader) {}

    /** Back to what comes with the house. */
    public boolean standard() {
        return text.isEmpty();
    }
}
