package nl.aantafel.task.domain;

import java.util.regex.Pattern;
import nl.aantafel.kernel.Checks;
import nl.aantafel.task.Tasks.NewTask;

/** What a task may hold; fields are named as in the form and in the API. */
public final class TaskRules {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Pattern CODE_OR_NONE = Pattern.compile("([a-z][a-z0-9_]{0,59})?");

    private TaskRules() {}

    /** A due date may lie in the past: what should have been done long ago is still to be done. */
    public static Checks check(NewTask task) {
        return new Checks()
                .that(CODE.matcher(task.kind()).matches(), "soort", "check.choose")
                .that(CODE_OR_NONE.matcher(task.aboutType()).matches(), "waarover", "check.choose")
                .plausible("uiterlijk", task.due())
                .text("toelichting", task.note(), Checks.LONG);
    }

    public static Checks outcome(String outcome) {
        return new Checks().text("uitkomst", outcome, Checks.LONG);
    }
}
