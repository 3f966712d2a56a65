package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.ESCALATION;
import static nl.aantafel.db.plan.Tables.ESCALATION_MOVE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.plan.tables.records.EscalationMoveRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Escalations.Askable;
import nl.aantafel.plan.Escalations.Raise;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was escalated, and each question with its answer. */
@Component
public class EscalationStore {

    /** An escalation as it is kept. */
    @Personal
    public record Row(
            UUID id,
            UUID caseId,
            @Nullable UUID municipality,
            String problem,
            Set<UUID> persons,
            String tried,
            String asked,
            String bridging,
            String bridgingNote,
            UUID raisedBy,
            Instant raisedAt,
            @Nullable UUID gathering,
            Set<UUID> agreements,
            String outcome,
            String outcomeNote,
            @Nullable Instant closedAt,
            long version) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /** A question as it is kept. */
    @Personal
    public record MoveRow(
            UUID id,
            UUID escalation,
            UUID caseId,
            UUID partnership,
            String caseNumber,
            String organisation,
            String problem,
            int step,
            String title,
            UUID to,
            String question,
            LocalDate due,
            UUID by,
            Instant at,
            String answerKind,
            String answer,
            @Nullable Instant answeredAt,
            @Nullable Instant withdrawnAt,
            @Nullable Instant admittedAt,
            @Nullable Instant admittedUntil,
            String admittedWhy) {
        @Override
        public String toString() {
            return "MoveRow";
        }
    }

    /** Where a question belongs, and what may be told of that outside the case. */
    public record Place(UUID caseId, UUID partnership, String caseNumber, String organisation) {}

    /** A question that is past its last day. */
    public record Late(UUID id, UUID caseId, UUID partnership, UUID escalation, UUID by, boolean present) {}

    private final DSLContext sql;

    EscalationStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The latest first. */
    public List<Row> list(UUID caseId) {
        return rows(ESCALATION.CASE_ID.eq(caseId));
    }

    /** What somebody raised and is still open, as far as they are in the case. */
    public List<Row> raisedBy(UUID professional) {
        return rows(ESCALATION.RAISED_BY.eq(professional).and(ESCALATION.CLOSED_AT.isNull()));
    }

    private List<Row> rows(Condition condition) {
        return sql.selectFrom(ESCALATION)
                .where(condition)
                .orderBy(ESCALATION.RAISED_AT.desc(), ESCALATION.ID.desc())
                .fetch(row -> new Row(
                        row.getId(),
                        row.getCaseId(),
                        row.getMunicipalityId(),
                        row.getProblem(),
                        set(row.getPersons()),
                        row.getTried(),
                        row.getAsked(),
                        row.getBridging(),
                        row.getBridgingNote(),
                        row.getRaisedBy(),
                        row.getRaisedAt(),
                        row.getGatheringId(),
                        set(row.getAgreements()),
                        row.getOutcome(),
                        row.getOutcomeNote(),
                        row.getClosedAt(),
                        row.getVersion()));
    }

    private static Set<UUID> set(UUID[] ids) {
        return new LinkedHashSet<>(Arrays.asList(ids));
    }

    /** All questions of a case, the first first. */
    public List<MoveRow> moves(UUID caseId) {
        return moves(ESCALATION_MOVE.CASE_ID.eq(caseId));
    }

    /** All somebody was asked, in whatever case; the first first. */
    public List<MoveRow> askedOf(UUID professional) {
        return moves(ESCALATION_MOVE.PROFESSIONAL_ID.eq(professional).and(ESCALATION_MOVE.WITHDRAWN_AT.isNull()));
    }

    public List<MoveRow> movesOf(Collection<UUID> escalations) {
        return escalations.isEmpty() ? List.of() : moves(ESCALATION_MOVE.ESCALATION_ID.in(escalations));
    }

    private List<MoveRow> moves(Condition condition) {
        return sql.selectFrom(ESCALATION_MOVE)
                .where(condition)
                .orderBy(ESCALATION_MOVE.ASKED_AT, ESCALATION_MOVE.ID)
                .fetch(EscalationStore::move);
    }

