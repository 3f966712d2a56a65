package nl.aantafel.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.gathering.Invitations;
import nl.aantafel.gathering.Invitations.Invitation;
import nl.aantafel.gathering.Invitations.Standing;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ConferencePages.MineScreen;
import nl.aantafel.meeting.Conferences.MyMeeting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the answers to invitations beside the meetings they are about. */
@Component
final class InvitationReading {

    private final Gatherings gatherings;
    private final Invitations invitations;
    private final MyMeetings meetings;
    private final Time time;

    InvitationReading(Gatherings gatherings, Invitations invitations, MyMeetings meetings, Time time) {
        this.gatherings = gatherings;
        this.invitations = invitations;
        this.meetings = meetings;
        this.time = time;
    }

    /** The meetings of the actor from the start of today, or those before, in one reading of them. */
    MineScreen mine(Actor actor, boolean past, @Nullable String after) {
        Instant today = time.today().atStartOfDay(Time.ZONE).toInstant();
        Slice<GatheringView> slice = past
                ? gatherings.past(actor, today, after, Paging.DEFAULT_SIZE)
                : gatherings.upcoming(actor, today, after, Paging.DEFAULT_SIZE);
        Map<UUID, Standing> answers = past ? Map.of() : invitations.standings(actor, slice.rows());
        return new MineScreen(meetings.of(slice), past, answers);
    }

    InvitationPages.InvitationScreen one(Actor actor, UUID gathering) {
        Invitation invitation = invitations.view(actor, gathering);
        MyMeeting meeting = meetings.of(new Slice<>(List.of(invitation.gathering()), Optional.empty()))
                .rows()
                .getFirst();
        return new InvitationPages.InvitationScreen(invitation, meeting);
    }
}
