package nl.aantafel.frame;

/**
 * What whoever works in the partnership has to have learned (opleiding), and learns again.
 *
 * @param renewal the term after which it is taken again
 */
public record Training(String code, Label label, String renewal, String article, Checked checked) implements Rule {}
