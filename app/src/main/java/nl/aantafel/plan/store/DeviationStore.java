package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.DEVIATION;
import static nl.aantafel.db.plan.Tables.DEVIATION_SUPPORT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Deviations.Register;
import nl.aantafel.plan.Escalations.Askable;
import nl.aantafel.plan.domain.Stamp;
import nl.aantafel.plan.store.EscalationStore.Place;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is deviated from, and each question for support with its answer. */
@Component
public class DeviationStore {

    /** A deviation as it is kept. */
    @Personal
    public record Row(
            UUID id,
            UUID caseId,
            String kind,
            String rule,
            @Nullable UUID ruleOf,
            Set<UUID> persons,
            String why,
            String instead,
            LocalDate until,
            UUID registeredBy,
            UUID organisation,
            Instant registeredAt,
            String outcome,
            String outcomeNote,
            @Nullable Instant endedAt,
            long version) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    /** A question for support as it is kept. */
    @Personal
    public record SupportRow(
            UUID id,
            UUID deviation,
            UUID caseId,
            UUID partnership,
            String caseNumber,
            String organisation,
            String kind,
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
            @Nullable Instant withdrawnAt) {
        @Override
        public String toString() {
            return "SupportRow";
        }
    }

    /** One that ends soon, or ended unseen. */
    public record Ending(UUID id, UUID caseId, UUID partnership, UUID by, LocalDate until, boolean present) {}

    /** Where a deviation stands. */
    public record Placed(UUID caseId, UUID deviation) {}

    private final DSLContext sql;

    DeviationStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The latest first. */
    public List<Row> list(UUID caseId) {
        return sql.selectFrom(DEVIATION)
                .where(DEVIATION.CASE_ID.eq(caseId))
                .orderBy(DEVIATION.REGISTERED_AT.desc(), DEVIATION.ID.desc())
                .fetch(row -> new Row(
                        row.getId(),
                        row.getCaseId(),
                        row.getKind(),
                        row.getRule(),
                        row.getRuleOf(),
                        new LinkedHashSet<>(Arrays.asList(row.getPersons())),
                        row.getWhy(),
                        row.getInstead(),
                        row.getUntilDay(),
                        row.getRegisteredBy(),
                        row.getOrganisationId(),
                        row.getRegisteredAt(),
                        row.getOutcome(),
                        row.getOutcomeNote(),
                        row.getEndedAt(),
                        row.getVersion()));
    }

    /** All questions of a case, the first first. */
    public List<SupportRow> supports(UUID caseId) {
        return supports(DEVIATION_SUPPORT.CASE_ID.eq(caseId));
    }

    /** All somebody was asked, in whatever case; the first first. */
    public List<SupportRow> askedOf(UUID professional) {
        return supports(
                DEVIATION_SUPPORT.PROFESSIONAL_ID.eq(professional).and(DEVIATION_SUPPORT.WITHDRAWN_AT.isNull()));
    }

    private List<SupportRow> supports(Condition condition) {
        return sql.selectFrom(DEVIATION_SUPPORT)
                .where(condition)
                .orderBy(DEVIATION_SUPPORT.ASKED_AT, DEVIATION_SUPPORT.ID)
                .fetch(row -> new SupportRow(
                        row.getId(),
                        row.getDeviationId(),
                        row.getCaseId(),
                        row.getPartnershipId(),
                        row.getCaseNumber(),
                        row.getOrganisation(),
                        row.getKind(),
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
                        row.getWithdrawnAt()));
    }

    public UUID register(Place place, UUID organisation, Register it, LocalDate remindOn, Stamp stamp) {
        UUID id = Ids.next(stamp.at());
        sql.insertInto(DEVIATION)
                .set(DEVIATION.ID, id)
                .set(DEVIATION.CASE_ID, place.caseId())
                .set(DEVIATION.PARTNERSHIP_ID, place.partnership())
                .set(DEVIATION.KIND, it.kind())
                .set(DEVIATION.RULE, it.rule().strip())
                .set(DEVIATION.RULE_OF, it.ruleOf())
                .set(DEVIATION.PERSONS, it.persons().stream().sorted().toArray(UUID[]::new))
                .set(DEVIATION.WHY, it.why().strip())
                .set(DEVIATION.INSTEAD, it.instead().strip())
                .set(DEVIATION.UNTIL_DAY, Objects.requireNonNull(it.until()))
                .set(DEVIATION.REMIND_ON, remindOn)
                .set(DEVIATION.REGISTERED_BY, stamp.by())
                .set(DEVIATION.ORGANISATION_ID, organisation)
                .set(DEVIATION.REGISTERED_AT, stamp.at())
                .execute();
        return id;
    }

