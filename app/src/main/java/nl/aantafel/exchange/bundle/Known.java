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
 * @param judging the seats for which somebody judges referrals, by person
 */
record Known(
        UUID partnership,
        Frame frame,
        LocalDate today,
        Map<String, Professional> byEmail,
        Map<String, UUID> byName,
        Map<UUID, List<Seat>> seats,
        Map<UUID, List<Seat>> judging,
        Set<String> keys) {

    Known(
            UUID partnership,
            Frame frame,
            LocalDate today,
            Map<String, Professional> byEmail,
            Map<String, UUID> byName,
            Map<UUID, List<Seat>> seats,
            Map<UUID, List<Seat>> judging) {
        this(partnership, frame, today, byEmail, byName, seats, judging, new HashSet<>());
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

    /** The seat on which somebody may take this decision; else any of theirs, so that the refusal names the law. */
    Optional<UUID> seatFor(Professional who, String decision) {
        var held = judging.getOrDefault(who.id(), List.of());
        return held.stream()
                .filter(seat -> frame.mayDecide(decision, seat.kind()))
                .findFirst()
                .or(() -> held.stream().findFirst())
                .or(() -> seats.getOrDefault(who.organisation(), List.of()).stream()
                        .findFirst())
                .map(Seat::id);
    }
}
