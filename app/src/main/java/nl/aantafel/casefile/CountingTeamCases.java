package nl.aantafel.casefile;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.store.TeamCaseStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

@UseCases
class CountingTeamCases implements TeamCases {

    private final Authorise authorise;
    private final TeamCaseStore store;
    private final Trace trace;

    CountingTeamCases(Authorise authorise, TeamCaseStore store, Trace trace) {
        this.authorise = authorise;
        this.store = store;
        this.trace = trace;
    }

    @Override
    public List<TeamCase> of(Actor actor, UUID partnership) {
        authorise.require(actor, Duty.LEAD_TEAM, partnership);
        trace.nothingPersonal();
        return store.of(partnership);
    }
}
