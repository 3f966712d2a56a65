package nl.aantafel.referral.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aantafel.plan.Watches.Holding;
import nl.aantafel.plan.Watches.Watched;
import nl.aantafel.referral.Referrals.ReferralView;
import nl.aantafel.referral.Referrals.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Where a sent referral is; {@code pathway} is the label of what it was taken up along, or empty. */
public record WhereaboutsPage(Whereabouts whereabouts, String pathway, boolean own) {

    /** Who watches over the safety of whom; {@code until} when somebody else does since. */
    public record Watch(
            String persons,
            String organisation,
            String name,
            @Nullable Instant until) {}

    public ReferralView referral() {
        return whereabouts.referral();
    }

    public boolean open() {
        return referral().state().equals("sent") || referral().state().equals("fits");
    }

    /** Those with the same holder together; the latest the reader may see. */
    public List<Watch> watches() {
        Map<List<Object>, Watch> watches = new LinkedHashMap<>();
        for (Watched person : whereabouts.watch().persons()) {
            latest(person)
                    .ifPresent(held -> watches.merge(
                            List.of(held.organisationName(), held.name(), Optional.ofNullable(held.until())),
                            new Watch(person.name(), held.organisationName(), held.name(), held.until()),
                            (first, next) -> new Watch(
                                    first.persons() + ", " + next.persons(),
                                    first.organisation(),
                                    first.name(),
                                    first.until())));
        }
        return List.copyOf(watches.values());
    }

    private static Optional<Holding> latest(Watched person) {
        return person.now().or(() -> person.before().stream().findFirst()).filter(Holding::held);
    }
}
