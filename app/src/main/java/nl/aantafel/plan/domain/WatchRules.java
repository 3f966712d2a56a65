package nl.aantafel.plan.domain;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.plan.Watches.Ending;
import nl.aantafel.plan.Watches.Offer;
import nl.aantafel.plan.Watches.WatchView;

/** What may be done with the watch over safety: one holder, one offer at a time, to somebody at the table who does not hold it yet. */
public final class WatchRules {

    private WatchRules() {}

    public static Checks offer(Offer offer, WatchView view, Set<UUID> atTable) {
        UUID to = offer.to();
        boolean offered = view.persons().stream()
                .anyMatch(each ->
                        offer.persons().contains(each.person()) && each.offer().isPresent());
        boolean holds = view.persons().stream()
                .filter(each -> offer.persons().contains(each.person()))
                .flatMap(each -> each.now().stream())
                .anyMatch(each -> to != null && to.equals(each.professional()));
        return new Checks()
                .that(!offer.persons().isEmpty(), Fields.PERSONS, "check.choose")
                .that(view.mayOffer().containsAll(offer.persons()), Fields.PERSONS, "plan.watch.refusal.not-yours")
                .that(!offered, Fields.PERSONS, "plan.watch.refusal.offered")
                .that(to != null && atTable.contains(to), Fields.TO, "check.choose")
                .that(!holds, Fields.TO, "plan.watch.refusal.holds")
                .text(Fields.NOTE, offer.note(), Checks.LONG);
    }

    public static Checks take(Set<UUID> persons, WatchView view) {
        return new Checks()
                .that(!persons.isEmpty(), Fields.PERSONS, "check.choose")
                .that(
                        view.persons().stream()
                                        .filter(each -> persons.contains(each.person()) && !each.held())
                                        .count()
                                == persons.size(),
                        Fields.PERSONS,
                        "plan.watch.refusal.watched");
    }

    public static Checks end(Set<UUID> persons, String ending, WatchView view) {
        boolean offered = view.persons().stream()
                .anyMatch(
                        each -> persons.contains(each.person()) && each.offer().isPresent());
        return new Checks()
                .that(!persons.isEmpty(), Fields.PERSONS, "check.choose")
                .that(
                        view.persons().stream()
                                        .filter(each -> persons.contains(each.person()) && each.held())
                                        .count()
                                == persons.size(),
                        Fields.PERSONS,
                        "plan.watch.refusal.unwatched")
                .that(!offered, Fields.PERSONS, "plan.watch.refusal.offered")
                .that(Ending.of(ending).isPresent(), Fields.REASON, "check.choose");
    }

    public static Checks decline(String reason) {
        return new Checks().required(Fields.REASON, reason).text(Fields.REASON, reason, Checks.LONG);
    }
}
