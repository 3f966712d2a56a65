package nl.aantafel.casefile.store;

import java.util.List;
import java.util.UUID;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.casefile.TeamCases.TeamCase;
import nl.aantafel.db.casefile.Tables;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Through a function that checks who asks: no row of a case is visible to a team leader. */
@Component
public class TeamCaseStore {

    private final DSLContext db;

    TeamCaseStore(DSLContext db) {
        this.db = db;
    }

    public List<TeamCase> of(UUID partnership) {
        return db.selectFrom(Tables.CASES_OF_TEAM.call(partnership))
                .fetch(row -> new TeamCase(
                        row.getProfessionalId(),
                        row.getCaseId(),
                        row.getNumber(),
                        row.getRole().equals(CaseRoles.CASE_DIRECTOR),
                        row.getPhase(),
                        row.getOrganisations()));
    }
}
