package nl.aantafel.meeting.web;

import java.util.List;
import nl.aantafel.meeting.Conferences.MyMeeting;
import org.jspecify.annotations.Nullable;

/** The reader's meetings in groups: this week, later, or the past. */
public record MineView(
        boolean past, List<Group> groups, @Nullable String next) {

    /** {@code key} names the group in the bundles. */
    public record Group(String key, List<MyMeeting> meetings) {}

    public boolean empty() {
        return groups.stream().allMatch(group -> group.meetings().isEmpty());
    }
}
