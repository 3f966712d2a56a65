package nl.aantafel.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One's own passkeys (toegangssleutels): a key on a device or a stick that itself asks for a finger, a face or a code, so that it
 * stands for both factors, and works on this address only. Adding and removing one ask for a session that is not older than a
 * quarter of an hour: a screen somebody left open gives no lasting way in. Who loses them all goes on with password and code, or
 * starts over with a second person's agreement ({@link StartOvers}), which removes every passkey.
 */
public interface Passkeys {

    /** One of one's own. */
    record Line(
            UUID id, String name, Instant since, @Nullable Instant lastUsed) {}

    /** All of one's own, and whether the session is young enough to change something. */
    record View(List<Line> passkeys, boolean mayChange) {}

    /**
     * What a browser needs to make one.
     *
     * @param handle stands for the account on the device; says nothing about the person
     * @param known those already there, so that a device does not make a second one
     */
    record Offer(String challenge, String handle, String name, List<String> known) {}

    /** Where pages are seen: the scheme with the name and port, and the name alone. */
    record Site(String origin, String name) {}

    /** What the device answered; {@code name} is what its owner calls it. */
    record Made(String name, String answer, Site site) {}

    View view(Actor actor, String token);

    /** Refused when there are ten, or the session is too old. */
    Offer offer(Actor actor, String token);

    /** Refused: an answer that does not fit what was asked, a passkey somebody has already. */
    void add(Actor actor, String token, Made made);

    void rename(Actor actor, UUID passkey, String name);

    void remove(Actor actor, String token, UUID passkey);
}
