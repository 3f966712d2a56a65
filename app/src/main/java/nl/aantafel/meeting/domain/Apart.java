package nl.aantafel.meeting.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Separations.SeparationView;
import nl.aantafel.frame.SeatApart;
import nl.aantafel.frame.Separated;
import nl.aantafel.kernel.Personal;

/**
 * Who must stay apart from whom.
 *
 * @param seats professionals who are on a seat that never shares a part with a client (RQ11), each with the rule that says so
 * @param rule of pairs who must not meet (RQ12)
 * @param pairs those pairs
 * @param online who of the family comes online, and so waits nowhere
 */
@Personal
public record Apart(Map<UUID, SeatApart> seats, Separated rule, List<SeparationView> pairs, Set<UUID> online) {

    /** The rule that keeps a professional from every client. */
    Optional<SeatApart> seat(UUID professional) {
        return Optional.ofNullable(seats.get(professional));
    }

    boolean separated(UUID person, UUID other) {
        return pairs.stream().anyMatch(pair -> pair.of(person, other));
    }

    @Override
    public String toString() {
        return "Apart";
    }
}
