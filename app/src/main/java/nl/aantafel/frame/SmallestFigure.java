package nl.aantafel.frame;

/**
 * How small a number may be that leaves the partnership (kleinste aantal): a smaller one is told as "fewer than", so that nobody is
 * recognised in it.
 *
 * @param least the smallest number that is told, 1 or more; none is told as well
 */
public record SmallestFigure(String code, Label label, int least, String article, Checked checked) implements Rule {}
