package nl.aantafel.plan.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.plan.Closings.ClosingInput;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.EvaluationInput;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.SafetyStepView;
import org.jspecify.annotations.Nullable;

/** The parts of the plan as their forms would post them: how a stale change shows the newer version beside one's own. */
public final class FormValues {

    private FormValues() {}

    public static Map<String, String> of(HeadInput head) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Fields.INFORMING, head.informing());
        values.put(Fields.TIMELINE, head.timeline());
        values.put(Fields.NEXT_DATE, text(head.nextDate()));
        List<EvaluationInput> evaluations = head.evaluations();
        for (int i = 0; i < evaluations.size(); i++) {
            values.put(Fields.EVALUATION_ON + (i + 1), text(evaluations.get(i).due()));
            values.put(Fields.EVALUATION_ABOUT + (i + 1), evaluations.get(i).about());
        }
        values.put(Fields.END_CONDITION, head.endCondition());
        values.put(Fields.CLOSING_PLAN, head.closingPlan());
        values.put(Fields.MANDATE, head.safetyMandate());
        return values;
    }

    public static Map<String, String> of(GoalView goal) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Fields.TITLE, goal.title());
        values.put(Fields.PHASE, goal.phase());
        values.put(Fields.GOOD_ENOUGH, goal.goodEnough());
        values.put(Fields.LIFE_DOMAIN, goal.lifeDomain());
        values.put(Fields.CLIENT_PRIORITY, goal.clientPriority());
        values.put(Fields.PERSONS, ids(goal.persons()));
        values.put(Fields.STATEMENTS, ids(goal.statements()));
        for (int i = 0; i < goal.levelWords().size(); i++) {
            values.put(Fields.LEVEL_WORDS + i, goal.levelWords().get(i));
        }
        return values;
    }

    public static Map<String, String> of(AgreementView agreement) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Fields.WHAT, agreement.what());
        values.put(Fields.REASON, agreement.reason());
        values.put(Fields.KIND, agreement.kind());
        values.put(Fields.GOAL, text(agreement.goal()));
        put(values, Fields.DOES, agreement.does());
        put(values, Fields.FOR, agreement.forWhom());
        put(values, Fields.WITH, agreement.with());
        values.put(Fields.DUE, text(agreement.due()));
        values.put(Fields.TERM, agreement.term());
        values.put(Fields.PRIORITY, text(agreement.priority()));
        values.put(Fields.PRIORITY_REASON, agreement.priorityReason());
        return values;
    }

    /** How an agreement goes, for a stale report. */
    public static Map<String, String> progress(AgreementView agreement) {
        return Map.of(Fields.STATE, agreement.state(), Fields.NOTE, agreement.stateNote());
    }

    public static Map<String, String> of(BottomLineView bottomLine) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Fields.TEXT, bottomLine.text());
        put(values, Fields.GUARDIAN, List.of(bottomLine.guardian()));
        values.put(Fields.CONSEQUENCE, bottomLine.consequence());
        values.put(Fields.RHYTHM, bottomLine.rhythm());
        values.put(Fields.PHASE, bottomLine.phase());
        values.put(Fields.FROM, text(bottomLine.from()));
        values.put(Fields.FOR, ids(bottomLine.forPersons()));
        return values;
    }

    public static Map<String, String> of(SafetyStepView step) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Fields.PERSON, text(step.person()));
        values.put(Fields.TEXT, step.text());
        values.put(Fields.FOR, ids(step.forPersons()));
        return values;
    }

    public static Map<String, String> of(ClosingInput input) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Fields.END_MET, input.endMet() == null ? "" : input.endMet() ? "ja" : "nee");
        values.put(Fields.END_REASON, input.endReason());
        values.put(Fields.STAYS, input.plan().stays());
        values.put(Fields.CALLS, input.plan().calls());
        values.put(Fields.SIGNALS, input.plan().signals());
        values.put(Fields.RETURNS, input.plan().returns());
        values.put(Fields.NO_PLAN, input.plan().noPlanReason());
        values.put(Fields.AFTERCARE_ON, text(input.aftercare().on()));
        values.put(Fields.AFTERCARE_OUTCOME, input.aftercare().outcome());
        values.put(Fields.AFTERCARE_NOTE, input.aftercare().note());
        values.put(Fields.AFTERCARE_REASON, input.aftercare().reason());
        values.put(Fields.WATCH_WITH, input.watchWith());
        values.put(Fields.PAGES_UNTIL, text(input.pagesUntil()));
        values.put(Fields.LOCAL_TEAM, text(input.local().professional()));
        values.put(Fields.LOCAL_NOTE, input.local().note());
        return values;
    }

    private static void put(Map<String, String> values, String field, List<NamedParty> named) {
        List<Party> parties = named.stream().map(NamedParty::party).toList();
        values.put(field, PartyKeys.keys(parties));
        values.put(field + Fields.OTHERS, PartyKeys.names(parties));
    }

    private static String ids(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
