package nl.aantafel.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.account.DeviceKeys.Offer;
import nl.aantafel.account.DeviceKeys.Place;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Passkeys of one's own door: coming in with a finger, a face or the code of the telephone in place of a password. Making and removing one
 * asks that one came in less than a quarter of an hour ago: a page somebody left open gives no lasting way in. A new code, and a door that is
 * closed, end them all. A device lists its passkeys: whoever's telephone may be looked at is told so before.
 */
public interface OwnPasskeys {

    record Line(UUID id, Instant since, @Nullable Instant lastUsed) {}

    /** All of one's own, and whether one came in recently enough to change something. */
    record View(List<Line> passkeys, boolean mayChange) {}

    View of(Actor actor, String token);

    /** Refused when there are five, or one has been in too long. */
    Offer offer(Actor actor, String token);

    /** Refused: an answer that does not fit what was asked, a passkey that is known. */
    void add(Actor actor, String token, String answer, Place place);

    void remove(Actor actor, String token, UUID passkey);
}
