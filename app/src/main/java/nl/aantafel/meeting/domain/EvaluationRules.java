package nl.aantafel.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.aantafel.frame.EvaluationForm;
import nl.aantafel.frame.Scale;
import nl.aantafel.kernel.Checks;
import nl.aantafel.meeting.Evaluations.FormView;
import nl.aantafel.meeting.Evaluations.ItemView;
import nl.aantafel.meeting.Evaluations.Shown;

/** What a filled-in evaluation must say, and what of the answers is shown to whom. */
public final class EvaluationRules {

    /** The item that counts the responses. */
    public static final String RESPONSES = "";

    private EvaluationRules() {}

    /** How often a figure was given to an item, said aloud or not. */
    public record Count(String form, String item, int value, boolean spoken, int times) {}

    public static void check(EvaluationForm form, Scale scale, Map<String, Integer> values, Checks checks) {
        checks.that(!values.isEmpty(), "antwoorden", "meeting.check.evaluation-empty");
        values.forEach((item, value) -> checks.that(form.holds(item), item, "check.choose")
                .that(scale.holds(value), item, "meeting.check.value", scale.lowest(), scale.highest()));
    }

    /** The last day counts. */
    public static boolean open(LocalDate until, LocalDate today) {
        return !today.isAfter(until);
    }

    /** Answers nobody may trace are only shown together, and no one is added to what was shown. */
    public static Shown shown(EvaluationForm form, int responses, boolean open) {
        if (!form.anonymous()) {
            return Shown.YES;
        }
        return open ? Shown.NOT_YET : responses < form.leastShown() ? Shown.TOO_FEW : Shown.YES;
    }

    public static FormView view(EvaluationForm form, Scale scale, boolean mayAnswer, Course course) {
        List<Count> own = course.counts().stream()
                .filter(each -> each.form().equals(form.code()))
                .toList();
        int responses = times(own, RESPONSES, null);
        Shown shown = shown(form, responses, course.open());
        return new FormView(
                form,
                scale,
                mayAnswer,
                responses,
                times(own, RESPONSES, true),
                shown,
                shown == Shown.YES
                        ? form.items().stream()
                                .map(item -> new ItemView(
                                        item.code(),
                                        item.label(),
                                        times(own, item.code(), null),
                                        times(own, item.code(), true),
                                        spread(own, item.code(), scale)))
                                .toList()
                        : List.of());
    }

    /** What was answered so far, and whether more may come. */
    public record Course(List<Count> counts, boolean open) {}

    private static int times(List<Count> counts, String item, @org.jspecify.annotations.Nullable Boolean spoken) {
        return counts.stream()
                .filter(each -> each.item().equals(item) && (spoken == null || spoken == each.spoken()))
                .mapToInt(Count::times)
                .sum();
    }

    private static List<Integer> spread(List<Count> counts, String item, Scale scale) {
        return IntStream.rangeClosed(scale.lowest(), scale.highest())
                .mapToObj(value -> counts.stream()
                        .filter(each -> each.item().equals(item) && each.value() == value)
                        .mapToInt(Count::times)
                        .sum())
                .toList();
    }
}
