package nl.aantafel.survey.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.documents.Workbook;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.CsvFile;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.SurveyReport;
import nl.aantafel.survey.SurveyReport.By;
import nl.aantafel.survey.SurveyReport.Cell;
import nl.aantafel.survey.SurveyReport.Figure;
import nl.aantafel.survey.SurveyReport.Line;
import nl.aantafel.survey.SurveyReport.MatrixRow;
import nl.aantafel.survey.SurveyReport.Split;
import nl.aantafel.survey.SurveyReport.SplitLine;
import nl.aantafel.survey.SurveyReport.SpreadLine;
import nl.aantafel.survey.SurveyReport.Theme;
import nl.aantafel.survey.SurveyReports.ThemeKey;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The report as files. All are made from what the page shows, so what is hidden there is hidden here. */
@Component
final class ReportFiles {

    private final Texts texts;
    private final Time time;

    ReportFiles(Texts texts, Time time) {
        this.texts = texts;
        this.time = time;
    }

    Document document(SurveyReport report, List<ReportPiece> pieces, Locale locale) {
        DocumentDraft draft = Document.titled(report.title(), locale, time.now())
                .footer(texts.get(locale, "survey.report.footer", report.title()));
        draft.heading(1, texts.get(locale, "survey.report.who"));
        who(report, draft, locale);
        draft.note(texts.get(locale, "survey.report.rules"));
        boolean under = false;
        for (ReportPiece piece : pieces) {
            switch (piece.type()) {
                case HEADING -> {
                    draft.heading(1, piece.title());
                    under = true;
                }
                case TEXT -> draft.paragraph(piece.title());
                case QUOTE -> draft.quote(piece.title(), "");
                case FIGURE, TABLE -> {
                    if (!under) {
                        draft.heading(1, texts.get(locale, "survey.report.figures"));
                        under = true;
                    }
                    figure(report, piece, draft, locale);
                }
            }
        }
        decisions(report, draft, locale);
        return draft.finish();
    }

    private void who(SurveyReport report, DocumentDraft draft, Locale locale) {
        SurveyReport.Reach reach = report.reach();
        draft.paragraph(texts.get(
                locale,
                "survey.report.who-text",
                String.valueOf(reach.complete()),
                String.valueOf(reach.received()),
                String.valueOf(reach.population()),
                String.valueOf(reach.covered())));
        if (report.wish().filtered()) {
            draft.paragraph(texts.get(
                    locale,
                    "survey.report.about",
                    Stream.of(report.wish().size(), report.wish().region())
                            .filter(name -> !name.isEmpty())
                            .map(name -> column(name, locale))
                            .collect(Collectors.joining(", "))));
        }
        if (!reach.bySize().lines().isEmpty()) {
            draft.table(
                    texts.get(locale, "survey.report.reach"),
                    List.of(
                            report.sizeLabel().isEmpty() ? texts.get(locale, "survey.report.size") : report.sizeLabel(),
                            texts.get(locale, "survey.report.taken"),
                            texts.get(locale, "survey.report.of-all"),
                            texts.get(locale, "survey.report.weight")),
                    reach.bySize().lines().stream()
                            .map(line -> List.of(
                                    column(line.name(), locale),
                                    String.valueOf(line.taken()),
                                    String.valueOf(line.of()),
                                    ReportModel.weight(line, locale)))
                            .toList());
        }
        SurveyReport.Fit fit = reach.bySize().fit();
        if (fit != null) {
            draft.paragraph(texts.get(
                    locale,
                    fit.differs() ? "survey.report.fit.differs" : "survey.report.fit.same",
                    ReportModel.decimals(fit.chiSquare(), 2, locale),
                    String.valueOf(fit.df()),
                    ReportModel.chance(fit.p(), locale),
                    String.valueOf(fit.n())));
        }
    }

    private void figure(SurveyReport report, ReportPiece piece, DocumentDraft draft, Locale locale) {
        Figure figure = piece.figure();
        if (figure == null) {
            return;
        }
        draft.heading(2, piece.title());
        draft.paragraph(piece.meta());
        if (figure.withheld()) {
            draft.paragraph(texts.get(locale, "survey.report.withheld", report.smallest()));
            return;
        }
        if (piece.chart() != null) {
            draft.figure(
                    ReportDrawing.svg(piece.chart()),
                    piece.chart().title() + ". " + piece.chart().words());
        }
        if (!piece.keys().isEmpty() && piece.chart() != null) {
            draft.note(texts.get(
                    locale,
                    "survey.report.left-to-right",
                    String.join(
                            ", ",
                            piece.keys().stream().map(ReportChart.Key::label).toList())));
        }
        table(report, figure, draft, locale);
        if (figure.split() != null) {
            split(report, figure.split(), draft, locale);
        }
        if (!piece.codingNote().isEmpty()) {
            draft.note(piece.codingNote());
        }
        if (!piece.beforeNote().isEmpty()) {
            draft.note(piece.beforeNote());
        }
    }

