package nl.aantafel.dossier.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.aantafel.casefile.Histories.HelpState;
import nl.aantafel.casefile.StatementCards;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.dossier.Dossiers.Basics;
import nl.aantafel.dossier.Dossiers.Course;
import nl.aantafel.dossier.domain.TimelineDrawing;
import nl.aantafel.dossier.domain.TimelineDrawing.Moment;
import nl.aantafel.dossier.domain.TimelineDrawing.Stretch;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/** Puts words to the drawing of a timeline. */
@Component
final class TimelinePictures {

    private static final int LONGEST = 42;

    private final FrameCatalogue frames;
    private final Texts texts;
    private final Time time;

    TimelinePictures(FrameCatalogue frames, Texts texts, Time time) {
        this.frames = frames;
        this.texts = texts;
        this.time = time;
    }

    /** {@code months} back at the most; what happened before is left out of the drawing, not out of the list. */
    TimelinePicture of(Basics basics, Course course, int months, Locale locale) {
        Frame frame = frames.frame(basics.view().frameCode());
        LocalDate today = time.today();
        List<String> words = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        for (StatementView incident : course.incidents()) {
            moments.add(new Moment(words.size(), TimelineDrawing.INCIDENTS, happened(incident)));
            words.add(when(incident, locale));
        }
        course.history().help().forEach(help -> {
            LocalDate from = help.from();
            if (from != null && help.course().state() != HelpState.DECLINED) {
                String label = shortened(help.organisation());
                stretches.add(new Stretch(
                        words.size(), TimelineDrawing.HELP, from, help.until(), help.expected(), label.length()));
                words.add(label);
            }
        });
        course.history().moments().forEach(moment -> {
            moments.add(new Moment(words.size(), TimelineDrawing.JUSTICE, moment.on()));
            words.add(texts.get(
                    locale,
                    "dossier.timeline.moment",
                    texts.get(locale, "casefile.moment.kind." + moment.kind()),
                    day(moment.on(), locale)));
        });
        course.history().measures().forEach(measure -> {
            String label = shortened(measure(frame, measure.law(), measure.kind(), locale));
            boolean ahead = measure.from().isAfter(today);
            stretches.add(new Stretch(
                    words.size(), TimelineDrawing.JUSTICE, measure.from(), measure.until(), ahead, label.length()));
            words.add(label);
        });
        course.meetings().forEach(meeting -> {
            moments.add(new Moment(words.size(), TimelineDrawing.MEETINGS, meeting.heldOn()));
            words.add(meeting.kindLabel().in(locale));
        });
        TimelineDrawing drawing = TimelineDrawing.of(moments, stretches, today, today.minusMonths(months));
        return picture(drawing, words, moments, stretches, locale);
    }

    private TimelinePicture picture(
            TimelineDrawing drawing, List<String> words, List<Moment> moments, List<Stretch> stretches, Locale locale) {
        LocalDate today = time.today();
        return new TimelinePicture(
                drawing.width(),
                drawing.height(),
                drawing.today(),
                texts.get(locale, "dossier.timeline.title"),
                description(words, moments, stretches, locale),
                drawing.ticks().stream()
                        .map(tick -> new TimelinePicture.Month(
                                tick.x(),
                                month(tick.month(), tick.equals(drawing.ticks().getFirst()), locale)))
                        .toList(),
                drawing.lanes(),
                drawing.points().stream()
                        .map(point -> new TimelinePicture.Point(
                                point.x(),
                                point.y(),
                                point.lane() == TimelineDrawing.INCIDENTS
                                        ? "incident"
                                        : point.lane() == TimelineDrawing.JUSTICE
                                                ? "justice"
                                                : moments.stream()
                                                                .anyMatch(moment -> moment.index() == point.index()
                                                                        && moment.on()
                                                                                .equals(today))
                                                        ? "now"
                                                        : "meeting",
                                words.get(point.index())))
                        .toList(),
                drawing.bars().stream()
                        .map(bar -> new TimelinePicture.Bar(
                                bar.x(),
                                bar.y(),
                                bar.width(),
                                bar.lane() == TimelineDrawing.HELP ? "help" : "justice",
                                bar.expected(),
                                bar.words(),
                                words.get(bar.index())))
                        .toList());
    }

    private String description(List<String> words, List<Moment> moments, List<Stretch> stretches, Locale locale) {
        List<String> parts = new ArrayList<>();
        for (Moment moment : moments) {
            if (moment.lane() == TimelineDrawing.JUSTICE) {
                parts.add(words.get(moment.index()));
                continue;
            }
            String key = moment.lane() == TimelineDrawing.INCIDENTS
                    ? "dossier.timeline.incident"
                    : "dossier.timeline.meeting";
            parts.add(texts.get(locale, key, day(moment.on(), locale)));
        }
        for (Stretch stretch : stretches) {
            LocalDate until = stretch.until();
            String label = words.get(stretch.index());
            parts.add(
                    until == null
                            ? texts.get(locale, "dossier.timeline.from", label, day(stretch.from(), locale))
                            : texts.get(
                                    locale,
                                    "dossier.timeline.between",
                                    label,
                                    day(stretch.from(), locale),
                                    day(until, locale)));
        }
        return parts.isEmpty() ? texts.get(locale, "dossier.timeline.nothing") : String.join(" ", parts);
    }

    /** The middle of a month or year, when no day is known. */
    static LocalDate happened(StatementView incident) {
        return incident.incident()
                .map(fields -> switch (fields.precision()) {
                    case "month" -> fields.happenedOn().withDayOfMonth(15);
                    case "year" -> fields.happenedOn().withDayOfYear(182);
                    default -> fields.happenedOn();
                })
                .orElse(incident.saidOn());
    }

    static String when(StatementView incident, Locale locale) {
        return incident.incident()
                .map((IncidentFields fields) -> StatementCards.when(fields, locale))
                .orElseGet(() -> day(incident.saidOn(), locale));
    }

    static String measure(Frame frame, String law, String kind, Locale locale) {
        String list = switch (law) {
            case "criminal" -> Lists.CRIMINAL_MEASURES;
            case "civil" -> Lists.CIVIL_MEASURES;
            default -> Lists.ADMINISTRATIVE_MEASURES;
        };
        return frame.list(list).label(kind).in(locale);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private static String month(LocalDate month, boolean first, Locale locale) {
        String pattern = first || month.getMonthValue() == 1 ? "MMM \u2019yy" : "MMM";
        return DateTimeFormatter.ofPattern(pattern, locale).format(month).replace(".", "");
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }
}
