package nl.aantafel.frame;

/**
 * The capacity in which an organisation may take part (soort zetel): an organ with its legal task. Rights sit here.
 *
 * @param letter the letter of the article that names it; empty where the law has none
 * @param paragraph 1 for public and 2 for private participants (Wgs, artikel 2.27); 0 where the frame's law makes no difference
 * @param nameKept what such an organisation is called would tell one of a family where another is or who helps them: people of the family
 *     read the kind, unless it helps themselves
 */
public record SeatKind(
        String code,
        Label label,
        Label task,
        Chain chain,
        String letter,
        int paragraph,
        boolean nameKept,
        String article,
        Checked checked)
        implements Rule {

    public boolean firstParagraph() {
        return paragraph == 1;
    }
}
