package nl.aantafel.rights.web;

import java.util.List;
import nl.aantafel.page.Choice;
import nl.aantafel.rights.BorderCases.BorderCase;
import nl.aantafel.rights.Counsels.Counsel;
import org.jspecify.annotations.Nullable;

/** Answered border cases. */
public record BorderModel(
        Watched watched, List<Choice> categories, String category, String words, List<BorderCase> borderCases) {

    public BorderModel {
        categories = List.copyOf(categories);
        borderCases = List.copyOf(borderCases);
    }

    public String label(BorderCase of) {
        return CounselModel.label(categories, of.text().category());
    }

    /** A new one; {@code from} the advice it comes from, if any. */
    public record Fresh(
            Watched watched,
            List<Choice> categories,
            @Nullable Counsel from) {
        public Fresh {
            categories = List.copyOf(categories);
        }
    }
}
