package nl.aantafel.meeting.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Phase;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.meeting.ConferencePages.ListScreen;
import nl.aantafel.meeting.ConferencePages.MineScreen;
import nl.aantafel.meeting.Conferences.MyMeeting;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reader's own meetings, and those of a case. */
@Controller
class MeetingsController {

    private final ConferencePages pages;
    private final FrameCatalogue frames;
    private final Time time;

    MeetingsController(ConferencePages pages, FrameCatalogue frames, Time time) {
        this.pages = pages;
        this.frames = frames;
        this.time = time;
    }

    @GetMapping("/meetings")
    ModelAndView mine(
            Actor actor,
            @RequestParam(name = "eerder", defaultValue = "false") boolean past,
            @RequestParam(name = "na", required = false) @Nullable String after) {
        MineScreen screen = pages.mine(actor, past, after);
        String next = screen.meetings()
                .next()
                .map(key -> "/meetings?eerder=" + past + "&na=" + Paths.encoded(key))
                .orElse(null);
        return Pages.view("meeting/mine", new MineView(past, groups(screen), next, screen.answers()));
    }

    /** This week first, then what comes after; the past in one list. */
    private List<MineView.Group> groups(MineScreen screen) {
        List<MyMeeting> rows = joined(screen.meetings().rows());
        if (screen.past()) {
            return List.of(new MineView.Group("past", rows));
        }
        LocalDate nextMonday = time.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<MyMeeting> week = new ArrayList<>();
        List<MyMeeting> later = new ArrayList<>();
        rows.forEach(each -> (day(each).isBefore(nextMonday) ? week : later).add(each));
        return List.of(new MineView.Group("week", week), new MineView.Group("later", later));
    }

    /** Points of one agenda that follow each other are one line, as in the calendar. */
    private static List<MyMeeting> joined(List<MyMeeting> rows) {
        List<MyMeeting> lines = new ArrayList<>();
        for (MyMeeting row : rows) {
            MyMeeting last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && row.agenda() != null && row.agenda().equals(last.agenda())) {
                boolean after = last.endsAt().equals(row.startsAt());
                if (after || row.endsAt().equals(last.startsAt())) {
                    lines.set(lines.size() - 1, after ? last.with(row) : row.with(last));
                    continue;
                }
            }
            lines.add(row);
        }
        return lines;
    }

    private static LocalDate day(MyMeeting meeting) {
        return meeting.startsAt().atZone(Time.ZONE).toLocalDate();
    }

    @GetMapping("/cases/{caseId}/meetings")
    ModelAndView ofCase(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        ListScreen screen = pages.list(actor, caseId, locale);
        List<ListView.Row> rows = screen.lines().stream()
                .map(line -> new ListView.Row(
                        line,
                        frames.frame(screen.page().view().frameCode())
                                .phase(line.phase())
                                .map(Phase::label)
                                .map(label -> label.in(locale))
                                .orElse(line.phase()),
                        screen.notTold().getOrDefault(line.id(), 0)))
                .toList();
        return Pages.view(
                "meeting/list", new ListView(screen.page(), rows, screen.page().may(Right.LEAD_MEETING)));
    }
}
