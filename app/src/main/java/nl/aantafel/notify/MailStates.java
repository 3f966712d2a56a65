package nl.aantafel.notify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** How mail stands, for who keeps the system: numbers and reasons, never whose mail or about what. */
public interface MailStates {

    /** Whether and how mail goes out. */
    enum Way {
        /** No mail server is set: none goes out. */
        OFF,
        /** A demo: shown on a page, sent to nobody. */
        DEMO,
        SMTP
    }

    /**
     * How many mails are in a state for a reason.
     *
     * @param state waiting, sending, sent, failed or dropped
     * @param reason a code, empty when there is none
     */
    record Count(
            String state,
            String reason,
            int mails,
            @Nullable Instant since) {}

    record MailState(Way way, int keepDays, List<Count> counts) {}

    /** Of the whole installation; for who administers the partnership. */
    MailState view(Actor actor, UUID partnership);
}
