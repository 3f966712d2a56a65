package nl.aantafel.notify;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.notify.store.MessageTable;
import org.springframework.stereotype.Component;

/** How much somebody was told and did not read, for the head of each page: one question, of one number, about one person. */
@Component
public final class Bell {

    private final MessageTable table;

    Bell(MessageTable table) {
        this.table = table;
    }

    /**
     * What the head of a page tells, in one question.
     *
     * @param unread at most a hundred
     * @param emergency until when a case is seen by emergency; none when there is none
     */
    public record Head(int unread, Optional<Instant> emergency) {}

    public Head head(UUID person, Instant now) {
        return table.head(person, now);
    }

    /** At most a hundred. */
    public int unread(UUID person) {
        return table.unread(person);
    }
}