    public UUID ask(Place place, UUID deviation, String kind, Askable to, String question, Stamp stamp) {
        UUID id = Ids.next(stamp.at());
        sql.insertInto(DEVIATION_SUPPORT)
                .set(DEVIATION_SUPPORT.ID, id)
                .set(DEVIATION_SUPPORT.DEVIATION_ID, deviation)
                .set(DEVIATION_SUPPORT.CASE_ID, place.caseId())
                .set(DEVIATION_SUPPORT.PARTNERSHIP_ID, place.partnership())
                .set(DEVIATION_SUPPORT.CASE_NUMBER, place.caseNumber())
                .set(DEVIATION_SUPPORT.ORGANISATION, place.organisation())
                .set(DEVIATION_SUPPORT.KIND, kind)
                .set(DEVIATION_SUPPORT.STEP, to.step())
                .set(DEVIATION_SUPPORT.TITLE, to.title().nl())
                .set(DEVIATION_SUPPORT.PROFESSIONAL_ID, to.person())
                .set(DEVIATION_SUPPORT.QUESTION, question.strip())
                .set(DEVIATION_SUPPORT.DUE, to.due())
                .set(DEVIATION_SUPPORT.ASKED_BY, stamp.by())
                .set(DEVIATION_SUPPORT.ASKED_AT, stamp.at())
                .execute();
        return id;
    }

    /** False when it was answered or withdrawn already. */
    public boolean withdraw(UUID caseId, UUID support, Stamp stamp) {
        return sql.update(DEVIATION_SUPPORT)
                        .set(DEVIATION_SUPPORT.WITHDRAWN_AT, stamp.at())
                        .where(DEVIATION_SUPPORT.ID.eq(support))
                        .and(DEVIATION_SUPPORT.CASE_ID.eq(caseId))
                        .and(DEVIATION_SUPPORT.WITHDRAWN_AT.isNull())
                        .and(DEVIATION_SUPPORT.ANSWERED_AT.isNull())
                        .execute()
                == 1;
    }

    /** False when it was answered already. */
    public boolean answer(UUID support, String kind, String reason, Stamp stamp) {
        return sql.update(DEVIATION_SUPPORT)
                        .set(DEVIATION_SUPPORT.ANSWER_KIND, kind)
                        .set(DEVIATION_SUPPORT.ANSWER, reason)
                        .set(DEVIATION_SUPPORT.ANSWERED_AT, stamp.at())
                        .where(DEVIATION_SUPPORT.ID.eq(support))
                        .and(DEVIATION_SUPPORT.PROFESSIONAL_ID.eq(stamp.by()))
                        .and(DEVIATION_SUPPORT.WITHDRAWN_AT.isNull())
                        .and(DEVIATION_SUPPORT.ANSWERED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Right after the answer, by who gave it: a task for who asked. */
    public void tellAnswer(UUID support, Stamp stamp) {
        sql.fetch("select plan.tell_support_answer({0}, {1})", DSL.val(support), DSL.val(Ids.next(stamp.at())));
    }

    /** False when somebody else changed it since, or it was ended. */
    public boolean end(UUID caseId, UUID deviation, String outcome, String note, long version, Stamp stamp) {
        return sql.update(DEVIATION)
                        .set(DEVIATION.OUTCOME, outcome)
                        .set(DEVIATION.OUTCOME_NOTE, note.strip())
                        .set(DEVIATION.ENDED_BY, stamp.by())
                        .set(DEVIATION.ENDED_AT, stamp.at())
                        .set(DEVIATION.VERSION, version + 1)
                        .where(DEVIATION.ID.eq(deviation))
                        .and(DEVIATION.CASE_ID.eq(caseId))
                        .and(DEVIATION.VERSION.eq(version))
                        .and(DEVIATION.ENDED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Somebody who was entered by mistake is in none any more. */
    public void forget(UUID caseId, UUID person) {
        sql.update(DEVIATION)
                .set(DEVIATION.PERSONS, DSL.arrayRemove(DEVIATION.PERSONS, person))
                .where(DEVIATION.CASE_ID.eq(caseId))
                .and(DSL.val(person).eq(DSL.any(DEVIATION.PERSONS)))
                .execute();
    }

    /** Where each of these deviations stands, as far as the reader may see it. */
    public Map<UUID, Placed> places(Collection<UUID> deviations) {
        return sql.select(DEVIATION.ID, DEVIATION.CASE_ID)
                .from(DEVIATION)
                .where(DEVIATION.ID.in(deviations))
                .fetchMap(DEVIATION.ID, row -> new Placed(row.value2(), row.value1()));
    }

    /** The same for questions about them. */
    public Map<UUID, Placed> placesOfSupports(Collection<UUID> supports) {
        return sql.select(DEVIATION_SUPPORT.ID, DEVIATION_SUPPORT.CASE_ID, DEVIATION_SUPPORT.DEVIATION_ID)
                .from(DEVIATION_SUPPORT)
                .where(DEVIATION_SUPPORT.ID.in(supports))
                .fetchMap(DEVIATION_SUPPORT.ID, row -> new Placed(row.value2(), row.value3()));
    }

    /** For the job alone, as the next one. */
    public List<Ending> ending() {
        return sql.fetch("select * from plan.ending_deviations()")
                .map(row -> new Ending(
                        row.get("id", UUID.class),
                        row.get("case_id", UUID.class),
                        row.get("partnership_id", UUID.class),
                        row.get("registered_by", UUID.class),
                        row.get("until_day", LocalDate.class),
                        row.get("present", Boolean.class)));
    }

    /** Whether it was told now; of two processes one does it. */
    public boolean tellEnding(UUID deviation, UUID task, UUID owner) {
        return sql.fetchSingle(
                        "select plan.tell_ending_deviation({0}, {1}, {2})",
                        DSL.val(deviation), DSL.val(task), DSL.val(owner))
                .get(0, boolean.class);
    }
}
