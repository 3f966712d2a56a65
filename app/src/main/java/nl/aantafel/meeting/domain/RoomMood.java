package nl.aantafel.meeting.domain;

/** What holds for the whole room: whether the screens rest, and whether the notice on time was put away. */
public record RoomMood(boolean screensRest, boolean noticeAway) {

    /** As a conference begins. */
    public static final RoomMood PLAIN = new RoomMood(false, false);
}
