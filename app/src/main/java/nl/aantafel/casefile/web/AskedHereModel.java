package nl.aantafel.casefile.web;

import java.util.UUID;
import nl.aantafel.casefile.KnownQuestions.AskedHere;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** What other safety houses asked. */
@Personal
public record AskedHereModel(UUID partnership, Slice<AskedHere> slice) {

    public @Nullable String next() {
        return slice.next()
                .map(after -> "/asked-here?partnership=" + partnership + "&after=" + after)
                .orElse(null);
    }

    public String answer(AskedHere each) {
        return each.heldBack() ? "held" : each.known() ? "known" : "unknown";
    }

    @Override
    public String toString() {
        return "AskedHereModel";
    }
}
