package nl.aantafel.survey.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.SurveyReport.Cell;
import nl.aantafel.survey.SurveyReport.Figure;
import nl.aantafel.survey.SurveyReport.Form;
import nl.aantafel.survey.SurveyReport.Line;
import nl.aantafel.survey.SurveyReport.MatrixRow;
import nl.aantafel.survey.SurveyReport.Theme;
import nl.aantafel.survey.web.ReportChart.Bar;
import nl.aantafel.survey.web.ReportChart.Key;
import nl.aantafel.survey.web.ReportChart.Shape;
import nl.aantafel.survey.web.ReportChart.Stroke;
import nl.aantafel.survey.web.ReportChart.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the drawing of a figure. What is hidden has no bar, only the word. */
@Component
final class ReportCharts {

    private static final int LINE = 19;
    private static final int BAR = 26;
    private static final int GAP = 18;

    /** So many pixels a percentage on a bar takes. */
    private static final int WORDS = 50;

    /**
     * How much room there is.
     *
     * @param label where bars begin
     * @param letters of a line of a label
     * @param above labels stand above their bars
     */
    record Sheet(int width, int label, int letters, int longest, int stack, boolean above) {}

    static final Sheet DESK = new Sheet(880, 300, 40, 400, 560, false);
    static final Sheet PHONE = new Sheet(330, 0, 44, 190, 328, true);

    private final Texts texts;

    ReportCharts(Texts texts) {
        this.texts = texts;
    }

    /** None when there is nothing to draw. */
    @Nullable
    ReportChart of(Figure figure, Sheet sheet, Locale locale) {
        if (figure.withheld() || figure.n() == 0 && figure.rows().isEmpty()) {
            return null;
        }
        String title = figure.text().in(locale);
        if (!figure.rows().isEmpty()) {
            return figure.form() == Form.BARS ? null : stacked(title, figure, sheet, locale);
        }
        if (figure.kind() == Question.Kind.OPEN) {
            return figure.themes().isEmpty() ? null : new Bars(sheet, figure.n(), locale).drawn(title, themes(figure));
        }
        return new Bars(sheet, figure.n(), locale).drawn(title, lines(figure, locale));
    }

    private record Row(String label, Cell cell, @Nullable Long before, boolean group) {}

    private static List<Row> themes(Figure figure) {
        List<Row> rows = new ArrayList<>();
        for (Theme theme : figure.themes()) {
            rows.add(new Row(theme.label(), theme.cell(), null, false));
        }
        return rows;
    }

    private static List<Row> lines(Figure figure, Locale locale) {
        List<Row> rows = new ArrayList<>();
        for (Line line : figure.lines()) {
            rows.add(new Row(
                    line.label().in(locale),
                    line.cell(),
                    line.before() == null ? null : line.before().percent(),
                    line.group()));
        }
        return rows;
    }

    /** One drawing of bars while it is made. */
    private final class Bars {

        private final Sheet sheet;
        private final long n;
        private final Locale locale;
        private final List<Shape> shapes = new ArrayList<>();
        private long most = 1;

        Bars(Sheet sheet, long n, Locale locale) {
            this.sheet = sheet;
            this.n = n;
            this.locale = locale;
        }

        ReportChart drawn(String title, List<Row> rows) {
            List<String> words = new ArrayList<>();
            boolean groups = false;
            double y = 4;
            for (Row row : rows) {
                most = Math.max(most, Math.max(row.cell().percent(), row.before() == null ? 0 : row.before()));
            }
            for (Row row : rows) {
                if (row.group() && !groups) {
                    groups = true;
                    y += GAP;
                }
                y = bar(row, y);
                words.add(said(row, n, locale));
            }
            if (!sheet.above()) {
                shapes.addFirst(new Stroke(sheet.label(), 0, y - GAP + 8, "axis"));
            }
            return new ReportChart(title, String.join("; ", words) + ".", sheet.width(), (int) y, shapes);
        }

        private double bar(Row row, double y) {
            Place place = label(row.label(), sheet, y, shapes);
            double past = row.before() == null ? 0 : (double) sheet.longest() * row.before() / most + 6;
            if (row.cell().hidden()) {
                shapes.add(new Words(
                        sheet.label() + past + 10,
                        place.middle() + 5,
                        texts.get(locale, "survey.report.hidden"),
                        "count"));
            } else {
                double length = (double) sheet.longest() * row.cell().percent() / most;
                if (length > 0) {
                    shapes.add(new Bar(
                            sheet.label(), place.middle() - BAR / 2.0, length, BAR, row.group() ? "second" : ""));
                }
                double at = sheet.label() + Math.max(length, past) + 10;
                shapes.add(new Words(at, place.middle() + 5, row.cell().percent() + "%", "value"));
                shapes.add(new Words(at + 46, place.middle() + 5, of(row.cell().count(), n, locale), "count"));
            }
            if (row.before() != null) {
                double x = sheet.label() + (double) sheet.longest() * row.before() / most;
                shapes.add(new Stroke(x, place.middle() - BAR / 2.0 - 5, place.middle() + BAR / 2.0 + 5, "mark"));
            }
            return place.next();
        }
    }

