package nl.aantafel.plan.web;

import java.util.List;
import nl.aantafel.casefile.ClosedFiles.ClosedRow;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.plan.ClosedCases.DeskOf;
import org.jspecify.annotations.Nullable;

/** The closed cases of one partnership. */
public record ClosedCasesPage(List<DeskOf> desks, DeskOf desk, Slice<ClosedRow> rows) {

    /** Where the list goes on; null at its end. */
    public @Nullable String next() {
        String after = rows.next().orElse(null);
        return after == null ? null : "/closed-cases?samenwerkingsverband=" + desk.partnership() + "&na=" + after;
    }
}
