package nl.aantafel.notify;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.notify.MessageTexts.Said;
import org.jspecify.annotations.Nullable;

/**
 * What one is told inside the program (berichten): whatever would go out by mail, also where no mail goes out. Kept as ids and
 * codes for as long as mail is; what it says and where it leads to follows from what its reader may see at that moment.
 */
public interface Messages {

    /** The newest about one thing. */
    record Message(UUID id, String kind, Instant at, boolean read, Said said) {}

    /** One's own, what was not read yet first, then the newest. */
    Slice<Message> list(Actor actor, @Nullable String after, int size);

    /** One was read, with everything of before about the same; answers where it leads to, empty when that is nowhere any more. */
    String read(Actor actor, UUID message);

    void readAll(Actor actor);
}
