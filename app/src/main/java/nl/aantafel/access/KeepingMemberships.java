package nl.aantafel.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.store.MembershipStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

/** Keeps memberships through the database's own functions, which check once more who may. */
@UseCases
class KeepingMemberships implements Memberships {

    private final MembershipStore store;
    private final FrameCategories categories;
    private final Trace trace;
    private final Time time;

    KeepingMemberships(MembershipStore store, FrameCategories categories, Trace trace, Time time) {
        this.store = store;
        this.categories = categories;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public void open(Actor actor, UUID caseId, UUID partnership, @Nullable UUID seat) {
        store.open(caseId, partnership, seat, categories.all(partnership));
        trace.of(Trace.Action.CREATE, "access.open", caseId, List.of());
    }

    @Override
    public void refer(Actor actor, UUID caseId) {
        store.refer(caseId);
        trace.of(Trace.Action.CHANGE, "access.refer", caseId, List.of());
    }

    @Override
    public void enrol(Actor actor, UUID caseId, Member member, @Nullable Instant until) {
        store.enrol(caseId, member, until);
        trace.of(Trace.Action.ADMINISTER, "access.enrol", caseId, List.of());
    }

    @Override
    public void leave(Actor actor, UUID caseId, UUID person, Set<String> roles) {
        store.leave(caseId, person, roles);
        trace.of(Trace.Action.ADMINISTER, "access.leave", caseId, List.of());
    }

    @Override
    public void endTriage(Actor actor, UUID caseId) {
        store.endTriage(caseId);
        trace.of(Trace.Action.CHANGE, "access.end-triage", caseId, List.of());
    }

    @Override
    public void shield(Actor actor, UUID caseId) {
        store.shield(caseId);
        trace.of(Trace.Action.ADMINISTER, "access.shield", caseId, List.of());
    }

    @Override
    public void look(Actor actor, UUID caseId, Instant until) {
        store.look(caseId, until);
        trace.of(Trace.Action.ADMINISTER, "access.look-in-closed", caseId, List.of());
    }

    @Override
    public List<MemberView> members(Actor actor, UUID caseId) {
        trace.of(Trace.Action.READ, "access.members", caseId, List.of());
        return store.members(caseId);
    }

    @Override
    public int formCircle(Actor actor, UUID caseId, Set<UUID> people) {
        int number = store.formCircle(caseId, Ids.next(time.now()), people);
        trace.of(Trace.Action.CHANGE, "access.form-circle", caseId, List.of());
        return number;
    }

    @Override
    public int principal(Actor actor, UUID caseId, String kind, UUID ref) {
        trace.of(Trace.Action.READ, "access.principal", caseId, List.of());
        return store.principal(caseId, kind, ref);
    }
}
