package nl.aantafel.plan;

import java.util.UUID;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.plan.store.EscalationStore.Place;
import org.springframework.stereotype.Component;

/** What an escalation needs from beyond the plan. */
@Component
record EscalationOutside(Gatherings gatherings, WhoIsWho whoIsWho, Authorise authorise, Trace trace, Time time) {

    /** The case, for who is outside it, and the organisation that asks. */
    Place place(Opened opened, UUID organisation) {
        return new Place(
                opened.caseId(),
                opened.caseView().partnership(),
                opened.caseView().number(),
                whoIsWho.organisation(organisation).map(Organisation::name).orElse(""));
    }
}
