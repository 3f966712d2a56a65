package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.SETTLED;
import static nl.aantafel.db.plan.Tables.SETTLED_APART;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.Evaluations.EvaluationView;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Plans.SafetyStepView;
import nl.aantafel.plan.Plans.Settled;
import nl.aantafel.plan.SettledPlan;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Settled plans as they were, each a document that never changes. */
@Component
public class SettledStore {

    /** What is frozen. A part that came later is absent from what was settled before. */
    private record Content(
            HeadInput head,
            List<GoalView> goals,
            List<AgreementView> agreements,
            List<BottomLineView> bottomLines,
            List<SafetyStepView> safetySteps,
            List<EvaluationView> evaluations,
            Map<UUID, String> personNames,
            List<DecisionView> decisions) {}

    /** What is frozen of a circle. */
    private record Apart(List<AgreementView> agreements) {}

    private final DSLContext sql;
    private final JsonMapper json;

    SettledStore(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public Optional<Settled> latest(UUID caseId) {
        return sql.select(SETTLED.NUMBER, SETTLED.CONFERENCE_ID, SETTLED.SETTLED_AT, SETTLED.SETTLED_BY)
                .from(SETTLED)
                .where(SETTLED.CASE_ID.eq(caseId))
                .orderBy(SETTLED.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> new Settled(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** The number of the next settled plan; the plan's row must be held. */
    public int next(UUID caseId) {
        return sql.select(coalesce(max(SETTLED.NUMBER), inline(0)).plus(1))
                .from(SETTLED)
                .where(SETTLED.CASE_ID.eq(caseId))
                .fetchSingle()
                .value1();
    }

    public void add(PlanView plan, List<DecisionView> decisions, Settled settled, Map<UUID, String> personNames) {
        Content content = new Content(
                plan.head(),
                plan.goals(),
                plan.agreements(),
                plan.bottomLines(),
                plan.safetySteps(),
                plan.evaluations(),
                personNames,
                decisions);
        sql.insertInto(SETTLED)
                .set(SETTLED.CASE_ID, plan.caseId())
                .set(SETTLED.NUMBER, settled.number())
                .set(SETTLED.CONFERENCE_ID, settled.conference())
                .set(SETTLED.SETTLED_AT, settled.at())
                .set(SETTLED.SETTLED_BY, settled.by())
                .set(SETTLED.CONTENT, JSONB.valueOf(json.writeValueAsString(content)))
                .execute();
    }

    /** What a circle has to itself. */
    public void add(UUID caseId, int number, int circle, List<AgreementView> agreements) {
        sql.insertInto(SETTLED_APART)
                .set(SETTLED_APART.CASE_ID, caseId)
                .set(SETTLED_APART.NUMBER, number)
                .set(SETTLED_APART.CIRCLE, circle)
                .set(SETTLED_APART.CONTENT, JSONB.valueOf(json.writeValueAsString(new Apart(agreements))))
                .execute();
    }

    /** For each circle the reader is in, what was agreed there. */
    public Map<Integer, List<AgreementView>> apart(UUID caseId, int number) {
        Set<UUID> withheld = withheld(caseId);
        return sql.selectFrom(SETTLED_APART)
                .where(SETTLED_APART.CASE_ID.eq(caseId))
                .and(SETTLED_APART.NUMBER.eq(number))
                .fetchMap(
                        SETTLED_APART.CIRCLE,
                        row -> without(
                                json.readValue(row.getContent().data(), Apart.class)
                                        .agreements(),
                                AgreementView::id,
                                withheld));
    }

    public Optional<SettledPlan> find(UUID caseId, int number) {
        return sql.selectFrom(SETTLED)
                .where(SETTLED.CASE_ID.eq(caseId))
                .and(SETTLED.NUMBER.eq(number))
                .fetchOptional(row -> {
                    Content content = json.readValue(row.getContent().data(), Content.class);
                    Set<UUID> withheld = withheld(caseId);
                    return new SettledPlan(
                            caseId,
                            new Settled(row.getNumber(), row.getConferenceId(), row.getSettledAt(), row.getSettledBy()),
                            content.head(),
                            without(content.goals(), GoalView::id, withheld),
                            without(content.agreements(), AgreementView::id, withheld),
                            without(content.bottomLines(), BottomLineView::id, withheld),
                            without(content.safetySteps(), SafetyStepView::id, withheld),
                            content.evaluations(),
                            content.personNames(),
                            content.decisions());
                });
    }

    /** What whom it is about asked not to use (AVG, artikel 18): it stays in the text, and nobody reads it. */
    private Set<UUID> withheld(UUID caseId) {
        return Set.copyOf(
                sql.fetch("select plan.withheld({0})", DSL.val(caseId)).getValues(0, UUID.class));
    }

    private static <T> List<T> without(List<T> all, Function<T, UUID> id, Set<UUID> withheld) {
        return all.stream().filter(each -> !withheld.contains(id.apply(each))).toList();
    }
}
