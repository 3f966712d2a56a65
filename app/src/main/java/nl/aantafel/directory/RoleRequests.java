package nl.aantafel.directory;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;

/**
 * Roles that wait for a second person (wacht op akkoord). A request lasts seven days; the role holds from the agreement, never
 * from before it. Agreeing looks once more whether the role may be given.
 */
public interface RoleRequests {

    /** What waits and is the actor's to agree with, or is asked in a partnership the actor administers; latest last. */
    List<RoleRequestLine> waiting(Actor actor);

    /** What waits for this professional, for the administrator. */
    List<RoleRequestLine> of(Actor actor, UUID professional);

    /** Gives the role. Refused: one's own request; not found for whoever may not agree. */
    UUID agree(Actor actor, UUID request);

    void decline(Actor actor, UUID request);

    /** By an administrator of the partnership. */
    void withdraw(Actor actor, UUID request);
}
