package nl.aantafel.meeting.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.StatementCards;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.meeting.ConferencePages.ReportScreen;
import nl.aantafel.meeting.Conferences.Passage;
import nl.aantafel.meeting.Conferences.ScoreView;
import nl.aantafel.meeting.MeetingReports.ReportView;
import nl.aantafel.meeting.domain.Spread;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.DrawnLevels;
import nl.aantafel.plan.Plans.GoalView;
import org.springframework.stereotype.Component;

/** Turns a report into its page. */
@Component
class ReportDrawing {

    private final FrameCatalogue frames;
    private final StatementCards cards;
    private final ScaleDrawing scales;
    private final Texts texts;

    ReportDrawing(FrameCatalogue frames, StatementCards cards, ScaleDrawing scales, Texts texts) {
        this.frames = frames;
        this.cards = cards;
        this.scales = scales;
        this.texts = texts;
    }

    ReportPage report(ReportScreen screen, Locale locale) {
        ReportView report = screen.report();
        Frame frame = frames.frame(report.frameCode());
        return new ReportPage(
                "/cases/" + report.caseId() + "/meetings/" + report.conference(),
                screen.page(),
                screen.conference(),
                report,
                frame,
                cards(screen, locale),
                plots(report, frame, locale),
                report.plan().goals().stream()
                        .filter(each -> !each.levels().isEmpty())
                        .collect(Collectors.toMap(
                                GoalView::id,
                                each -> DrawnLevels.of(each.levels(), each.levelWords(), frame, texts, locale))),
                frame.categories().stream()
                        .map(each -> new Choice(each.code(), each.label().in(locale)))
                        .toList(),
                ReportPage.grounds(frame, locale),
                screen.secrecy());
    }

    private Map<UUID, StatementCards.Shown> cards(ReportScreen screen, Locale locale) {
        ReportView report = screen.report();
        Map<UUID, StatementCards.Shown> all = new LinkedHashMap<>();
        Stream<StatementView> said = report.steps().stream()
                .flatMap(step -> step.questions().stream())
                .flatMap(question -> question.statements().stream());
        Stream<StatementView> unknown = report.picture().unknowns().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.statement()), Stream.ofNullable(each.answer())));
        Stream.of(said, report.loose().stream(), report.carried().stream().map(Passage::statement), unknown)
                .flatMap(each -> each)
                .forEach(each -> all.put(
                        each.id(),
                        cards.of(each, screen.page().view(), screen.page().family(), locale)));
        return all;
    }

    private List<ReportPage.Plot> plots(ReportView report, Frame frame, Locale locale) {
        return report.scores().stream()
                .map(ScoreView::scale)
                .distinct()
                .flatMap(code -> frame.scale(code).stream())
                .map(scale -> {
                    List<ScoreView> scores = ScaleDrawing.of(scale, report.scores());
                    return new ReportPage.Plot(
                            scale,
                            scales.plot(scale, scores, null, locale),
                            Spread.of(scores.stream().map(ScoreView::value).toList()));
                })
                .toList();
    }
}
