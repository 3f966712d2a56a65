package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.AGREEMENT;
import static nl.aantafel.db.plan.Tables.AGREEMENT_PARTY;
import static nl.aantafel.db.plan.Tables.BOTTOM_LINE;
import static nl.aantafel.db.plan.Tables.BOTTOM_LINE_CHECK;
import static nl.aantafel.db.plan.Tables.BROKEN_LINE;
import static nl.aantafel.db.plan.Tables.CARRY_OVER;
import static nl.aantafel.db.plan.Tables.CHECK_PLAN;
import static nl.aantafel.db.plan.Tables.DEVIATION;
import static nl.aantafel.db.plan.Tables.DEVIATION_SUPPORT;
import static nl.aantafel.db.plan.Tables.ESCALATION;
import static nl.aantafel.db.plan.Tables.ESCALATION_MOVE;
import static nl.aantafel.db.plan.Tables.EVALUATION_MOMENT;
import static nl.aantafel.db.plan.Tables.GOAL;
import static nl.aantafel.db.plan.Tables.GOAL_LEVEL;
import static nl.aantafel.db.plan.Tables.GOAL_PERSON;
import static nl.aantafel.db.plan.Tables.GOAL_STATEMENT;
import static nl.aantafel.db.plan.Tables.LINE_FOR;
import static nl.aantafel.db.plan.Tables.PROPOSAL;
import static nl.aantafel.db.plan.Tables.PROPOSAL_END;
import static nl.aantafel.db.plan.Tables.SAFETY_STEP;
import static nl.aantafel.db.plan.Tables.SAFETY_STEP_CHECK;
import static nl.aantafel.db.plan.Tables.SETTLED;
import static nl.aantafel.db.plan.Tables.SETTLED_APART;
import static nl.aantafel.db.plan.Tables.STABLE_JUDGEMENT;
import static nl.aantafel.db.plan.Tables.STANCE;
import static nl.aantafel.db.plan.Tables.WATCH;
import static nl.aantafel.db.plan.Tables.WATCH_OFFER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Ids;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destruction;
import nl.aantafel.platform.Perishable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was planned and agreed. An agreement outlives its goal. A bottom line or a step of the safety plan that was for people who
 * are all gone goes with them: for nobody in particular it would be for everybody.
 */
@Component
@Order(2)
final class PerishablePlan implements Perishable {

    @Override
    public List<Item> items(DatabaseRole role, UUID caseId) {
        DSLContext sql = role.sql();
        List<Item> items = new ArrayList<>();
        items.addAll(items(sql, caseId, "goal", GOAL, GOAL.ID, GOAL.CASE_ID));
        items.addAll(items(sql, caseId, "agreement", AGREEMENT, AGREEMENT.ID, AGREEMENT.CASE_ID));
        items.addAll(items(sql, caseId, "bottom_line", BOTTOM_LINE, BOTTOM_LINE.ID, BOTTOM_LINE.CASE_ID));
        items.addAll(items(sql, caseId, "safety_step", SAFETY_STEP, SAFETY_STEP.ID, SAFETY_STEP.CASE_ID));
        items.addAll(items(
                sql, caseId, "safety_step_check", SAFETY_STEP_CHECK, SAFETY_STEP_CHECK.ID, SAFETY_STEP_CHECK.CASE_ID));
        items.addAll(items(
                sql, caseId, "stable_judgement", STABLE_JUDGEMENT, STABLE_JUDGEMENT.ID, STABLE_JUDGEMENT.CASE_ID));
        items.addAll(items(sql, caseId, "broken_line", BROKEN_LINE, BROKEN_LINE.ID, BROKEN_LINE.CASE_ID));
        items.addAll(items(
                sql, caseId, "evaluation_moment", EVALUATION_MOMENT, EVALUATION_MOMENT.ID, EVALUATION_MOMENT.CASE_ID));
        items.addAll(items(sql, caseId, "proposal", PROPOSAL, PROPOSAL.ID, PROPOSAL.CASE_ID));
        items.addAll(items(sql, caseId, "escalation", ESCALATION, ESCALATION.ID, ESCALATION.CASE_ID));
        items.addAll(
                items(sql, caseId, "escalation_move", ESCALATION_MOVE, ESCALATION_MOVE.ID, ESCALATION_MOVE.CASE_ID));
        items.addAll(items(sql, caseId, "deviation", DEVIATION, DEVIATION.ID, DEVIATION.CASE_ID));
        items.addAll(items(
                sql, caseId, "deviation_support", DEVIATION_SUPPORT, DEVIATION_SUPPORT.ID, DEVIATION_SUPPORT.CASE_ID));
        items.addAll(items(sql, caseId, "watch_offer", WATCH_OFFER, WATCH_OFFER.ID, WATCH_OFFER.CASE_ID));
        return items;
    }

