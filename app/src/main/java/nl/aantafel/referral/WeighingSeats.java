package nl.aantafel.referral;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.referral.Triage.Decider;
import org.springframework.stereotype.Component;

/**
 * Whether those who are named as deciding may decide: each on a seat that the frame lets decide this (Wgs, artikel 2.31), and
 * which they hold today as the one who judges referrals for it ({@link Roles#TRIAGE_MEMBER}). A seat that may not is refused
 * with {@link Refusal.MayNotDecide} and the article.
 */
@Component
final class WeighingSeats {

    private final WhoIsWho whoIsWho;

    WeighingSeats(WhoIsWho whoIsWho) {
        this.whoIsWho = whoIsWho;
    }

    void require(Frame frame, UUID partnership, String decision, List<Decider> deciders, String field) {
        Map<UUID, Seat> seats =
                whoIsWho.seats(deciders.stream().map(Decider::seat).toList());
        Map<UUID, Professional> people = whoIsWho.professionals(
                deciders.stream().map(Decider::professional).toList());
        Set<Decider> held = whoIsWho.holders(partnership, Set.of(Roles.TRIAGE_MEMBER)).stream()
                .filter(holding -> holding.seat() != null)
                .map(holding -> new Decider(holding.professional(), Objects.requireNonNull(holding.seat())))
                .collect(Collectors.toUnmodifiableSet());
        for (Decider decider : deciders) {
            Seat seat = seats.get(decider.seat());
            Professional who = people.get(decider.professional());
            if (seat == null
                    || who == null
                    || !seat.partnership().equals(partnership)
                    || !seat.organisation().equals(who.organisation())) {
                throw RefusedException.invalid(field, "referral.refusal.not-their-seat");
            }
            if (!frame.mayDecide(decision, seat.kind())) {
                throw new RefusedException(new Refusal.MayNotDecide(
                        decision, frame.decision(decision).article()));
            }
            if (!held.contains(decider)) {
                throw RefusedException.invalid(field, "referral.refusal.not-their-seat");
            }
        }
    }
}
