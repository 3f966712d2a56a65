package nl.aantafel.meeting.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Scale;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.Former;
import nl.aantafel.meeting.Conferences.QuestionView;
import nl.aantafel.meeting.Conferences.ScoreView;
import nl.aantafel.meeting.LiveTables;
import nl.aantafel.meeting.domain.Spread;
import nl.aantafel.meeting.web.RoomView.Row;
import nl.aantafel.meeting.web.RoomView.ScalePanel;
import nl.aantafel.page.DotPlot;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the answers to a scaling question: a row per person, now and the former time, only on its own scale. */
@Component
class ScaleDrawing {

    private final FrameCatalogue frames;
    private final Texts texts;

    ScaleDrawing(FrameCatalogue frames, Texts texts) {
        this.frames = frames;
        this.texts = texts;
    }

    /** The panel when one of the questions asks for a score. */
    Optional<ScalePanel> panel(List<QuestionView> group, RoomScreen screen, People people, Locale locale) {
        ConferenceView conference = screen.conference();
        Frame frame = frames.frame(conference.frameCode());
        return group.stream()
                .map(each -> each.question().scale())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .flatMap(frame::scale)
                .map(scale -> {
                    List<ScoreView> scores = of(scale, conference.scores());
                    return new ScalePanel(
                            scale,
                            scores.isEmpty()
                                    ? null
                                    : plot(scale, scores, conference.former().orElse(null), locale),
                            Spread.of(scores.stream().map(ScoreView::value).toList()),
                            rows(scale, scores, people, screen),
                            screen.live().revealed().contains(scale.code()),
                            screen.live()
                                    .answered()
                                    .getOrDefault(scale.code(), List.of())
                                    .size());
                });
    }

    static List<ScoreView> of(Scale scale, List<ScoreView> scores) {
        return scores.stream().filter(each -> each.scale().equals(scale.code())).toList();
    }

    DotPlot plot(Scale scale, List<ScoreView> scores, @Nullable Former former, Locale locale) {
        List<ScoreView> before = former == null ? List.of() : of(scale, former.scores());
        return new DotPlot(
                scale.question().in(locale),
                scale.lowestMeans().in(locale),
                scale.highestMeans().in(locale),
                before.isEmpty() || former == null
                        ? null
                        : texts.get(
                                locale,
                                "meeting.score.before",
                                java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy", locale)
                                        .format(former.heldOn())),
                scores.stream().map(each -> row(each, before, locale)).toList());
    }

    private DotPlot.Row row(ScoreView score, List<ScoreView> before, Locale locale) {
        return new DotPlot.Row(
                score.name(),
                score.organisation().isEmpty() ? null : score.organisation(),
                score.value(),
                before.stream()
                        .filter(each -> same(each.who(), score.who()))
                        .map(ScoreView::value)
                        .findFirst()
                        .orElse(null),
                reason(score, locale),
                score.family());
    }

    private static List<Row> rows(Scale scale, List<ScoreView> scores, People people, RoomScreen screen) {
        return people.seated(screen.conference()).stream()
                .filter(People.Person::there)
                .map(person -> row(scale, scores, person, screen.live()))
                .toList();
    }

    private static Row row(Scale scale, List<ScoreView> scores, People.Person person, LiveTables.Live live) {
        Optional<ScoreView> shown = of(person, scores);
        Optional<ScoreView> unshown = of(person, of(scale, live.unshown()));
        boolean answered = live.answered().getOrDefault(scale.code(), List.of()).stream()
                .anyMatch(each -> People.key(each).equals(person.key()));
        return shown.or(() -> unshown)
                .map(each -> new Row(
                        person, each.value(), each.reason(), shown.isPresent() ? "" : "written", shown.isPresent()))
                .orElseGet(() -> new Row(person, null, "", answered ? "own" : "", false));
    }

    private static Optional<ScoreView> of(People.Person person, List<ScoreView> scores) {
        return scores.stream()
                .filter(each -> People.key(each.who()).equals(person.key()))
                .findFirst();
    }

    /** A figure that changed after all were shown says what it was. */
    private String reason(ScoreView score, Locale locale) {
        String reason = score.reasonMissing() ? texts.get(locale, "meeting.score.reason-missing") : score.reason();
        Integer before = score.whenRevealed();
        return before == null || before == score.value()
                ? reason
                : texts.get(locale, "meeting.score.changed", before) + " " + reason;
    }

    private static boolean same(Speaker one, Speaker other) {
        return one.equals(other);
    }
}