    private void table(SurveyReport report, Figure figure, DocumentDraft draft, Locale locale) {
        if (!figure.rows().isEmpty()) {
            matrix(report, figure, draft, locale);
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        figure.lines().forEach(line -> rows.add(row(label(line, locale), line.cell(), locale)));
        for (Theme theme : figure.themes()) {
            rows.add(row(theme.label(), theme.cell(), locale));
        }
        if (!rows.isEmpty()) {
            draft.table("", answerHeader(locale), rows);
        }
    }

    private void matrix(SurveyReport report, Figure figure, DocumentDraft draft, Locale locale) {
        Question question = report.questionnaire().question(figure.question()).orElseThrow();
        List<String> header = new ArrayList<>();
        header.add(texts.get(locale, "survey.report.statement"));
        question.options().forEach(option -> header.add(option.label().in(locale)));
        header.add("n");
        List<List<String>> rows = new ArrayList<>();
        for (MatrixRow row : figure.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.label().in(locale));
            for (int i = 0; i < question.options().size(); i++) {
                cells.add(
                        row.withheld() || row.cells().get(i).hidden()
                                ? hidden(locale)
                                : row.cells().get(i).count() + " ("
                                        + row.cells().get(i).percent() + "%)");
            }
            cells.add(row.withheld() ? hidden(locale) : String.valueOf(row.n()));
            rows.add(cells);
        }
        draft.table("", header, rows);
    }

    private List<String> answerHeader(Locale locale) {
        return List.of(
                texts.get(locale, "survey.report.answer"),
                texts.get(locale, "survey.report.count"),
                texts.get(locale, "survey.report.share"));
    }

    private List<String> row(String label, Cell cell, Locale locale) {
        return cell.hidden()
                ? List.of(label, hidden(locale), hidden(locale))
                : List.of(label, String.valueOf(cell.count()), cell.percent() + "%");
    }

    private String hidden(Locale locale) {
        return texts.get(locale, "survey.report.hidden");
    }

    private String label(Line line, Locale locale) {
        return line.group()
                ? texts.get(locale, "survey.report.group", line.label().in(locale))
                : line.label().in(locale);
    }

    private void split(SurveyReport report, Split split, DocumentDraft draft, Locale locale) {
        List<String> header = new ArrayList<>();
        header.add(texts.get(locale, "survey.report.answer"));
        split.columns().forEach(column -> header.add(column(column.name(), locale)));
        header.add(texts.get(locale, "survey.report.together"));
        List<List<String>> rows = new ArrayList<>();
        for (SplitLine line : split.lines()) {
            List<String> row = new ArrayList<>();
            row.add(line.label().in(locale));
            line.cells().forEach(cell -> row.add(cell.hidden() ? hidden(locale) : String.valueOf(cell.count())));
            row.add(String.valueOf(line.total().count()));
            rows.add(row);
        }
        draft.table(by(report, split.by(), locale), header, rows);
        if (split.small() + split.other() > 0) {
            draft.note(texts.get(
                    locale,
                    "survey.report.hidden-note",
                    report.smallest(),
                    String.valueOf(split.small()),
                    String.valueOf(split.other())));
        }
    }

    private String column(String name, Locale locale) {
        return name.isEmpty()
                ? texts.get(locale, "survey.report.unknown")
                : texts.find(locale, "survey.class." + name).orElse(name);
    }

    private String by(SurveyReport report, By by, Locale locale) {
        return texts.get(
                locale,
                "survey.report.by",
                by == By.SIZE
                        ? or(report.sizeLabel(), texts.get(locale, "survey.report.size"))
                        : or(report.regionLabel(), texts.get(locale, "survey.report.region")));
    }

    private static String or(String label, String otherwise) {
        return label.isEmpty() ? otherwise : label;
    }

