package nl.aantafel.documents;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.aantafel.kernel.Personal;

/**
 * What a file says, apart from how it looks. The language is that of the text (read aloud in that voice); {@code made}
 * goes into the file's properties and is the only date in it, so the same document always gives the same file. The
 * footer stands at the foot of every page, beside the page number; it may be empty.
 *
 * <p>Headings do not skip a level (ISO 14289-1, 7.4.2): a level 2 follows a level 1 before it, a level 3 a level 2.
 */
@Personal
public record Document(String title, Locale language, Instant made, List<Block> blocks, String footer) {

    public Document {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document has a title");
        }
        blocks = List.copyOf(blocks);
        int deepest = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > deepest + 1) {
                    throw new IllegalArgumentException(
                            "A heading of level " + heading.level() + " follows level " + deepest);
                }
                deepest = heading.level();
            }
        }
    }

    public static DocumentDraft titled(String title, Locale language, Instant made) {
        return new DocumentDraft(title, language, made);
    }

    @Override
    public String toString() {
        return "Document";
    }
}
