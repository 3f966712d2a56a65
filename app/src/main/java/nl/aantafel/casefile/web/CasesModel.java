package nl.aantafel.casefile.web;

import java.util.List;
import nl.aantafel.casefile.CaseFiles.CaseRow;
import nl.aantafel.casefile.CaseFiles.State;
import org.jspecify.annotations.Nullable;

/** The reader's own cases; {@code chosen} is the part that is shown, {@code emergency} whether the way in by emergency is offered. */
public record CasesModel(
        List<Row> rows, String chosen, @Nullable String next, boolean emergency, boolean desk) {

    /** The parts of the list one can choose, each a key in the bundles. */
    public static final List<String> PARTS = List.of("open", "coming", "closed", "all");

    /** One case with its labels; {@code href} leads to where this reader may look. */
    public record Row(CaseRow row, String director, String phase, String pathway, String href) {

        /** Nobody directs, and somebody should. */
        public boolean vacant() {
            return row.state() == State.TAKEN_UP && row.director() == null;
        }
    }
}
