package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What holds for every card of a partnership; version 0 when nothing was chosen yet. */
public record KeptCardSetting(
        boolean namesShown,
        String advocate,
        long version,
        @Nullable UUID by,
        @Nullable Instant at) {

    public static final KeptCardSetting NOTHING = new KeptCardSetting(false, "", 0, null, null);
}
