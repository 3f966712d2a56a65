package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.PROLONGATION;
import static nl.aantafel.db.rights.Tables.PROLONGATION_ANSWER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.rights.tables.records.ProlongationAnswerRecord;
import nl.aantafel.db.rights.tables.records.ProlongationRecord;
import nl.aantafel.kernel.Personal;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.rights.Prolongations.Criterion;
import nl.aantafel.rights.Prolongations.Wish;
import nl.aantafel.rights.Prolongations.Word;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was asked of providers and what they said; never changed. */
@Component
public class ProlongationStore {

    private static final TypeReference<List<Criterion>> CRITERIA = new TypeReference<>() {};

    private final DSLContext sql;
    private final JsonMapper json;

    ProlongationStore(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Who did something, and when. */
    public record Stamp(UUID by, Instant at) {}

    /** One prolongation as it was asked. */
    @Personal
    public record Asked(UUID id, UUID caseId, Wish wish, LocalDate until, UUID by, Instant at) {
        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** What a provider said. */
    @Personal
    public record Spoken(
            UUID prolongation,
            UUID organisation,
            boolean agrees,
            @Nullable LocalDate until,
            String reason,
            UUID by,
            Instant at) {
        @Override
        public String toString() {
            return "Spoken";
        }
    }

    public void ask(UUID id, UUID caseId, Wish wish, LocalDate until, Stamp stamp) {
        sql.insertInto(PROLONGATION)
                .set(PROLONGATION.ID, id)
                .set(PROLONGATION.CASE_ID, caseId)
                .set(PROLONGATION.GROUND, wish.ground())
                .set(PROLONGATION.REASON, wish.reason())
                .set(PROLONGATION.CRITERIA, JSONB.valueOf(json.writeValueAsString(wish.criteria())))
                .set(PROLONGATION.UNTIL_DAY, until)
                .set(PROLONGATION.ASKED_BY, stamp.by())
                .set(PROLONGATION.ASKED_AT, stamp.at())
                .execute();
    }

    public void answer(UUID id, Asked asked, Word word, @Nullable LocalDate until, Stamp stamp) {
        sql.insertInto(PROLONGATION_ANSWER)
                .set(PROLONGATION_ANSWER.ID, id)
                .set(PROLONGATION_ANSWER.PROLONGATION_ID, asked.id())
                .set(PROLONGATION_ANSWER.CASE_ID, asked.caseId())
                .set(PROLONGATION_ANSWER.ORGANISATION_ID, word.organisation())
                .set(PROLONGATION_ANSWER.AGREES, word.agrees())
                .set(PROLONGATION_ANSWER.UNTIL_DAY, until)
                .set(PROLONGATION_ANSWER.REASON, word.reason())
                .set(PROLONGATION_ANSWER.ANSWERED_BY, stamp.by())
                .set(PROLONGATION_ANSWER.ANSWERED_AT, stamp.at())
                .execute();
    }

    public List<Asked> of(UUID caseId) {
        return sql.selectFrom(PROLONGATION)
                .where(PROLONGATION.CASE_ID.eq(caseId))
                .orderBy(PROLONGATION.ID.desc())
                .fetch(this::asked);
    }

    public Optional<Asked> find(UUID id) {
        return sql.selectFrom(PROLONGATION).where(PROLONGATION.ID.eq(id)).fetchOptional(this::asked);
    }

    private Asked asked(ProlongationRecord row) {
        List<Criterion> criteria = json.readValue(row.getCriteria().data(), CRITERIA);
        return new Asked(
                row.getId(),
                row.getCaseId(),
                new Wish(row.getGround(), row.getReason(), criteria, row.getUntilDay()),
                row.getUntilDay(),
                row.getAskedBy(),
                row.getAskedAt());
    }

    /** What providers said, oldest first, of each prolongation of a case. */
    public Map<UUID, List<Spoken>> words(UUID caseId) {
        return sql
                .selectFrom(PROLONGATION_ANSWER)
                .where(PROLONGATION_ANSWER.CASE_ID.eq(caseId))
                .orderBy(PROLONGATION_ANSWER.ID)
                .fetch(row -> new Spoken(
                        row.getProlongationId(),
                        row.getOrganisationId(),
                        row.getAgrees(),
                        row.getUntilDay(),
                        row.getReason(),
                        row.getAnsweredBy(),
                        row.getAnsweredAt()))
                .stream()
                .collect(java.util.stream.Collectors.groupingBy(Spoken::prolongation));
    }

    /** Until which day each provider's data may stay: where its last word to a prolongation was yes. */
    public static Map<UUID, LocalDate> prolonged(DatabaseRole role, UUID caseId) {
        Map<List<UUID>, ProlongationAnswerRecord> last = new java.util.HashMap<>();
        role.sql()
                .selectFrom(PROLONGATION_ANSWER)
                .where(PROLONGATION_ANSWER.CASE_ID.eq(caseId))
                .orderBy(PROLONGATION_ANSWER.ID)
                .forEach(row -> last.put(List.of(row.getProlongationId(), row.getOrganisationId()), row));
        Map<UUID, LocalDate> until = new java.util.HashMap<>();
        last.values().stream()
                .filter(ProlongationAnswerRecord::getAgrees)
                .forEach(row -> until.merge(
                        row.getOrganisationId(), row.getUntilDay(), (one, other) -> one.isAfter(other) ? one : other));
        return until;
    }
}
