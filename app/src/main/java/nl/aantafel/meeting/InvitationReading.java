package nl.aantafel.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Invitations;
import nl.aantafel.gathering.Invitations.Invitation;
import nl.aantafel.gathering.Invitations.Standing;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.meeting.Conferences.MyMeeting;
import org.springframework.stereotype.Component;

/** Lays the answers to invitations beside the meetings they are about. */
@Component
final class InvitationReading {

    private final Gatherings gatherings;
    private final Invitations invitations;
    private final MyMeetings meetings;

    InvitationReading(Gatherings gatherings, Invitations invitations, MyMeetings meetings) {
        this.gatherings = gatherings;
        this.invitations = invitations;
        this.meetings = meetings;
    }

    Map<UUID, Standing> answers(Actor actor, List<MyMeeting> rows) {
        return rows.isEmpty()
                ? Map.of()
                : invitations.standings(
                        actor,
                        gatherings.byIds(
                                actor, rows.stream().map(MyMeeting::gathering).toList()));
    }

    InvitationPages.InvitationScreen one(Actor actor, UUID gathering) {
        Invitation invitation = invitations.view(actor, gathering);
        MyMeeting meeting = meetings.of(new Slice<>(List.of(invitation.gathering()), Optional.empty()))
                .rows()
                .getFirst();
        return new InvitationPages.InvitationScreen(invitation, meeting);
    }
}
