package nl.aantafel.frame;

/** One admission criterion (aanmeldcriterium), answered yes or no with the reason, per person the case is about. */
public record Criterion(String code, Label label, Label question, Label help, String article, Checked checked)
        implements Rule {}
