package nl.aantafel.meeting;

import java.util.UUID;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Substitutes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.store.PartStore;

@UseCases
class SeatingSubstitutes implements TableSubstitutes {

    private final Substitutes substitutes;
    private final Gatherings gatherings;
    private final ConferenceGate gate;
    private final PartStore parts;
    private final Seating seating;

    SeatingSubstitutes(
            Substitutes substitutes, Gatherings gatherings, ConferenceGate gate, PartStore parts, Seating seating) {
        this.substitutes = substitutes;
        this.gatherings = gatherings;
        this.gate = gate;
        this.parts = parts;
        this.seating = seating;
    }

    @Override
    public void accept(Actor actor, UUID gathering, UUID absent) {
        var about = gatherings.view(actor, gathering).agenda().stream()
                .filter(item -> item.about().type().equals(ConferencePlanning.AGENDA))
                .findFirst();
        if (about.isEmpty()) {
            substitutes.accept(actor, gathering, absent);
            gate.nothingPersonal();
            return;
        }
        Conference conference = gate.toLead(actor, about.get().about().id()).whole();
        conference.requirePrepared();
        if (parts.split(conference.id())) {
            throw RefusedException.conflict("meeting.refused.substitute-parts");
        }
        substitutes.accept(actor, gathering, absent);
        seating.keep(actor, conference);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.substitute", conference.caseId());
    }
}
