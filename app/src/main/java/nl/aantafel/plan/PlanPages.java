package nl.aantafel.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.directory.Organisation;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.page.CaseHead;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.PlanLines.LineFor;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Plans.SafetyStepView;
import nl.aantafel.plan.SafetyChecks.ChecksView;

/** What the plan's pages show, each page read in one transaction with one line in the log. */
public interface PlanPages {

    /**
     * The plan's page. {@code mayChange} is false for who may only read, and when the case is not taken up or is closed;
     * {@code received} says who of those who do an agreement said to have it, by agreement.
     */
    @Personal
    record Screen(
            CaseHead head,
            String frameCode,
            boolean takenUp,
            boolean mayChange,
            boolean mayRelease,
            UUID reader,
            String readerName,
            int teamSize,
            FamilyView family,
            PlanView plan,
            Map<UUID, Set<UUID>> received,
            List<DecisionView> decisions,
            List<LineFor> lines,
            ChecksView checks,
            List<Escalations.OpenLine> escalations,
            List<Deviations.Line> deviations) {

        @Override
        public String toString() {
            return "Screen";
        }
    }

    /** Somebody who works with the family, or prepares and chairs: who can do something for the plan. */
    record Worker(UUID professional, String name, String organisation) {}

    /** What a form of the plan lets one choose from; {@code statements} only for a goal. */
    @Personal
    record FormScreen(
            CaseHead head,
            String frameCode,
            String currentPhase,
            FamilyView family,
            List<Worker> team,
            List<Organisation> organisations,
            List<StatementView> statements,
            PlanView plan) {

        @Override
        public String toString() {
            return "FormScreen";
        }
    }

    Screen page(Actor actor, UUID caseId, Locale locale);

    /** The same, on paper: a print stands in the log as a print. */
    Screen print(Actor actor, UUID caseId, Locale locale);

    /** What is for one member of the family, on paper for them; nobody else's lines are in it. */
    @Personal
    record PersonScreen(
            UUID caseId,
            String firstName,
            List<BottomLineView> bottomLines,
            List<GoalView> goals,
            List<AgreementView> agreements,
            List<SafetyStepView> safetySteps,
            UUID person,
            Map<UUID, String> firstNames) {

        @Override
        public String toString() {
            return "PersonScreen";
        }
    }

    /** One line, and whom of the family it can be for. */
    @Personal
    record LineScreen(FormScreen form, LineFor line) {
        @Override
        public String toString() {
            return "LineScreen";
        }
    }

    /** For saying for whom of the family a line is; a line that is not there is not found. */
    LineScreen lineForm(Actor actor, UUID caseId, UUID line, Locale locale);

    /** A print for one member of the family; somebody who is not of the family is not found. */
    PersonScreen printFor(Actor actor, UUID caseId, UUID person);

    /** For a form that changes the plan; refused to who may not, and while there is no plan to change. */
    FormScreen form(Actor actor, UUID caseId, Locale locale);

    /** As {@link #form}, with the statements a goal may answer: worries, patterns, risk factors, incidents (RQ22). */
    FormScreen goalForm(Actor actor, UUID caseId, Locale locale);

    /** For reporting on one's own agreement or bottom line. */
    FormScreen reportForm(Actor actor, UUID caseId, Locale locale);
}
