package nl.aantafel.rights;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import org.jspecify.annotations.Nullable;

/** The proofs of what was destroyed (vernietigingsverklaringen): for the privacy officer and the data protection officer. */
public interface Destructions {

    /** The partnerships the actor answers for the data of. */
    List<UUID> partnerships(Actor actor);

    /** The newest first. Refused to who does not answer for the data of the partnership. */
    Slice<Certificate> list(Actor actor, UUID partnership, @Nullable String after, int size);

    /** One of them; for who may not see it there is none. */
    Certificate one(Actor actor, UUID certificate);
}
