package nl.aantafel.meeting.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.meeting.Conferences.ConferenceView;

/**
 * The page on which a conference is called off.
 *
 * @param told how many people get a task that says so
 */
@Personal
public record CancelView(CaseScreen page, ConferenceView conference, int told) {

    static CancelView of(RoomScreen screen, UUID reader) {
        List<UUID> asked = screen.conference().gathering().stream()
                .flatMap(CancelView::people)
                .distinct()
                .filter(each -> !each.equals(reader))
                .toList();
        return new CancelView(screen.page(), screen.conference(), asked.size());
    }

    private static Stream<UUID> people(GatheringView gathering) {
        return Stream.concat(
                gathering.attendance().stream().map(each -> each.person()),
                Stream.concat(Stream.of(gathering.chair()), Stream.ofNullable(gathering.secretary())));
    }

    /** What was said or agreed in it already, and stays readable. */
    public boolean begun() {
        return conference.line().state().begun();
    }

    public String room() {
        return page.path() + "/meetings/" + conference.line().id();
    }

    @Override
    public String toString() {
        return "CancelView";
    }
}
