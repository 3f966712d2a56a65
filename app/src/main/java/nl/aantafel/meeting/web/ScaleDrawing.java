package nl.aantafel.meeting.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Scale;
import nl.aantafel.meeting.Conferences.ConferenceView;
import nl.aantafel.meeting.Conferences.Former;
import nl.aantafel.meeting.Conferences.QuestionView;
import nl.aantafel.meeting.Conferences.ScoreView;
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

    private final Texts texts;

    ScaleDrawing(Texts texts) {
        this.texts = texts;
    }

    /** The panel when one of the questions asks for a score. */
    Optional<ScalePanel> panel(
            List<QuestionView> group, ConferenceView conference, Frame frame, People people, Locale locale) {
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
                            rows(scores, people, conference));
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
                score.reasonMissing() ? texts.get(locale, "meeting.score.reason-missing") : score.reason(),
                score.family());
    }

    private static List<Row> rows(List<ScoreView> scores, People people, ConferenceView conference) {
        return people.seated(conference).stream()
                .filter(People.Person::there)
                .map(person -> scores.stream()
                        .filter(each -> People.key(each.who()).equals(person.key()))
                        .findFirst()
                        .map(each -> new Row(person, each.value(), each.reason()))
                        .orElseGet(() -> new Row(person, null, "")))
                .toList();
    }

    private static boolean same(Speaker one, Speaker other) {
        return one.equals(other);
    }
}
