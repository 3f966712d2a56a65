package nl.aantafel.meeting;

import java.util.UUID;
import nl.aantafel.gathering.Invitations.Invitation;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.MyMeeting;

/** What the page of an invitation shows, read in one transaction. */
public interface InvitationPages {

    /** {@code meeting} leads to the conference, for who takes part in its case. */
    @Personal
    record InvitationScreen(Invitation invitation, MyMeeting meeting) {
        @Override
        public String toString() {
            return "InvitationScreen";
        }
    }

    /** Absent for who is not in the meeting. */
    InvitationScreen invitation(Actor actor, UUID gathering);
}
