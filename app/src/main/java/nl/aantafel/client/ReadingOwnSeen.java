package nl.aantafel.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.OwnDoors.OwnPage;
import nl.aantafel.client.store.OwnSeenStore;
import nl.aantafel.client.store.OwnSeenStore.Kept;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

@UseCases
class ReadingOwnSeen implements OwnSeen {

    private static final int ON_A_PAGE = 40;

    private final OwnDoors doors;
    private final OwnSeenStore store;
    private final Trace trace;

    ReadingOwnSeen(OwnDoors doors, OwnSeenStore store, Trace trace) {
        this.doors = doors;
        this.store = store;
        this.trace = trace;
    }

    @Override
    public Seen of(Actor actor, Optional<UUID> page, String kind, String after) {
        OwnPage own = doors.page(actor, page);
        if (own.holder().equals("representative")) {
            throw RefusedException.notFound();
        }
        String only = KINDS.contains(kind) ? kind : "";
        List<Kept> some = store.lines(own.id(), only, after, ON_A_PAGE + 1);
        Slice<Kept> slice = Slice.of(some, ON_A_PAGE, Kept::key);
        trace.of(Trace.Action.READ, "client.seen", own.caseId(), Set.of(own.subjectKey()));
        return new Seen(own, only, slice.map(Kept::line).rows(), store.counts(own.id()), slice.next());
    }
}
