package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.BREAK_GLASS;
import static nl.aantafel.db.rights.Tables.INFORMING;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.platform.DatabaseRole;
import org.springframework.stereotype.Repository;

/** What holds up telling somebody who saw their data, as the log reader. */
@Repository
public class HoldUpStore {

    HoldUpStore() {}

    /** Who went into a case by emergency, and was not judged by somebody else yet. */
    public Set<UUID> unjudged(DatabaseRole role, UUID caseId) {
        return role.sql()
                .select(BREAK_GLASS.PERSON_ID)
                .from(BREAK_GLASS)
                .where(BREAK_GLASS.CASE_ID.eq(caseId), BREAK_GLASS.REVIEWED_AT.isNull())
                .fetchSet(BREAK_GLASS.PERSON_ID);
    }

    /** Whether a judgement holds up informing the person today. */
    public boolean notInformed(DatabaseRole role, UUID caseId, UUID subject, LocalDate today) {
        return role.sql()
                .fetchExists(role.sql()
                        .selectOne()
                        .from(INFORMING)
                        .where(INFORMING.CASE_ID.eq(caseId), INFORMING.SUBJECT_KEY.eq(subject))
                        .and(INFORMING.INFORMED_ON.isNull())
                        .and(INFORMING.HELD_UNTIL.ge(today)));
    }
}
