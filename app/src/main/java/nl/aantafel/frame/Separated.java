package nl.aantafel.frame;

/**
 * The rule for people who must not meet (RQ12): never in one part of a meeting, nor at one place shortly after each other.
 *
 * @param minutesBetween how many minutes there are at least between two parts at one place that each hold one of them, so that
 *     they do not wait together
 */
public record Separated(String code, Label label, int minutesBetween, String article, Checked checked)
        implements Rule {}
