package nl.aantafel.documents;

/** A stretch of text in a paragraph, plain or bold. A line break inside the text stays a line break. */
public record Run(String text, boolean bold) {

    public static Run plain(String text) {
        return new Run(text, false);
    }

    public static Run bold(String text) {
        return new Run(text, true);
    }
}
