package nl.aantafel.frame;

import java.util.List;

/**
 * A short evaluation (evaluatieformulier) of a meeting: items on one scale of the frame, each answered or left out.
 *
 * @param privacy what becomes of an answer, in words for who gives it
 * @param anonymous answers are never traceable to who gave them: they are only shown when the term is over, and together
 * @param absentToo for who was not there as well: it asks about more than the meeting
 * @param leastShown with fewer responses than this an anonymous form shows no answers; 1 or more
 */
public record EvaluationForm(
        String code,
        Label label,
        Label intro,
        Label privacy,
        By by,
        String scale,
        boolean anonymous,
        int leastShown,
        boolean absentToo,
        List<Coded> items,
        String article,
        Checked checked)
        implements Rule {

    /** Whose form it is. */
    public enum By {
        PROFESSIONAL,
        CLIENT
    }

    public EvaluationForm {
        items = List.copyOf(items);
    }

    public boolean holds(String item) {
        return items.stream().anyMatch(each -> each.code().equals(item));
    }
}
