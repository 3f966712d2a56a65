package nl.aantafel.meeting.web;

import java.util.List;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.ConferenceLine;

/** The conferences of a case. */
@Personal
public record ListView(CaseScreen page, List<Row> rows, boolean mayLead) {

    /** {@code notTold}: of how many of the family nobody talked it over with them, or told them of it. */
    public record Row(ConferenceLine line, String phase, int notTold) {}

    @Override
    public String toString() {
        return "ListView";
    }
}
