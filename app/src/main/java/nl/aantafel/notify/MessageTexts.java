package nl.aantafel.notify;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** The port by which a room says what its messages come down to, for the reader and with the reader's rights. */
public interface MessageTexts {

    /** What a message is about, and which version of it. */
    record About(UUID id, int part) {}

    /**
     * A text and where it leads to: no name, no subject.
     *
     * @param key of the text; its one argument is the moment
     * @param link an address of a page; empty when the reader may not see it any more
     */
    record Said(String key, @Nullable Instant moment, String link) {}

    /** The {@code kind} of the messages it knows. */
    String kind();

    /** For each of them, in one question for all. */
    Map<About, Said> say(Actor actor, Collection<About> abouts);
}
