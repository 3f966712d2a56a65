package nl.aantafel.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aantafel.frame.domain.TermCount;

/**
 * Going up when a case is stuck (opschalen; RQ41, R13, R14): which kinds of problems there are, and the steps (escalatieladder) that hold
 * as long as a partnership has none of its own. A frame without this rule has no escalation.
 *
 * @param lookDays how many days, at most, somebody who is asked from outside the case may be let in, 1 to 31
 * @param mostDays how many working days an answer may take, at most
 * @param tableKind the kind of gathering that is a breakthrough table
 */
public record Escalation(
        String code,
        Label label,
        List<Problem> problems,
        List<Rung> rungs,
        int lookDays,
        int mostDays,
        String tableKind,
        String article,
        Checked checked)
        implements Rule {

    /** What a kind of problem asks for besides. */
    public enum Asks {
        NOTHING,
        /** Whether something bridges the time until the help begins (overbruggingshulp). */
        BRIDGING,
        /** A breakthrough table, whose outcomes are followed. */
        TABLE
    }

    public record Problem(String code, Label label, Label help, Asks asks, String article, Checked checked)
            implements Rule {}

    /**
     * One step up, in the order of the frame.
     *
     * @param role who holds it in the partnership is asked
     * @param problems for which kinds
     * @param days within how many working days an answer is due
     * @param limits what whoever stands there may and may not do
     */
    public record Rung(
            String code,
            Label label,
            String role,
            List<String> problems,
            int days,
            Label limits,
            String article,
            Checked checked)
            implements Rule {

        public Rung {
            problems = List.copyOf(problems);
        }
    }

    public Escalation {
        problems = List.copyOf(problems);
        rungs = List.copyOf(rungs);
    }

    public Optional<Problem> problem(String code) {
        return problems.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The last day to answer what was asked on a day; Saturdays, Sundays and the Dutch holidays do not count. */
    public static LocalDate due(LocalDate asked, int workingDays) {
        return TermCount.lastDay(asked, workingDays, TermUnit.WORKING_DAY, false);
    }
}
