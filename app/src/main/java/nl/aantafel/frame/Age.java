package nl.aantafel.frame;

/** An age from which a person's own say changes (leeftijdsgrens), in full years. */
public record Age(String code, int years, Label label, String article, Checked checked) implements Rule {}
