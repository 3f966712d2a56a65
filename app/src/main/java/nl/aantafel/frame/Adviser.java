package nl.aantafel.frame;

/**
 * Who may be asked whether something is lawful or right (adviseur).
 *
 * @param departureReported whether a departure from the advice is told to the one who gave it, with the reason
 */
public record Adviser(String code, Label label, boolean departureReported, String article, Checked checked)
        implements Rule {}
