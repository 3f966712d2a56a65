package nl.aantafel.frame;

/** What data may be processed for in a case (verwerkingsdoel); fixed beforehand per case (Wgs, artikel 1.8 lid 5). */
public record Purpose(String code, Label label, String article, Checked checked) implements Rule {}