    private void decisions(SurveyReport report, DocumentDraft draft, Locale locale) {
        draft.heading(1, texts.get(locale, "survey.report.decisions"));
        if (report.decisions().isEmpty()) {
            draft.paragraph(texts.get(locale, "survey.report.no-decision"));
            return;
        }
        draft.table(
                "",
                List.of(
                        texts.get(locale, "survey.report.what"),
                        texts.get(locale, "survey.report.by-whom"),
                        texts.get(locale, "survey.report.when")),
                report.decisions().stream()
                        .map(each -> List.of(
                                each.what(),
                                each.who(),
                                each.before() == null ? "" : each.before().toString()))
                        .toList());
    }

    /** One row per number that can be shown: the same table for the workbook and the plain file. */
    private List<List<Object>> rows(SurveyReport report, Locale locale) {
        List<List<Object>> rows = new ArrayList<>();
        for (Figure figure : report.figures().values()) {
            if (figure.withheld()) {
                rows.add(row(figure, "", "", new Numbers(figure.text().in(locale), "", 0, 0, Cell.HIDDEN), locale));
                continue;
            }
            figure.lines()
                    .forEach(line -> rows.add(row(
                            figure,
                            "",
                            line.key(),
                            new Numbers(
                                    figure.text().in(locale),
                                    line.label().in(locale),
                                    figure.n(),
                                    figure.asked(),
                                    line.cell()),
                            locale)));
            matrixRows(report, figure, rows, locale);
            figure.themes()
                    .forEach(theme -> rows.add(row(
                            figure,
                            "",
                            theme.key(),
                            new Numbers(
                                    figure.text().in(locale), theme.label(), figure.n(), figure.asked(), theme.cell()),
                            locale)));
            splitRows(figure, rows, locale);
        }
        return rows;
    }

    private record Numbers(String question, String answer, long n, long asked, Cell cell) {}

