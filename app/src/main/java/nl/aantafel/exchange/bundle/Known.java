package nl.aantafel.exchange.bundle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Seat;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle may refer to: the people and organisations of the partnership, the frame's lists, and the keys the bundle itself
 * gives to people, statements, goals, agreements, bottom lines and meetings.
 *
 * @param byEmail people with a role, by e-mail address in lower case
 * @param byName organisations that take part, by name in lower case
 * @param seats of each organisation
 */
record Known(
        UUID partnership,
        Frame frame,
        LocalDate today,
        Map<String, Professional> byEmail,
        Map<String, UUID> byName,
        Map<UUID, List<Seat>> seats,
        Set<String> keys) {

    Known(
            UUID partnership,
            Frame frame,
            LocalDate today,
            Map<String, Professional> byEmail,
            Map<String, UUID> byName,
            Map<UUID, List<Seat>> seats) {
        this(partnership, frame, today, byEmail, byName, seats, new HashSet<>());
    }

    @Nullable
    Professional professional(String email) {
        return byEmail.get(email.strip().toLowerCase(Locale.ROOT));
    }

    @Nullable
    UUID organisation(String name) {
        return byName.get(name.strip().toLowerCase(Locale.ROOT));
    }

    /** The frame's own codes of one of its lists. */
    Codes list(String list) {
        return Codes.same(frame.list(list).items().stream().map(Coded::code).toList());
    }

    /** A seat of somebody's organisation that may take this decision; else any seat, so that the refusal names the law. */
    Optional<UUID> seatFor(Professional who, String decision) {
        var own = seats.getOrDefault(who.organisation(), List.of());
        return own.stream()
                .filter(seat -> frame.mayDecide(decision, seat.kind()))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(Seat::id);
    }
}
