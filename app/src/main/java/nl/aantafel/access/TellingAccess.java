package nl.aantafel.access;

import java.util.List;
import java.util.UUID;
import nl.aantafel.access.store.AccessStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

/** Tells who can see and do what. */
@UseCases
class TellingAccess implements Accesses {

    private final Authorise authorise;
    private final AccessStore store;
    private final Trace trace;

    TellingAccess(Authorise authorise, AccessStore store, Trace trace) {
        this.authorise = authorise;
        this.store = store;
        this.trace = trace;
    }

    @Override
    public List<Held> ofCase(Actor actor, UUID caseId) {
        authorise.require(actor, Right.SEE_CASE, caseId);
        trace.of(Action.READ, "access.overview", caseId, List.of());
        return store.ofCase(caseId);
    }

    @Override
    public List<InCase> ofPerson(Actor actor, UUID person, UUID partnership) {
        trace.of(Action.READ, "access.of-person", null, List.of());
        return store.ofPerson(person, partnership);
    }

    @Override
    public Roles roles(Actor actor) {
        trace.nothingPersonal();
        return RightsTable.told();
    }
}
