package nl.aantafel.access.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Accesses.Held;
import nl.aantafel.access.Accesses.InCase;
import nl.aantafel.db.access.Tables;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads memberships of others through the schema's functions, which check who asks. */
@Component
public class AccessStore {

    private final DSLContext db;

    AccessStore(DSLContext db) {
        this.db = db;
    }

    public List<Held> ofCase(UUID caseId) {
        return db.selectFrom(Tables.OVERVIEW.call(caseId))
                .fetch(row -> new Held(
                        row.getPersonId(),
                        row.getOrganisationId(),
                        row.getSeatId(),
                        row.getRole(),
                        Set.of(row.getCategories()),
                        row.getCircles(),
                        row.getFromAt(),
                        row.getUntilAt(),
                        row.getGrantedBy()));
    }

    public List<InCase> ofPerson(UUID person, UUID partnership) {
        return db.selectFrom(Tables.CASES_OF.call(person, partnership))
                .fetch(row -> new InCase(row.getCaseId(), row.getRole(), row.getFromAt(), row.getUntilAt()));
    }
}
