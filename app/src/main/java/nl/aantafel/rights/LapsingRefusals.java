package nl.aantafel.rights;

import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.store.ConsultationTable;
import nl.aantafel.rights.store.ConsultationTable.Lapsing;

/**
 * A refusal holds until its last day (vervallen grond; Bgs, artikel 1.2): the day after, the request is open again for that item. Any number
 * of processes may do it at once: the row that lapses is locked.
 */
@UseCases
class LapsingRefusals {

    static final Actor ACTOR = Actor.technical("lapse-refusals");

    private final ConsultationTable consultations;
    private final Reopening reopening;
    private final Trace trace;

    LapsingRefusals(ConsultationTable consultations, Reopening reopening, Trace trace) {
        this.consultations = consultations;
        this.reopening = reopening;
        this.trace = trace;
    }

    public int lapse(Actor job) {
        int lapsed = 0;
        trace.nothingPersonal();
        for (Lapsing each : consultations.lapsing()) {
            reopening.lapse(job, each.request(), each.partnership(), each.item());
            trace.of(Action.CHANGE, "consultation.lapse", each.caseId(), each.subjects());
            lapsed++;
        }
        return lapsed;
    }
}
