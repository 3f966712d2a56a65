package nl.aantafel.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Histories.HelpState;
import nl.aantafel.casefile.Histories.HelpView;
import nl.aantafel.casefile.Histories.MeasureView;
import nl.aantafel.casefile.Histories.MomentView;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.dossier.Dossiers.Basics;
import nl.aantafel.dossier.Dossiers.Course;
import nl.aantafel.dossier.Dossiers.Timeline;
import nl.aantafel.dossier.web.TimelineModel.Event;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.Deviations.Line;
import nl.aantafel.plan.Evaluations.EvaluationView;
import nl.aantafel.plan.Plans.AgreementView;
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
                        basics.path() + "/statements/" + incident.id(),
                        about(incident))));
        course.history().help().forEach(help -> events.add(help(help, basics, locale)));
        course.history().measures().forEach(measure -> events.add(measure(measure, basics, frame, locale)));
        course.meetings()
                .forEach(meeting -> events.add(event(
                        "meeting",
                        meeting.heldOn(),
                        TimelinePictures.day(meeting.heldOn(), locale),
                        new Words(meeting.kindLabel().in(locale), meeting.chairName()),
                        basics.path() + "/meetings/" + meeting.id(),
                        Set.of())));
        course.history().moments().forEach(moment -> events.add(moment(moment, basics, locale)));
        timeline.plan()
                .agreements()
                .forEach(agreement -> agreement(agreement, basics, locale).ifPresent(events::add));
        timeline.deviations().forEach(deviation -> events.add(deviation(deviation, basics, frame, locale)));
        timeline.plan().evaluations().forEach(evaluation -> events.add(evaluation(evaluation, basics, locale)));
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
                        null,
                        Set.of())));
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
                        null,
                        Set.of())));
        course.team()
                .directions()
                .forEach(direction -> events.add(event(
                        "direction",
                        direction.from(),
                        span(direction.from(), direction.until(), locale),
                        new Words(direction.name(), direction.organisation()),
                        basics.path() + "/team",
                        Set.of())));
        events.sort(Comparator.comparing(Event::on).reversed());
        return events;
    }

    /** What stands first and what stands under it. */
    private record Words(String what, String more) {}

    private Event event(String kind, LocalDate on, String when, Words words, @Nullable String href, Set<UUID> persons) {
        return new Event(kind, on, when, words.what(), words.more(), on.isAfter(time.today()), href, persons);
    }

    private static Set<UUID> about(StatementView incident) {
        Set<UUID> persons = new HashSet<>(incident.about());
        incident.incident().ifPresent(fields -> fields.roles().forEach(role -> persons.add(role.person())));
        return persons;
    }

    private Event moment(MomentView moment, Basics basics, Locale locale) {
        return event(
                moment.kind(),
                moment.on(),
                TimelinePictures.day(moment.on(), locale),
                new Words(
                        texts.get(locale, "casefile.moment.kind." + moment.kind()),
                        joined(name(basics, moment.person()), moment.note())),
                edit(basics, "/moments/" + moment.id() + "/edit"),
                Set.of(moment.person()));
    }

    /** On the day it was done, else on the day it is due; one without a day is on no timeline. */
    private Optional<Event> agreement(AgreementView agreement, Basics basics, Locale locale) {
        return Optional.ofNullable(agreement.doneOn())
                .or(() -> Optional.ofNullable(agreement.due()))
                .map(on -> event(
                        "agreement",
                        on,
                        TimelinePictures.day(on, locale),
                        new Words(agreement.what(), texts.get(locale, "plan.state." + agreement.state())),
                        basics.path() + "/plan#a-" + agreement.id(),
                        Stream.of(agreement.does(), agreement.forWhom(), agreement.with())
                                .flatMap(List::stream)
                                .map(each -> each.party().person())
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())));
    }

    /** From the day it was written down until it was looked back on, or through its last day. */
    private Event deviation(Line deviation, Basics basics, Frame frame, Locale locale) {
        String kind = frame.deviation()
                .flatMap(rule -> rule.kind(deviation.kind()))
                .map(each -> each.label().in(locale))
                .orElse(deviation.kind());
        return event(
                "deviation",
                deviation.from(),
                span(deviation.from(), Objects.requireNonNullElse(deviation.endedOn(), deviation.until()), locale),
                new Words(
                        deviation.rule().isEmpty() ? kind : kind + ": " + deviation.rule(),
                        joined(deviation.names(), deviation.why())),
                basics.path() + "/plan/deviations#v-" + deviation.id(),
                deviation.persons());
    }

    private Event evaluation(EvaluationView evaluation, Basics basics, Locale locale) {
        LocalDate on = Objects.requireNonNullElse(evaluation.heldOn(), evaluation.due());
        return event(
                "evaluation",
                on,
                TimelinePictures.day(on, locale),
                new Words(
                        evaluation.about().isBlank()
                                ? texts.get(locale, "dossier.event.evaluation")
                                : evaluation.about(),
                        evaluation.outcome()),
                basics.path() + "/plan#evaluations",
                Set.of());
    }

    private static String joined(String who, String what) {
        return what.isBlank() ? who : who.isEmpty() ? what : who + ": " + what;
    }

    private Event help(HelpView help, Basics basics, Locale locale) {
        HelpState state = help.stateOn(time.today());
        LocalDate from = help.from();
        String stand = state == HelpState.STARTED ? "" : texts.get(locale, "casefile.help.state." + state.code());
        Event event = event(
                "help",
                help.on(),
                from == null ? TimelinePictures.day(help.on(), locale) : span(from, help.until(), locale),
                new Words(
                        stand.isEmpty() ? help.organisation() : help.organisation() + " (" + stand + ")",
                        joined(name(basics, help.person()), help.aim())),
                basics.path() + "/help#h-" + help.id(),
                help.person() == null ? Set.of() : Set.of(help.person()));
        return help.expected()
                ? new Event(
                        event.kind(),
                        event.on(),
                        event.when(),
                        event.what(),
                        event.more(),
                        true,
                        event.href(),
                        event.persons())
                : event;
    }

    private Event measure(MeasureView measure, Basics basics, Frame frame, Locale locale) {
        return event(
                "measure",
                measure.from(),
                span(measure.from(), measure.until(), locale),
                new Words(
                        TimelinePictures.measure(frame, measure.law(), measure.kind(), locale),
                        joined(name(basics, measure.person()), measure.note())),
                edit(basics, "/measures/" + measure.id() + "/edit"),
                Set.of(measure.person()));
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
