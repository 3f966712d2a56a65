package nl.aantafel.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Histories.HelpView;
import nl.aantafel.casefile.Histories.MeasureView;
import nl.aantafel.dossier.Dossiers.Basics;
import nl.aantafel.dossier.Dossiers.Course;
import nl.aantafel.dossier.Dossiers.Timeline;
import nl.aantafel.dossier.web.TimelineModel.Event;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that happened in a case as one list, newest first. */
@Component
final class EventList {

    private final FrameCatalogue frames;
    private final Texts texts;
    private final Time time;

    EventList(FrameCatalogue frames, Texts texts, Time time) {
        this.frames = frames;
        this.texts = texts;
        this.time = time;
    }

    List<Event> of(Timeline timeline, Locale locale) {
        Basics basics = timeline.basics();
        Course course = timeline.course();
        Frame frame = frames.frame(basics.view().frameCode());
        List<Event> events = new ArrayList<>();
        course.incidents()
                .forEach(incident -> events.add(event(
                        "incident",
                        TimelinePictures.happened(incident),
                        TimelinePictures.when(incident, locale),
                        new Words(incident.text(), incident.speakerName()),
                        basics.path() + "/statements/" + incident.id())));
        course.history().help().forEach(help -> events.add(help(help, basics, locale)));
        course.history().measures().forEach(measure -> events.add(measure(measure, basics, frame, locale)));
        course.meetings()
                .forEach(meeting -> events.add(event(
                        "meeting",
                        meeting.heldOn(),
                        TimelinePictures.day(meeting.heldOn(), locale),
                        new Words(meeting.kindLabel().in(locale), meeting.chairName()),
                        basics.path() + "/meetings/" + meeting.id())));
        course.phases()
                .history()
                .forEach(phase -> events.add(event(
                        "phase",
                        phase.from(),
                        TimelinePictures.day(phase.from(), locale),
                        new Words(
                                frame.phase(phase.phase())
                                        .map(each -> each.label().in(locale))
                                        .orElse(phase.phase()),
                                phase.reason()),
                        null)));
        course.pathways()
                .forEach(period -> events.add(event(
                        "pathway",
                        period.from(),
                        TimelinePictures.day(period.from(), locale),
                        new Words(
                                frame.pathway(period.pathway())
                                        .map(each -> each.label().in(locale))
                                        .orElse(period.pathway()),
                                period.reason()),
                        null)));
        course.team()
                .directions()
                .forEach(direction -> events.add(event(
                        "direction",
                        direction.from(),
                        span(direction.from(), direction.until(), locale),
                        new Words(direction.name(), direction.organisation()),
                        basics.path() + "/team")));
        events.sort(Comparator.comparing(Event::on).reversed());
        return events;
    }

    /** What stands first and what stands under it. */
    private record Words(String what, String more) {}

    private Event event(String kind, LocalDate on, String when, Words words, @Nullable String href) {
        return new Event(kind, on, when, words.what(), words.more(), on.isAfter(time.today()), href);
    }

    private Event help(HelpView help, Basics basics, Locale locale) {
        String who = name(basics, help.person());
        String more = who.isEmpty() || help.aim().isBlank() ? who + help.aim() : who + ": " + help.aim();
        Event event = event(
                "help",
                help.from(),
                span(help.from(), help.until(), locale),
                new Words(help.organisation(), more),
                edit(basics, "/help/" + help.id() + "/edit"));
        return help.expected()
                ? new Event(event.kind(), event.on(), event.when(), event.what(), event.more(), true, event.href())
                : event;
    }

    private Event measure(MeasureView measure, Basics basics, Frame frame, Locale locale) {
        String who = name(basics, measure.person());
        return event(
                "measure",
                measure.from(),
                span(measure.from(), measure.until(), locale),
                new Words(
                        TimelinePictures.measure(frame, measure.law(), measure.kind(), locale),
                        measure.note().isBlank() ? who : who + ": " + measure.note()),
                edit(basics, "/measures/" + measure.id() + "/edit"));
    }

    private static @Nullable String edit(Basics basics, String path) {
        return basics.may(Right.EDIT_FAMILY) ? basics.path() + path : null;
    }

    private static String name(Basics basics, @Nullable UUID person) {
        return person == null
                ? ""
                : basics.family().person(person).map(PersonView::fullName).orElse("");
    }

    private String span(LocalDate from, @Nullable LocalDate until, Locale locale) {
        return until == null
                ? texts.get(locale, "dossier.since", TimelinePictures.day(from, locale))
                : texts.get(
                        locale,
                        "dossier.span",
                        TimelinePictures.day(from, locale),
                        TimelinePictures.day(until, locale));
    }
}