    private void matrixRows(SurveyReport report, Figure figure, List<List<Object>> rows, Locale locale) {
        Question question = report.questionnaire().question(figure.question()).orElseThrow();
        for (MatrixRow row : figure.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                rows.add(row(
                        figure,
                        "",
                        row.key() + "." + question.options().get(i).key(),
                        new Numbers(
                                row.label().in(locale),
                                question.options().get(i).label().in(locale),
                                row.n(),
                                row.asked(),
                                row.cells().get(i)),
                        locale));
            }
        }
    }

    private void splitRows(Figure figure, List<List<Object>> rows, Locale locale) {
        Split split = figure.split();
        if (split == null) {
            return;
        }
        for (int l = 0; l < split.lines().size(); l++) {
            SplitLine line = split.lines().get(l);
            for (int c = 0; c < split.columns().size(); c++) {
                rows.add(row(
                        figure,
                        column(split.columns().get(c).name(), locale),
                        figure.lines().get(l).key(),
                        new Numbers(
                                figure.text().in(locale),
                                line.label().in(locale),
                                split.columns().get(c).n(),
                                split.columns().get(c).n(),
                                line.cells().get(c)),
                        locale));
            }
        }
    }

    private List<Object> row(Figure figure, String group, String key, Numbers numbers, Locale locale) {
        boolean hidden = numbers.cell().hidden();
        return List.of(
                figure.question(),
                figure.number(),
                numbers.question(),
                key,
                numbers.answer(),
                group.isEmpty() ? texts.get(locale, "survey.report.everybody") : group,
                numbers.n() == 0 && hidden ? hidden(locale) : (Object) numbers.n(),
                numbers.n() == 0 && hidden ? hidden(locale) : (Object) numbers.asked(),
                hidden ? hidden(locale) : (Object) numbers.cell().count(),
                hidden ? hidden(locale) : (Object) numbers.cell().percent());
    }

    private List<String> header(Locale locale) {
        return List.of("vraag,nummer,tekst,antwoord,label,groep,n,gevraagd,aantal,procent".split(",", -1)).stream()
                .map(name -> texts.get(locale, "survey.report.column." + name))
                .toList();
    }

    /** The codebook of what was coded, with how often each theme is there in the end and how that came about. */
    private static List<List<Object>> themes(List<ReportPiece> pieces, Locale locale) {
        List<List<Object>> rows = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (ReportPiece piece : pieces) {
            Figure figure = piece.figure();
            if (figure != null && figure.coding() != null && told.add(figure.question())) {
                figure.themes()
                        .forEach(theme -> rows.add(List.of(
                                figure.question(),
                                figure.text().in(locale),
                                theme.key(),
                                theme.label(),
                                theme.meaning(),
                                figure.n(),
                                theme.cell().count(),
                                theme.cell().percent(),
                                piece.codingNote())));
            }
        }
        return rows;
    }

    Workbook workbook(SurveyReport report, List<ReportPiece> pieces, Locale locale) {
        List<List<Object>> who = new ArrayList<>();
        for (SpreadLine line : report.reach().bySize().lines()) {
            who.add(List.of(
                    column(line.name(), locale),
                    line.taken(),
                    line.of(),
                    line.over(),
                    line.weight().isEmpty() ? "" : (Object) line.weight().getAsDouble()));
        }
        for (SpreadLine line : report.reach().byRegion().lines()) {
            who.add(List.of(line.name(), line.taken(), line.of(), line.over(), ""));
        }
        List<List<Object>> about = new ArrayList<>();
        about.add(List.of(texts.get(locale, "survey.report.title"), report.title()));
        about.add(List.of(
                texts.get(locale, "survey.report.received"), report.reach().received()));
        about.add(List.of(
                texts.get(locale, "survey.report.complete"), report.reach().complete()));
        about.add(List.of(texts.get(locale, "survey.report.how"), texts.get(locale, "survey.report.rules")));
        return new Workbook(
                report.title(),
                List.of(
                        new Workbook.Sheet(
                                texts.get(locale, "survey.report.figures"), header(locale), rows(report, locale)),
                        new Workbook.Sheet(
                                texts.get(locale, "survey.report.who"),
                                List.of(
                                        texts.get(locale, "survey.report.class"),
                                        texts.get(locale, "survey.report.taken"),
                                        texts.get(locale, "survey.report.of-all"),
                                        texts.get(locale, "survey.report.over"),
                                        texts.get(locale, "survey.report.weight")),
                                who),
                        new Workbook.Sheet(
                                texts.get(locale, "survey.report.themes-sheet"),
                                List.of(
                                        texts.get(locale, "survey.report.column.vraag"),
                                        texts.get(locale, "survey.report.column.tekst"),
                                        texts.get(locale, "survey.report.column.antwoord"),
                                        texts.get(locale, "survey.coding.code"),
                                        texts.get(locale, "survey.coding.meaning"),
                                        texts.get(locale, "survey.report.column.n"),
                                        texts.get(locale, "survey.report.column.aantal"),
                                        texts.get(locale, "survey.report.column.procent"),
                                        texts.get(locale, "survey.report.coded")),
                                themes(pieces, locale)),
                        new Workbook.Sheet(
                                texts.get(locale, "survey.report.about-sheet"),
                                List.of(
                                        texts.get(locale, "survey.report.what"),
                                        texts.get(locale, "survey.report.value")),
                                about)));
    }

    ResponseEntity<byte[]> figures(SurveyReport report, Locale locale) {
        return CsvFile.of(
                texts.get(locale, "survey.report.figures-file") + ".csv", ',', header(locale), rows(report, locale));
    }

    /** What each key means; the themes of open answers among them. */
    ResponseEntity<byte[]> codebook(SurveyReport report, Map<String, List<ThemeKey>> themes, Locale locale) {
        List<List<Object>> rows = new ArrayList<>();
        report.questionnaire()
                .questions()
                .filter(question -> question.kind().answered())
                .forEach(question -> {
                    String kind = question.kind().name().toLowerCase(Locale.ROOT);
                    rows.add(List.of(
                            question.key(),
                            question.number(),
                            kind,
                            "",
                            question.text().nl(),
                            question.text().en(),
                            ""));
                    themes.getOrDefault(question.key(), List.of())
                            .forEach(theme -> rows.add(List.of(
                                    question.key(),
                                    question.number(),
                                    "theme",
                                    theme.key(),
                                    theme.label(),
                                    theme.label(),
                                    theme.meaning())));
                    question.rows()
                            .forEach(row -> rows.add(List.of(
                                    question.key() + "." + row.key(),
                                    question.number(),
                                    "row",
                                    "",
                                    row.label().nl(),
                                    row.label().en(),
                                    "")));
                    question.options()
                            .forEach(option -> rows.add(List.of(
                                    question.key(),
                                    question.number(),
                                    "option",
                                    option.key(),
                                    option.label().nl(),
                                    option.label().en(),
                                    "")));
                    question.groups()
                            .forEach(group -> rows.add(List.of(
                                    question.key(),
                                    question.number(),
                                    "group " + String.join(" ", group.options()),
                                    group.key(),
                                    group.label().nl(),
                                    group.label().en(),
                                    "")));
                });
        return CsvFile.of(
                texts.get(locale, "survey.report.codebook-file") + ".csv",
                ',',
                List.of("key", "number", "kind", "code", "nl", "en", "meaning"),
                rows);
    }
}
