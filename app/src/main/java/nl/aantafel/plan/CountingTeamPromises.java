package nl.aantafel.plan;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.store.TeamPromiseStore;

@UseCases
class CountingTeamPromises implements TeamPromises {

    private final Authorise authorise;
    private final TeamPromiseStore store;
    private final Trace trace;

    CountingTeamPromises(Authorise authorise, TeamPromiseStore store, Trace trace) {
        this.authorise = authorise;
        this.store = store;
        this.trace = trace;
    }

    @Override
    public List<TeamPromise> of(Actor actor, UUID partnership) {
        authorise.require(actor, Duty.LEAD_TEAM, partnership);
        trace.nothingPersonal();
        return store.of(partnership);
    }
}
