package nl.aantafel.referral.store;

import static nl.aantafel.db.referral.Tables.SENT_ON;
import static nl.aantafel.db.referral.Tables.SENT_ON_TOLD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.referral.SendingOn.Along;
import nl.aantafel.referral.SendingOn.Told;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** That cases were sent on, and who of the family was told; only added to. */
@Component
public class SentOnStore {

    /** A row as it is kept. */
    public record SentRow(
            UUID id, UUID partnership, String frameCode, String reason, boolean ends, UUID by, Instant at) {}

    private final DSLContext sql;

    SentOnStore(DSLContext sql) {
        this.sql = sql;
    }

    /** False when it was sent there that day already; nothing is written then. */
    public boolean add(UUID caseId, SentRow row, List<Along> people) {
        int added = sql.insertInto(SENT_ON)
                .set(SENT_ON.ID, row.id())
                .set(SENT_ON.CASE_ID, caseId)
                .set(SENT_ON.PARTNERSHIP_ID, row.partnership())
                .set(SENT_ON.FRAME_CODE, row.frameCode())
                .set(SENT_ON.REASON, row.reason())
                .set(SENT_ON.ENDS, row.ends())
                .set(SENT_ON.SENT_BY, row.by())
                .set(SENT_ON.SENT_AT, row.at())
                .onConflictDoNothing()
                .execute();
        if (added == 0) {
            return false;
        }
        for (Along each : people) {
            Told told = java.util.Objects.requireNonNull(each.told());
            sql.insertInto(SENT_ON_TOLD)
                    .set(SENT_ON_TOLD.SENT_ON_ID, row.id())
                    .set(SENT_ON_TOLD.CASE_ID, caseId)
                    .set(SENT_ON_TOLD.PERSON_ID, each.person())
                    .set(SENT_ON_TOLD.TOLD, told.told())
                    .set(SENT_ON_TOLD.WAY, told.told() ? told.way() : "")
                    .set(SENT_ON_TOLD.TOLD_ON, told.told() ? told.on() : null)
                    .set(SENT_ON_TOLD.REASON, told.told() ? "" : told.reason())
                    .execute();
        }
        return true;
    }

    /** The latest first. */
    public List<SentRow> of(UUID caseId) {
        return sql.selectFrom(SENT_ON)
                .where(SENT_ON.CASE_ID.eq(caseId))
                .orderBy(SENT_ON.SENT_AT.desc(), SENT_ON.ID)
                .fetch(row -> new SentRow(
                        row.getId(),
                        row.getPartnershipId(),
                        row.getFrameCode(),
                        row.getReason(),
                        row.getEnds(),
                        row.getSentBy(),
                        row.getSentAt()));
    }

    /** By what was sent on, who of the family was told. */
    public Map<UUID, Map<UUID, Told>> told(UUID caseId) {
        return sql
                .selectFrom(SENT_ON_TOLD)
                .where(SENT_ON_TOLD.CASE_ID.eq(caseId))
                .fetchGroups(SENT_ON_TOLD.SENT_ON_ID)
                .entrySet()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue()
                                .intoMap(
                                        SENT_ON_TOLD.PERSON_ID,
                                        row -> new Told(
                                                row.get(SENT_ON_TOLD.TOLD),
                                                row.get(SENT_ON_TOLD.WAY),
                                                row.get(SENT_ON_TOLD.TOLD_ON),
                                                row.get(SENT_ON_TOLD.REASON)))));
    }
}