    private static MoveRow move(EscalationMoveRecord row) {
        return new MoveRow(
                row.getId(),
                row.getEscalationId(),
                row.getCaseId(),
                row.getPartnershipId(),
                row.getCaseNumber(),
                row.getOrganisation(),
                row.getProblem(),
                row.getStep(),
                row.getTitle(),
                row.getProfessionalId(),
                row.getQuestion(),
                row.getDue(),
                row.getAskedBy(),
                row.getAskedAt(),
                row.getAnswerKind(),
                row.getAnswer(),
                row.getAnsweredAt(),
                row.getWithdrawnAt(),
                row.getAdmittedAt(),
                row.getAdmittedUntil(),
                row.getAdmittedWhy());
    }

    public UUID raise(Place place, UUID organisation, Raise it, Stamp stamp) {
        UUID id = Ids.next(stamp.at());
        sql.insertInto(ESCALATION)
                .set(ESCALATION.ID, id)
                .set(ESCALATION.CASE_ID, place.caseId())
                .set(ESCALATION.PARTNERSHIP_ID, place.partnership())
                .set(ESCALATION.MUNICIPALITY_ID, it.ask().municipality())
                .set(ESCALATION.PROBLEM, it.problem())
                .set(ESCALATION.PERSONS, it.persons().stream().sorted().toArray(UUID[]::new))
                .set(ESCALATION.TRIED, it.tried().strip())
                .set(ESCALATION.ASKED, it.asked().strip())
                .set(ESCALATION.BRIDGING, it.bridging())
                .set(ESCALATION.BRIDGING_NOTE, it.bridgingNote().strip())
                .set(ESCALATION.RAISED_BY, stamp.by())
                .set(ESCALATION.ORGANISATION_ID, organisation)
                .set(ESCALATION.RAISED_AT, stamp.at())
                .execute();
        return id;
    }

    public UUID ask(Place place, UUID escalation, String problem, Askable to, String question, Stamp stamp) {
        UUID id = Ids.next(stamp.at());
        sql.insertInto(ESCALATION_MOVE)
                .set(ESCALATION_MOVE.ID, id)
                .set(ESCALATION_MOVE.ESCALATION_ID, escalation)
                .set(ESCALATION_MOVE.CASE_ID, place.caseId())
                .set(ESCALATION_MOVE.PARTNERSHIP_ID, place.partnership())
                .set(ESCALATION_MOVE.CASE_NUMBER, place.caseNumber())
                .set(ESCALATION_MOVE.ORGANISATION, place.organisation())
                .set(ESCALATION_MOVE.PROBLEM, problem)
                .set(ESCALATION_MOVE.STEP, to.step())
                .set(ESCALATION_MOVE.TITLE, to.title().nl())
                .set(ESCALATION_MOVE.PROFESSIONAL_ID, to.person())
                .set(ESCALATION_MOVE.QUESTION, question.strip())
                .set(ESCALATION_MOVE.DUE, to.due())
                .set(ESCALATION_MOVE.ASKED_BY, stamp.by())
                .set(ESCALATION_MOVE.ASKED_AT, stamp.at())
                .execute();
        return id;
    }

    /** False when it was answered or withdrawn already. */
    public boolean withdraw(UUID caseId, UUID move, Stamp stamp) {
        return sql.update(ESCALATION_MOVE)
                        .set(ESCALATION_MOVE.WITHDRAWN_AT, stamp.at())
                        .where(ESCALATION_MOVE.ID.eq(move))
                        .and(ESCALATION_MOVE.CASE_ID.eq(caseId))
                        .and(ESCALATION_MOVE.WITHDRAWN_AT.isNull())
                        .and(ESCALATION_MOVE.ANSWERED_AT.isNull())
                        .execute()
                == 1;
    }

