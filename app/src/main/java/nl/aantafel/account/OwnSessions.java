package nl.aantafel.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.account.door.Device;
import nl.aantafel.kernel.Actor;

/** Where one is signed in (sessies): seen and ended by whose they are, and by nobody else. */
public interface OwnSessions {

    /**
     * One place where one is signed in.
     *
     * @param here the one asking
     * @param how how one got in there: {@code password}, {@code passkey}, {@code provider} or {@code demo}
     */
    record OwnSession(UUID id, Instant since, Instant lastSeen, boolean here, Device device, String how) {}

    /** Latest used first. {@code token} is the asking session's. */
    List<OwnSession> list(Actor actor, String token);

    /** On what the session of this token was begun. */
    void cameFrom(Actor actor, String token, Device device);

    /** Ends one at once; one that is not the actor's own is not found. */
    void end(Actor actor, UUID session);

    /** Ends all but the one of this token. */
    void endOthers(Actor actor, String token);
}
