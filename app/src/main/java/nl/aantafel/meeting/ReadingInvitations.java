package nl.aantafel.meeting;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.UseCases;

@UseCases
class ReadingInvitations implements InvitationPages {

    private final ConferenceGate gate;
    private final InvitationReading reading;

    ReadingInvitations(ConferenceGate gate, InvitationReading reading) {
        this.gate = gate;
        this.reading = reading;
    }

    @Override
    public InvitationScreen invitation(Actor actor, UUID gathering) {
        gate.nothingPersonal();
        return reading.one(actor, gathering);
    }
}
