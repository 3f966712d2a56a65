package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.STABLE_JUDGEMENT;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each party judged of stable safety; nothing is ever changed. */
@Component
public class StableStore {

    /** A judgement as it is kept. */
    @Personal
    public record Row(
            UUID id,
            UUID organisation,
            UUID professional,
            @Nullable UUID person,
            String definition,
            String events,
            String risks,
            String recovery,
            String reason,
            Instant at) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    private final DSLContext sql;

    StableStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The latest first. */
    public List<Row> list(UUID caseId) {
        return sql.selectFrom(STABLE_JUDGEMENT)
                .where(STABLE_JUDGEMENT.CASE_ID.eq(caseId))
                .orderBy(STABLE_JUDGEMENT.JUDGED_AT.desc(), STABLE_JUDGEMENT.ID.desc())
                .fetch(row -> new Row(
                        row.getId(),
                        row.getOrganisationId(),
                        row.getProfessionalId(),
                        row.getPersonId(),
                        row.getDefinition(),
                        row.getEvents(),
                        row.getRisks(),
                        row.getRecovery(),
                        row.getReason(),
                        row.getJudgedAt()));
    }

    public void add(UUID caseId, Row row, Set<UUID> persons) {
        sql.insertInto(STABLE_JUDGEMENT)
                .set(STABLE_JUDGEMENT.ID, row.id())
                .set(STABLE_JUDGEMENT.CASE_ID, caseId)
                .set(STABLE_JUDGEMENT.ORGANISATION_ID, row.organisation())
                .set(STABLE_JUDGEMENT.PROFESSIONAL_ID, row.professional())
                .set(STABLE_JUDGEMENT.PERSON_ID, row.person())
                .set(STABLE_JUDGEMENT.PERSONS, persons.stream().sorted().toArray(UUID[]::new))
                .set(STABLE_JUDGEMENT.DEFINITION, row.definition())
                .set(STABLE_JUDGEMENT.EVENTS, row.events())
                .set(STABLE_JUDGEMENT.RISKS, row.risks())
                .set(STABLE_JUDGEMENT.RECOVERY, row.recovery())
                .set(STABLE_JUDGEMENT.REASON, row.reason())
                .set(STABLE_JUDGEMENT.JUDGED_AT, row.at())
                .execute();
    }

    public static UUID next(Stamp stamp) {
        return Ids.next(stamp.at());
    }
}