    private static List<Item> items(
            DSLContext sql, UUID caseId, String kind, Table<?> table, Field<UUID> id, Field<UUID> ofCase) {
        return sql.select(id)
                .from(table)
                .where(ofCase.eq(caseId))
                .fetch(row -> new Item(kind, row.value1(), Ids.momentOf(row.value1()), null));
    }

    @Override
    public void letGo(Destruction d) {
        settled(d);
        d.hanging(STANCE, STANCE.PROPOSAL_ID, STANCE.PERSON_ID);
        d.hanging(PROPOSAL_END, PROPOSAL_END.PROPOSAL_ID);
        d.items("proposal", PROPOSAL, PROPOSAL.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(PROPOSAL.ID)));
        agreements(d);
        goals(d);
        lines(d);
        lineFor(d);
        watches(d);
        judgements(d);
        escalations(d);
        deviations(d);
        d.items(
                "evaluation_moment",
                EVALUATION_MOMENT,
                EVALUATION_MOMENT.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(EVALUATION_MOMENT.ID)));
    }

    /** A settled plan is one text: it goes with its conference, and with anybody it or a proposal names. */
    private static void settled(Destruction d) {
        List<Integer> numbers = d
                .sql()
                .select(SETTLED.NUMBER, SETTLED.CONFERENCE_ID, SETTLED.CONTENT)
                .from(SETTLED)
                .where(SETTLED.CASE_ID.eq(d.caseId()))
                .fetch()
                .stream()
                .filter(row -> d.gone().contains(row.value2()) || names(row.value3(), d.gone()))
                .map(row -> row.value1())
                .toList();
        if (!numbers.isEmpty()) {
            d.rows(SETTLED_APART, SETTLED_APART.CASE_ID.eq(d.caseId()).and(SETTLED_APART.NUMBER.in(numbers)));
            d.items("settled_plan", SETTLED, SETTLED.CASE_ID.eq(d.caseId()).and(SETTLED.NUMBER.in(numbers)));
        }
        d.add(d
                .sql()
                .select(PROPOSAL.ID, PROPOSAL.CONTENT)
                .from(PROPOSAL)
                .where(PROPOSAL.CASE_ID.eq(d.caseId()))
                .fetch()
                .stream()
                .filter(row -> names(row.value2(), d.gone()))
                .map(row -> row.value1())
                .toList());
    }

    private static boolean names(JSONB content, Set<UUID> gone) {
        String text = content.data();
        return gone.stream().anyMatch(id -> text.contains(id.toString()));
    }

    private static void agreements(Destruction d) {
        d.hanging(AGREEMENT_PARTY, AGREEMENT_PARTY.AGREEMENT_ID, AGREEMENT_PARTY.PERSON_ID);
        d.hanging(CARRY_OVER, CARRY_OVER.AGREEMENT_ID, CARRY_OVER.CONFERENCE_ID);
        d.items("agreement", AGREEMENT, AGREEMENT.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(AGREEMENT.ID)));
    }

    private static void goals(Destruction d) {
        d.sql()
                .update(AGREEMENT)
                .setNull(AGREEMENT.GOAL_ID)
                .where(AGREEMENT.CASE_ID.eq(d.caseId()), d.pointsAtGone(AGREEMENT.GOAL_ID))
                .execute();
        d.hanging(GOAL_LEVEL, GOAL_LEVEL.GOAL_ID, GOAL_LEVEL.PERSON_ID);
        d.hanging(GOAL_PERSON, GOAL_PERSON.GOAL_ID, GOAL_PERSON.PERSON_ID);
        d.hanging(GOAL_STATEMENT, GOAL_STATEMENT.GOAL_ID, GOAL_STATEMENT.STATEMENT_ID);
        d.items("goal", GOAL, GOAL.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(GOAL.ID)));
    }

    private static void lines(Destruction d) {
        d.add(d.sql()
                .select(BOTTOM_LINE.ID)
                .from(BOTTOM_LINE)
                .where(BOTTOM_LINE.CASE_ID.eq(d.caseId()), forGoneOnly(d, BOTTOM_LINE.FOR_PERSONS))
                .fetch(BOTTOM_LINE.ID));
        d.hanging(BOTTOM_LINE_CHECK, BOTTOM_LINE_CHECK.ID, BOTTOM_LINE_CHECK.BOTTOM_LINE_ID);
        checks(d);
        d.items("bottom_line", BOTTOM_LINE, BOTTOM_LINE.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(BOTTOM_LINE.ID)));
        d.items(
                "safety_step",
                SAFETY_STEP,
                SAFETY_STEP
                        .CASE_ID
                        .eq(d.caseId())
                        .and(d.pointsAtGone(SAFETY_STEP.ID)
                                .or(d.pointsAtGone(SAFETY_STEP.PERSON_ID))
                                .or(forGoneOnly(d, SAFETY_STEP.FOR_PERSONS))));
        d.sql()
                .update(BOTTOM_LINE)
                .setNull(BOTTOM_LINE.GUARDIAN_PERSON)
                .where(BOTTOM_LINE.CASE_ID.eq(d.caseId()), d.pointsAtGone(BOTTOM_LINE.GUARDIAN_PERSON))
                .execute();
        d.hanging(CHECK_PLAN, CHECK_PLAN.ID, CHECK_PLAN.LINE_ID);
        without(d, BOTTOM_LINE, BOTTOM_LINE.ID, BOTTOM_LINE.CASE_ID, BOTTOM_LINE.FOR_PERSONS);
        without(d, SAFETY_STEP, SAFETY_STEP.ID, SAFETY_STEP.CASE_ID, SAFETY_STEP.FOR_PERSONS);
    }

    /** How a line is checked goes with it; what was found of a line that is gone goes with those it was for, or with the case. */
    private static void checks(Destruction d) {
        goes(d, "safety_step_check", SAFETY_STEP_CHECK, SAFETY_STEP_CHECK.STEP_ID, SAFETY_STEP_CHECK.PERSONS);
        goes(d, "broken_line", BROKEN_LINE, BROKEN_LINE.LINE_ID, BROKEN_LINE.PERSONS);
        without(d, SAFETY_STEP_CHECK, SAFETY_STEP_CHECK.ID, SAFETY_STEP_CHECK.CASE_ID, SAFETY_STEP_CHECK.PERSONS);
        without(d, BROKEN_LINE, BROKEN_LINE.ID, BROKEN_LINE.CASE_ID, BROKEN_LINE.PERSONS);
    }

    private static void goes(Destruction d, String kind, Table<?> table, Field<UUID> line, Field<UUID[]> people) {
        Field<UUID> id = Objects.requireNonNull(table.field("id", UUID.class));
        Field<UUID> ofCase = Objects.requireNonNull(table.field("case_id", UUID.class));
        d.items(
                kind,
                table,
                ofCase.eq(d.caseId())
                        .and(d.pointsAtGone(id).or(d.pointsAtGone(line)).or(forGoneOnly(d, people))));
    }

    /** A choice goes with its line, and no longer names who is gone. */
    private static void lineFor(Destruction d) {
        d.hanging(LINE_FOR, LINE_FOR.LINE_ID);
        without(d, LINE_FOR, LINE_FOR.LINE_ID, LINE_FOR.CASE_ID, LINE_FOR.PERSONS);
        without(d, LINE_FOR, LINE_FOR.LINE_ID, LINE_FOR.CASE_ID, LINE_FOR.CONCERNED);
    }

    /** What somebody of the family thinks goes with them; what an organisation thinks, with the last of those it is about. */
    private static void judgements(Destruction d) {
        d.items(
                "stable_judgement",
                STABLE_JUDGEMENT,
                STABLE_JUDGEMENT
                        .CASE_ID
                        .eq(d.caseId())
                        .and(d.pointsAtGone(STABLE_JUDGEMENT.ID)
                                .or(d.pointsAtGone(STABLE_JUDGEMENT.PERSON_ID))
                                .or(forGoneOnly(d, STABLE_JUDGEMENT.PERSONS))));
        without(d, STABLE_JUDGEMENT, STABLE_JUDGEMENT.ID, STABLE_JUDGEMENT.CASE_ID, STABLE_JUDGEMENT.PERSONS);
    }

    /** Questions go with what they were asked for; what was asked goes with the last of those it is about. */
    private static void escalations(Destruction d) {
        d.add(d.sql()
                .select(ESCALATION.ID)
                .from(ESCALATION)
                .where(ESCALATION.CASE_ID.eq(d.caseId()), forGoneOnly(d, ESCALATION.PERSONS))
                .fetch(ESCALATION.ID));
        d.items(
                "escalation_move",
                ESCALATION_MOVE,
                ESCALATION_MOVE
                        .CASE_ID
                        .eq(d.caseId())
                        .and(d.pointsAtGone(ESCALATION_MOVE.ID).or(d.pointsAtGone(ESCALATION_MOVE.ESCALATION_ID))));
        d.items("escalation", ESCALATION, ESCALATION.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(ESCALATION.ID)));
        d.sql()
                .update(ESCALATION)
                .setNull(ESCALATION.GATHERING_ID)
                .where(ESCALATION.CASE_ID.eq(d.caseId()), d.pointsAtGone(ESCALATION.GATHERING_ID))
                .execute();
        without(d, ESCALATION, ESCALATION.ID, ESCALATION.CASE_ID, ESCALATION.PERSONS);
        without(d, ESCALATION, ESCALATION.ID, ESCALATION.CASE_ID, ESCALATION.AGREEMENTS);
    }

    /** Questions for support go with what they were asked for; a deviation goes with the last of those it is for. */
    private static void deviations(Destruction d) {
        d.add(d.sql()
                .select(DEVIATION.ID)
                .from(DEVIATION)
                .where(DEVIATION.CASE_ID.eq(d.caseId()), forGoneOnly(d, DEVIATION.PERSONS))
                .fetch(DEVIATION.ID));
        d.items(
                "deviation_support",
                DEVIATION_SUPPORT,
                DEVIATION_SUPPORT
                        .CASE_ID
                        .eq(d.caseId())
                        .and(d.pointsAtGone(DEVIATION_SUPPORT.ID).or(d.pointsAtGone(DEVIATION_SUPPORT.DEVIATION_ID))));
        d.items("deviation", DEVIATION, DEVIATION.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(DEVIATION.ID)));
        without(d, DEVIATION, DEVIATION.ID, DEVIATION.CASE_ID, DEVIATION.PERSONS);
    }

    /** Somebody's chain of watches goes with them, and as a whole. */
    private static void watches(Destruction d) {
        d.items(
                "watch_offer",
                WATCH_OFFER,
                WATCH_OFFER
                        .CASE_ID
                        .eq(d.caseId())
                        .and(d.pointsAtGone(WATCH_OFFER.ID).or(d.pointsAtGone(WATCH_OFFER.PERSON_ID))));
        d.rows(WATCH, WATCH.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(WATCH.PERSON_ID)));
    }

    private static Condition forGoneOnly(Destruction d, Field<UUID[]> people) {
        UUID[] gone = d.gone().toArray(UUID[]::new);
        return DSL.cardinality(people).gt(0).and(DSL.condition("{0} <@ {1}", people, DSL.val(gone)));
    }

    private static void without(
            Destruction d, Table<?> table, Field<UUID> id, Field<UUID> ofCase, Field<UUID[]> people) {
        UUID[] gone = d.gone().toArray(UUID[]::new);
        d.sql()
                .select(id, people)
                .from(table)
                .where(ofCase.eq(d.caseId()), DSL.condition("{0} && {1}", people, DSL.val(gone)))
                .fetch()
                .forEach(row -> d.sql()
                        .update(table)
                        .set(people, left(row.value2(), d.gone()))
                        .where(id.eq(row.value1()))
                        .execute());
    }

    private static UUID[] left(UUID[] people, Set<UUID> gone) {
        return Arrays.stream(people).filter(person -> !gone.contains(person)).toArray(UUID[]::new);
    }
}
