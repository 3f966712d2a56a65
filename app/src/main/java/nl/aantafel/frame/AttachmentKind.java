package nl.aantafel.frame;

import java.util.Set;

/**
 * A kind of paper that may be added to a case (bijlage), and what it belongs to. It is kept as long as what it belongs to, and never longer
 * than the frame keeps anything.
 *
 * @param place what it belongs to
 * @param categories of the data it holds; one who may not see them all neither adds nor sees it
 */
public record AttachmentKind(
        String code, Label label, Label help, Place place, Set<String> categories, String article, Checked checked)
        implements Rule {

    /** What a paper belongs to: the case and people of it, a consent, a third person at a conference. */
    public enum Place {
        CASE,
        CONSENT,
        THIRD_PERSON
    }

    public AttachmentKind {
        categories = Set.copyOf(categories);
    }
}
