package nl.aantafel.survey.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Codings.Agreement;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.SurveyReport;
import nl.aantafel.survey.SurveyReport.Block;
import nl.aantafel.survey.SurveyReport.Coding;
import nl.aantafel.survey.SurveyReport.Figure;
import nl.aantafel.survey.SurveyReport.Line;
import nl.aantafel.survey.domain.ReportShare;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a report into words and drawings, in the language of its reader. */
@Component
final class ReportPieces {

    private final ReportCharts charts;
    private final Texts texts;

    ReportPieces(ReportCharts charts, Texts texts) {
        this.charts = charts;
        this.texts = texts;
    }

    List<ReportPiece> of(SurveyReport report, Locale locale) {
        List<ReportPiece> pieces = new ArrayList<>();
        for (Block block : report.blocks()) {
            String id = "p" + (pieces.size() + 1);
            pieces.add(
                    switch (block) {
                        case SurveyReport.Heading heading -> words(ReportPiece.Type.HEADING, id, heading.text());
                        case SurveyReport.Text text -> words(ReportPiece.Type.TEXT, id, text.text());
                        case SurveyReport.Quote quote -> words(ReportPiece.Type.QUOTE, id, quote.words());
                        case SurveyReport.Shown shown -> figure(report, shown, id, locale);
                    });
        }
        return pieces;
    }

    private static ReportPiece words(ReportPiece.Type type, String id, String words) {
        return new ReportPiece(type, id, words, "", null, null, null, List.of(), "", "");
    }

    private ReportPiece figure(SurveyReport report, SurveyReport.Shown shown, String id, Locale locale) {
        Figure figure = shown.figure();
        Question question = report.questionnaire().question(figure.question()).orElseThrow();
        String title = shown.message().isEmpty() ? message(figure, locale) : shown.message();
        return new ReportPiece(
                shown.table() ? ReportPiece.Type.TABLE : ReportPiece.Type.FIGURE,
                id,
                title,
                meta(figure, title.equals(figure.text().in(locale)), locale),
                figure,
                shown.table() ? null : charts.of(figure, ReportCharts.DESK, locale),
                shown.table() ? null : charts.of(figure, ReportCharts.PHONE, locale),
                figure.rows().isEmpty() ? List.of() : ReportCharts.keys(question, locale),
                before(figure, locale),
                coding(figure.coding(), locale));
    }

    /** Kappa is that of the work apart, before anything was settled. */
    private String coding(@Nullable Coding it, Locale locale) {
        if (it == null) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        Agreement agreement = it.agreement();
        if (agreement == null) {
            sentences.add(texts.get(locale, "survey.report.coded.one", String.valueOf(it.same())));
        } else {
            sentences.add(texts.get(
                    locale,
                    agreement.kappa().isEmpty() ? "survey.report.coded.two-no-kappa" : "survey.report.coded.two",
                    String.valueOf(agreement.same()),
                    String.valueOf(agreement.answers()),
                    CodingModel.kappa(agreement.kappa(), locale)));
            agreement
                    .earlier()
                    .forEach(each -> sentences.add(texts.get(
                            locale,
                            "survey.report.coded.earlier",
                            CodingModel.kappa(each.kappa(), locale),
                            String.valueOf(each.answers()))));
        }
        add(sentences, locale, "survey.report.coded.settled", it.settled());
        add(sentences, locale, "survey.report.coded.open", it.open());
        add(sentences, locale, "survey.report.coded.none", it.none());
        return String.join(" ", sentences);
    }

    private void add(List<String> sentences, Locale locale, String key, long number) {
        if (number > 0) {
            sentences.add(texts.get(locale, key, String.valueOf(number)));
        }
    }

    /** What most gave, when one may know; else the question. */
    private String message(Figure figure, Locale locale) {
        Line most = null;
        for (Line line : figure.lines()) {
            if (!line.group()
                    && !line.cell().hidden()
                    && line.cell().count() > 0
                    && (most == null || line.cell().count() > most.cell().count())) {
                most = line;
            }
        }
        boolean anyHidden = figure.lines().stream().anyMatch(line -> line.cell().hidden());
        if (most == null || anyHidden || figure.weighted() || figure.n() == 0) {
            return figure.text().in(locale);
        }
        String share = share(new ReportShare(most.cell().count(), figure.n()), locale);
        return share.substring(0, 1).toUpperCase(locale) + share.substring(1) + ": "
                + most.label().in(locale);
    }

    private String share(ReportShare share, Locale locale) {
        ReportShare.Words words = share.words();
        String fraction = texts.get(locale, "survey.share." + words.fraction());
        return words.manner().isEmpty()
                ? fraction
                : texts.get(locale, "survey.share." + words.manner(), fraction).strip();
    }

    /** The question, unless it is the title; then its number alone. */
    private String meta(Figure figure, boolean said, Locale locale) {
        String text = said ? "" : figure.text().in(locale);
        String question = figure.number().isEmpty()
                ? text
                : texts.get(locale, "survey.report.question-number", figure.number(), text)
                        .strip();
        String n = figure.withheld()
                ? ""
                : figure.asked() == figure.n()
                        ? texts.get(locale, "survey.report.n", String.valueOf(figure.n()))
                        : texts.get(
                                locale,
                                "survey.report.n-asked",
                                String.valueOf(figure.n()),
                                String.valueOf(figure.asked()));
        return (question + " " + n + (figure.weighted() ? " · " + texts.get(locale, "survey.report.weighted") : ""))
                .strip();
    }

    private String before(Figure figure, Locale locale) {
        List<String> sentences = new ArrayList<>();
        for (Line line : figure.lines()) {
            if (line.before() != null) {
                sentences.add(texts.get(
                        locale,
                        line.before().n() == 0 ? "survey.report.before" : "survey.report.before-n",
                        line.before().round(),
                        String.valueOf(line.before().percent()),
                        line.label().in(locale),
                        String.valueOf(line.before().n())));
            }
        }
        sentences.addAll(figure.cautions());
        return String.join(" ", sentences);
    }
}
