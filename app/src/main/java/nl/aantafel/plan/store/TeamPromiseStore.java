package nl.aantafel.plan.store;

import java.util.List;
import java.util.UUID;
import nl.aantafel.db.plan.Tables;
import nl.aantafel.plan.TeamPromises.TeamPromise;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Through a function that checks who asks: no row of a plan is visible to a team leader. */
@Component
public class TeamPromiseStore {

    private final DSLContext db;

    TeamPromiseStore(DSLContext db) {
        this.db = db;
    }

    public List<TeamPromise> of(UUID partnership) {
        return db.selectFrom(Tables.AGREEMENTS_OF_TEAM.call(partnership))
                .fetch(row -> new TeamPromise(row.getProfessionalId(), row.getCaseId(), row.getDue()));
    }
}
