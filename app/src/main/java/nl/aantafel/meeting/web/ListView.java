package nl.aantafel.meeting.web;

import java.util.List;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.ConferenceLine;

/** The conferences of a case. */
@Personal
public record ListView(CaseScreen page, List<Row> rows, boolean mayLead) {

    public record Row(ConferenceLine line, String phase) {}

    @Override
    public String toString() {
        return "ListView";
    }
}
