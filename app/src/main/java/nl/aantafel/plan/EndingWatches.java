package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Principal;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.plan.Watches.Came;
import nl.aantafel.plan.Watches.Ending;
import nl.aantafel.plan.Watches.OfferView;
import nl.aantafel.plan.domain.Stretch;
import nl.aantafel.plan.store.WatchStore;
import nl.aantafel.plan.store.WatchStore.Next;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A closed case holds no watch: what was offered is taken back, and who watches from then on stands in the closing. */
@Component
final class EndingWatches implements AtClosing {

    private static final Set<Integer> AT_TABLE = Set.of(Principal.TABLE, Principal.DESK);

    private final Opening opening;
    private final WatchReading reading;
    private final WatchStore store;

    EndingWatches(Opening opening, WatchReading reading, WatchStore store) {
        this.opening = opening;
        this.reading = reading;
        this.store = store;
    }

    @Override
    public void closing(Actor actor, UUID caseId, @Nullable LocalDate pagesUntil) {
        Opened opened = opening.toRead(actor, caseId);
        reading.offers(caseId).stream()
                .filter(OfferView::open)
                .forEach(each -> store.answer(caseId, each.id(), "withdrawn", "", opened.stamp()));
        store.stretches(caseId).stream()
                .filter(each -> each.lasts() && each.professional() != null)
                .forEach(each -> end(opened, each));
    }

    private void end(Opened opened, Stretch held) {
        Next closed = new Next(null, null, Came.ENDED, Ending.CLOSED.code());
        if (!store.goOn(held, AT_TABLE, closed, opened.stamp())) {
            throw RefusedException.conflict("plan.watch.refusal.changed");
        }
    }
}
