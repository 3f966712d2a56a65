package nl.aantafel.documents;

import java.util.List;

/**
 * Writes documents as files. Safe for any number of threads; the fonts are read once. The same document gives the same
 * bytes.
 */
public interface Documents {

    /**
     * A tagged A4 PDF after PDF/UA-1 (ISO 14289-1), as EN 301 549 asks: title, language, bookmarks, headings, header cells,
     * alternative texts, fonts inside. Text that runs from right to left is printed in visual order and read aloud in
     * logical order.
     *
     * @throws nl.aantafel.kernel.RefusedException when {@link #unprintable} is not empty: nothing is ever printed as a box or a substitute,
     *     and the Word file has every character
     */
    byte[] pdf(Document document);

    /**
     * A Word file (.docx) with real styles, list numbering and header rows. Every character is kept as it is, printable
     * or not; only what XML 1.0 cannot hold at all (control characters, halves of a surrogate pair) stands as U+FFFD.
     * Drawings are pictures with their alternative text.
     */
    byte[] docx(Document document);

    /** As a {@link #pdf} or a {@link #docx}. */
    byte[] file(Document document, Format format);

    /**
     * Which characters of the document a PDF cannot print, each once, in reading order; to be told before a document is
     * finalised. A text in a script the fonts lack (Chinese, Tamil, most new emoji) gives many.
     */
    List<Unprintable> unprintable(Document document);
}
