package nl.aantafel.plan.web;

import java.util.List;
import nl.aantafel.page.Choice;
import nl.aantafel.plan.Closings.ToTell;

/** Who tells one person of the family that the table stops, and what came of it. */
public record ClosingPersonPage(PlanForm form, ToTell person, List<Choice> team, List<Choice> ways) {

    /** Whether somebody was asked to tell; then the form is about what came of it. */
    public boolean appointed() {
        return person.teller() != null;
    }
}