    /** False when it was answered already. */
    public boolean answer(UUID move, String kind, String text, Stamp stamp) {
        return sql.update(ESCALATION_MOVE)
                        .set(ESCALATION_MOVE.ANSWER_KIND, kind)
                        .set(ESCALATION_MOVE.ANSWER, text)
                        .set(ESCALATION_MOVE.ANSWERED_AT, stamp.at())
                        .where(ESCALATION_MOVE.ID.eq(move))
                        .and(ESCALATION_MOVE.PROFESSIONAL_ID.eq(stamp.by()))
                        .and(ESCALATION_MOVE.WITHDRAWN_AT.isNull())
                        .and(ESCALATION_MOVE.ANSWERED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Right after the answer, by who gave it: a task for who asked. */
    public void tellAnswer(UUID move, Stamp stamp) {
        sql.fetch("select plan.tell_escalation_answer({0}, {1})", DSL.val(move), DSL.val(Ids.next(stamp.at())));
    }

    public void admit(UUID move, LocalDate lastDay, String why, Stamp stamp) {
        Instant until = lastDay.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        sql.update(ESCALATION_MOVE)
                .set(ESCALATION_MOVE.ADMITTED_AT, stamp.at())
                .set(ESCALATION_MOVE.ADMITTED_UNTIL, until)
                .set(ESCALATION_MOVE.ADMITTED_WHY, why.strip())
                .set(ESCALATION_MOVE.ADMITTED_BY, stamp.by())
                .where(ESCALATION_MOVE.ID.eq(move))
                .execute();
        sql.fetch("select plan.admit_asked({0}, {1})", DSL.val(move), DSL.val(until.atOffset(ZoneOffset.UTC)));
        ReadOnce.forget();
    }

    public void dismiss(UUID move, Stamp stamp) {
        sql.update(ESCALATION_MOVE)
                .set(ESCALATION_MOVE.ADMITTED_UNTIL, stamp.at())
                .where(ESCALATION_MOVE.ID.eq(move))
                .and(ESCALATION_MOVE.ADMITTED_UNTIL.gt(stamp.at()))
                .execute();
        sql.fetch("select plan.dismiss_asked({0})", DSL.val(move));
        ReadOnce.forget();
    }

    /** False when somebody else changed it since. */
    public boolean follow(UUID caseId, UUID escalation, @Nullable UUID gathering, Set<UUID> agreements, long version) {
        return sql.update(ESCALATION)
                        .set(ESCALATION.GATHERING_ID, gathering)
                        .set(ESCALATION.AGREEMENTS, agreements.toArray(UUID[]::new))
                        .set(ESCALATION.VERSION, version + 1)
                        .where(ESCALATION.ID.eq(escalation))
                        .and(ESCALATION.CASE_ID.eq(caseId))
                        .and(ESCALATION.VERSION.eq(version))
                        .and(ESCALATION.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    public boolean close(UUID caseId, UUID escalation, String outcome, String note, long version, Stamp stamp) {
        return sql.update(ESCALATION)
                        .set(ESCALATION.OUTCOME, outcome)
                        .set(ESCALATION.OUTCOME_NOTE, note.strip())
                        .set(ESCALATION.CLOSED_BY, stamp.by())
                        .set(ESCALATION.CLOSED_AT, stamp.at())
                        .set(ESCALATION.VERSION, version + 1)
                        .where(ESCALATION.ID.eq(escalation))
                        .and(ESCALATION.CASE_ID.eq(caseId))
                        .and(ESCALATION.VERSION.eq(version))
                        .and(ESCALATION.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Somebody who was entered by mistake is in none any more. */
    public void forget(UUID caseId, UUID person) {
        sql.update(ESCALATION)
                .set(ESCALATION.PERSONS, DSL.arrayRemove(ESCALATION.PERSONS, person))
                .where(ESCALATION.CASE_ID.eq(caseId))
                .and(DSL.val(person).eq(DSL.any(ESCALATION.PERSONS)))
                .execute();
    }

    /** The case of each of these escalations, as far as the reader may see it. */
    public Map<UUID, UUID> cases(Collection<UUID> escalations) {
        return sql.select(ESCALATION.ID, ESCALATION.CASE_ID)
                .from(ESCALATION)
                .where(ESCALATION.ID.in(escalations))
                .fetchMap(ESCALATION.ID, ESCALATION.CASE_ID);
    }

    /** For the job alone, as the next one. */
    public List<Late> late() {
        return sql.fetch("select * from plan.late_escalations()")
                .map(row -> new Late(
                        row.get("id", UUID.class),
                        row.get("case_id", UUID.class),
                        row.get("partnership_id", UUID.class),
                        row.get("escalation_id", UUID.class),
                        row.get("asked_by", UUID.class),
                        row.get("present", Boolean.class)));
    }

    /** Whether it was told now; of two processes one does it. */
    public boolean tellLate(UUID move, UUID task, UUID owner) {
        return sql.fetchSingle(
                        "select plan.tell_late_escalation({0}, {1}, {2})", DSL.val(move), DSL.val(task), DSL.val(owner))
                .get(0, boolean.class);
    }
}
