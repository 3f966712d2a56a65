package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.page.BottomLineStrip;
import nl.aantafel.page.CaseHead;
import nl.aantafel.page.Choice;
import nl.aantafel.page.GoalLevels;
import nl.aantafel.plan.Decisions.DecisionView;
import nl.aantafel.plan.Evaluations.EvaluationView;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.Settled;
import nl.aantafel.plan.SafetyChecks.CheckedLine;
import nl.aantafel.plan.SafetyChecks.ChecksView;
import org.jspecify.annotations.Nullable;

/**
 * The plan's page.
 *
 * @param phases the phases that occur in it, to see one apart; empty when there is only one
 * @param shownPhase the one that is seen apart; empty for all
 * @param evaluations moments to look back, those to come first, then what was held, latest first
 * @param persons who of the family a plan can be printed for
 * @param decisions what was decided together and what is proposed, with its dissent
 * @param family for whom of the family each line is, by its id
 * @param checks how bottom lines and steps are checked, and which were not kept
 * @param escalations what was taken up the ladder and is open
 * @param deviations from which rules is deviated now
 * @param reported the agreement somebody just reported on, which can be undone
 */
public record PlanPage(
        CaseHead head,
        UUID caseId,
        boolean takenUp,
        boolean mayChange,
        boolean mayRelease,
        boolean print,
        String readerName,
        @Nullable Settled settled,
        List<PhaseLink> phases,
        String shownPhase,
        List<Line> bottomLines,
        List<Line> endedLines,
        List<Goal> openGoals,
        List<Goal> closedGoals,
        List<Row> loose,
        List<Step> steps,
        List<EvaluationView> evaluations,
        List<Choice> persons,
        HeadInput texts,
        Counts counts,
        int teamSize,
        @Nullable Row reported,
        List<Decided> decisions,
        Map<UUID, ForWhom> family,
        ChecksView checks,
        List<Stuck> escalations,
        List<Deviating> deviations) {

    /** How a bottom line or a step is checked; absent in a plan that changed meanwhile. */
    public @Nullable CheckedLine checked(UUID line) {
        return checks.line(line).orElse(null);
    }

    /** Lines that were not kept and whose consequence nobody carried yet. */
    public List<CheckedLine> brokenLines() {
        return checks.lines().stream().filter(each -> !each.open().isEmpty()).toList();
    }

    /**
     * For whom of the family a line is, in first names; empty for nobody. {@code heldBack}: for whom it would be, but for something
     * shielded in it.
     */
    public record ForWhom(String names, boolean everybody, String heldBack, boolean outdated, String href) {}

    /** For whom a line is; absent in a plan that changed meanwhile. */
    public @Nullable ForWhom forWhom(UUID line) {
        return family.get(line);
    }

    /** An open escalation in a line. */
    public record Stuck(UUID id, String problem, String names, String state, String tone, String icon) {}

    /** A deviation that is not looked back on yet, in a line. */
    public record Deviating(
            UUID id, String kind, String rule, String names, LocalDate until, boolean over, String support) {}

    /** What stands or is still open, in one line, with what each party says of it. */
    public record Decided(String line, DecisionView decision) {}

    /** A phase one can see apart. */
    public record PhaseLink(String code, String label) {}

    /** A bottom line with its weeks; {@code forWhom} are first names, empty for all of the family. {@code mayCheck} for its guardian and who may change the plan. */
    public record Line(
            UUID id,
            BottomLineStrip strip,
            boolean consequenceMissing,
            String rhythm,
            String forWhom,
            LocalDate from,
            @Nullable LocalDate until,
            boolean mayCheck) {}

    /** A goal with its agreements; {@code number} counts all goals of the plan, {@code forWhom} are first names; without levels nobody gave one yet. */
    public record Goal(
            GoalView goal,
            int number,
            String phaseLabel,
            String forWhom,
            @Nullable GoalLevels levels,
            List<Row> rows) {

        public long done() {
            return rows.stream()
                    .filter(row -> row.agreement().state().equals("done"))
                    .count();
        }
    }

    /**
     * Whether the professionals who do an agreement said to have it.
     *
     * @param code none, some or all; empty when nobody has to say so
     * @param names of those who did
     */
    public record Receipt(String code, String names) {

        static final Receipt UNASKED = new Receipt("", "");
    }

    /** An agreement as a row. {@code late} is the number of days it is late, 0 when it is not. */
    public record Row(
            AgreementView agreement,
            String does,
            String forWhom,
            boolean forSelf,
            String with,
            String kindLabel,
            long late,
            boolean isNew,
            boolean mayReport,
            Receipt receipt) {

        public boolean open() {
            return agreement.state().equals("open");
        }
    }

    /** A step of the safety plan; without a name everybody does it. {@code onlyFor} are first names, empty for all of the family. */
    public record Step(UUID id, @Nullable String name, String text, String onlyFor, long version) {}

    /** The agreements in numbers. */
    public record Counts(int all, long done, long withReason, long withFamily) {}

    public String href() {
        return "/cases/" + caseId + "/plan";
    }

    public boolean empty() {
        return bottomLines.isEmpty()
                && openGoals.isEmpty()
                && closedGoals.isEmpty()
                && loose.isEmpty()
                && steps.isEmpty();
    }
}
