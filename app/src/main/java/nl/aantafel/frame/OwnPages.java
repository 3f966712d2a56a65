package nl.aantafel.frame;

/**
 * Under what rule members of a family are given a page of their own (eigen pagina): only once the partnership recorded the reference of an
 * advice about it. A frame without this rule knows no such pages.
 */
public record OwnPages(String code, Label label, String article, Checked checked) implements Rule {}