    /** Where a bar stands, and where the next row begins. */
    private record Place(double middle, double next) {}

    private static Place label(String text, Sheet sheet, double y, List<Shape> shapes) {
        List<String> lines = ReportChart.wrapped(text, sheet.letters());
        double height = (double) lines.size() * LINE;
        double block = sheet.above() ? height + BAR + 2 : Math.max(BAR, height);
        double middle = sheet.above() ? y + height + 2 + BAR / 2.0 : y + block / 2;
        double base = sheet.above() ? y + LINE - 5 : middle - (lines.size() - 1) * LINE / 2.0 + 5;
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(new Words(0, base + i * LINE, lines.get(i), "label"));
        }
        return new Place(middle, y + block + GAP);
    }

    private String of(long count, long n, Locale locale) {
        return texts.get(locale, "survey.report.of", String.valueOf(count), String.valueOf(n));
    }

    private String said(Row row, long n, Locale locale) {
        return row.cell().hidden()
                ? texts.get(locale, "survey.report.said-hidden", row.label())
                : texts.get(
                        locale,
                        "survey.report.said",
                        row.label(),
                        String.valueOf(row.cell().count()),
                        String.valueOf(n),
                        String.valueOf(row.cell().percent()));
    }

    private ReportChart stacked(String title, Figure figure, Sheet sheet, Locale locale) {
        List<Shape> shapes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        double y = 4;
        for (MatrixRow row : figure.rows()) {
            Place place = label(row.label().in(locale), sheet, y, shapes);
            if (row.withheld() || row.cells().stream().anyMatch(Cell::hidden)) {
                shapes.add(new Words(
                        sheet.label() + 10.0,
                        place.middle() + 5,
                        texts.get(locale, "survey.report.partly-hidden"),
                        "count"));
            } else {
                stack(row, figure.form() == Form.DIVERGING, sheet, place.middle(), shapes);
            }
            y = place.next();
            words.add(row.label().in(locale) + ": " + said(row, locale));
        }
        return new ReportChart(title, String.join("; ", words) + ".", sheet.width(), (int) y, shapes);
    }

    private String said(MatrixRow row, Locale locale) {
        List<String> parts = new ArrayList<>();
        row.cells()
                .forEach(cell ->
                        parts.add(cell.hidden() ? texts.get(locale, "survey.report.hidden") : cell.percent() + "%"));
        return String.join(", ", parts);
    }

    private static void stack(MatrixRow row, boolean diverging, Sheet sheet, double middle, List<Shape> shapes) {
        double scale = diverging ? sheet.stack() / 2.0 : sheet.stack();
        double x = diverging ? sheet.label() + scale - left(row) * scale : sheet.label();
        for (int i = 0; i < row.cells().size(); i++) {
            double width = row.n() == 0 ? 0 : scale * row.cells().get(i).count() / row.n();
            if (width > 0) {
                int style = Math.min(i, ReportChart.STYLES.size() - 1);
                shapes.add(new Bar(x, middle - BAR / 2.0, Math.max(1, width - 2), BAR, ReportChart.STYLES.get(style)));
                if (width >= WORDS) {
                    shapes.add(new Words(
                            x + 9,
                            middle + 5,
                            row.cells().get(i).percent() + "%",
                            style == 0 || style == ReportChart.STYLES.size() - 1 ? "onbar" : "onbar--dark"));
                }
                x += width;
            }
        }
        if (diverging) {
            double axis = sheet.label() + scale;
            shapes.add(new Stroke(axis, middle - BAR / 2.0 - 5, middle + BAR / 2.0 + 5, "axis"));
        }
    }

    /** The part of a scale that stands left of the middle: its first half, and half of the option in between. */
    private static double left(MatrixRow row) {
        int options = row.cells().size();
        double left = 0;
        for (int i = 0; i < options / 2; i++) {
            left += row.cells().get(i).count();
        }
        if (options % 2 == 1) {
            left += row.cells().get(options / 2).count() / 2.0;
        }
        return row.n() == 0 ? 0 : left / row.n();
    }

    /** What each colour of a scale stands for. */
    static List<Key> keys(Question question, Locale locale) {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < question.options().size(); i++) {
            keys.add(new Key(
                    ReportChart.STYLES.get(Math.min(i, ReportChart.STYLES.size() - 1)),
                    question.options().get(i).label().in(locale)));
        }
        return keys;
    }
}
