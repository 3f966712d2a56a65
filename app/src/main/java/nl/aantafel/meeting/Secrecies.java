package nl.aantafel.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;

/**
 * That what is heard at a conference stays with who heard it (geheimhouding): each professional who is there confirms it on their
 * own device, or says it aloud and whoever leads notes that. The duty itself rests on the law (Wgs, artikel 1.11) and holds for who
 * confirmed nothing too; so the report says who confirmed, and settling it shows who did not, and is not refused. Somebody from
 * outside signs a statement instead ({@link ThirdPersonsAtTable}).
 */
public interface Secrecies {

    /** One who confirmed. {@code notedBy} is who heard it, empty when somebody confirmed it themself. */
    record Confirmed(UUID person, String name, String how, String notedBy, Instant at) {}

    record Waiting(UUID person, String name) {}

    /**
     * @param open whether it can be confirmed: from the start of the conference until its report is settled
     * @param asked the reader is one who is there
     * @param waiting who is there and did not confirm, for whoever leads; empty for others
     */
    record SecrecyView(
            boolean open,
            boolean asked,
            boolean own,
            boolean mayNote,
            List<Confirmed> confirmed,
            List<Waiting> waiting) {}

    SecrecyView of(Actor actor, UUID conference);

    /** For oneself. Refused: before it begins or after it is settled, and to who is not at this conference. A second time changes nothing. */
    void confirm(Actor actor, UUID conference);

    /** That these said it aloud, by whoever leads. Refused: nobody chosen, somebody who is not at this conference. */
    void heard(Actor actor, UUID conference, Set<UUID> people);
}
