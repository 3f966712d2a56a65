package nl.aantafel.meeting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.gathering.Invitations.Standing;
import nl.aantafel.meeting.Conferences.MyMeeting;
import org.jspecify.annotations.Nullable;

/** The reader's meetings in groups: this week, later, or the past. */
public record MineView(
        boolean past, List<Group> groups, @Nullable String next, Map<UUID, Standing> answers) {

    /** {@code key} names the group in the bundles. */
    public record Group(String key, List<MyMeeting> meetings) {}

    /** How the answers to a meeting stand that is still to come. */
    public Optional<Standing> standing(MyMeeting meeting) {
        return Optional.ofNullable(answers.get(meeting.gathering()));
    }

    public boolean empty() {
        return groups.stream().allMatch(group -> group.meetings().isEmpty());
    }
}
