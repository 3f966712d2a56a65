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

    private static final int LABEL = 300;
    private static final int LETTERS = 40;
    private static final int LINE = 19;
    private static final int BAR = 26;
    private static final int GAP = 18;
    private static final int LONGEST = 400;
    private static final int STACK = 560;
    private static final int ROOM_FOR_WORDS = 9;

    private final Texts texts;

    ReportCharts(Texts texts) {
        this.texts = texts;
    }

    /** None when there is nothing to draw. */
    @Nullable
    ReportChart of(Figure figure, Locale locale) {
        if (figure.withheld() || figure.n() == 0 && figure.rows().isEmpty()) {
            return null;
        }
        String title = figure.text().in(locale);
        if (!figure.rows().isEmpty()) {
            return figure.form() == Form.BARS ? null : stacked(title, figure, locale);
        }
        if (figure.kind() == Question.Kind.OPEN) {
            return figure.themes().isEmpty() ? null : bars(title, themes(figure), figure.n(), locale);
        }
        return bars(title, lines(figure, locale), figure.n(), locale);
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

    private ReportChart bars(String title, List<Row> rows, long n, Locale locale) {
        long most = 1;
        for (Row row : rows) {
            most = Math.max(most, Math.max(row.cell().percent(), row.before() == null ? 0 : row.before()));
        }
        List<Shape> shapes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        double y = 4;
        boolean groups = false;
        for (Row row : rows) {
            if (row.group() && !groups) {
                groups = true;
                y += GAP;
            }
            y = bar(row, n, most, y, shapes, locale);
            words.add(said(row, n, locale));
        }
        shapes.addFirst(new Stroke(LABEL, 0, y - GAP + 8, "axis"));
        return new ReportChart(title, String.join("; ", words) + ".", (int) y, shapes, List.of());
    }

    private double bar(Row row, long n, long most, double y, List<Shape> shapes, Locale locale) {
        List<String> label = ReportChart.wrapped(row.label(), LETTERS);
        double block = Math.max(BAR, label.size() * LINE);
        double middle = y + block / 2;
        double base = middle - (label.size() - 1) * LINE / 2.0 + 5;
        for (int i = 0; i < label.size(); i++) {
            shapes.add(new Words(0, base + i * LINE, label.get(i), "label"));
        }
        double length = row.cell().hidden()
                ? 0
                : Math.max(1, (double) LONGEST * row.cell().percent() / most);
        if (row.cell().hidden()) {
            shapes.add(new Words(LABEL + 10, middle + 5, texts.get(locale, "survey.report.hidden"), "count"));
        } else {
            if (row.cell().percent() > 0) {
                shapes.add(new Bar(LABEL, middle - BAR / 2.0, length, BAR, row.group() ? "second" : ""));
            }
            double past = row.before() == null ? 0 : (double) LONGEST * row.before() / most + 6;
            double at = LABEL + Math.max(length, past) + 10;
            shapes.add(new Words(at, middle + 5, row.cell().percent() + "%", "value"));
            shapes.add(new Words(at + 46, middle + 5, of(row.cell().count(), n, locale), "count"));
        }
        if (row.before() != null) {
            double x = LABEL + (double) LONGEST * row.before() / most;
            shapes.add(new Stroke(x, middle - BAR / 2.0 - 5, middle + BAR / 2.0 + 5, "mark"));
        }
        return y + block + GAP;
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

    private ReportChart stacked(String title, Figure figure, Locale locale) {
        List<Shape> shapes = new ArrayList<>();
        List<String> words = new ArrayList<>();
        double y = 4;
        for (MatrixRow row : figure.rows()) {
            y = stack(row, figure, y, shapes, locale);
            words.add(row.label().in(locale) + ": " + said(row, locale));
        }
        return new ReportChart(title, String.join("; ", words) + ".", (int) y, shapes, List.of());
    }

    private String said(MatrixRow row, Locale locale) {
        List<String> parts = new ArrayList<>();
        row.cells()
                .forEach(cell ->
                        parts.add(cell.hidden() ? texts.get(locale, "survey.report.hidden") : cell.percent() + "%"));
        return String.join(", ", parts);
    }

    private double stack(MatrixRow row, Figure figure, double y, List<Shape> shapes, Locale locale) {
        List<String> label = ReportChart.wrapped(row.label().in(locale), LETTERS);
        double block = Math.max(BAR, label.size() * LINE);
        double middle = y + block / 2;
        double base = middle - (label.size() - 1) * LINE / 2.0 + 5;
        for (int i = 0; i < label.size(); i++) {
            shapes.add(new Words(0, base + i * LINE, label.get(i), "label"));
        }
        if (row.withheld() || row.cells().stream().anyMatch(Cell::hidden)) {
            shapes.add(new Words(LABEL + 10, middle + 5, texts.get(locale, "survey.report.partly-hidden"), "count"));
            return y + block + GAP;
        }
        boolean diverging = figure.form() == Form.DIVERGING;
        double scale = diverging ? STACK / 2.0 : STACK;
        double x = LABEL;
        if (diverging) {
            x = LABEL + scale - left(row) * scale;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            double width = row.n() == 0 ? 0 : scale * row.cells().get(i).count() / row.n();
            if (width > 0) {
                String style = ReportChart.STYLES.get(Math.min(i, ReportChart.STYLES.size() - 1));
                shapes.add(new Bar(x, middle - BAR / 2.0, Math.max(1, width - 2), BAR, style));
                if (row.cells().get(i).percent() >= ROOM_FOR_WORDS * (diverging ? 2 : 1)) {
                    shapes.add(new Words(
                            x + 9,
                            middle + 5,
                            row.cells().get(i).percent() + "%",
                            i == 0 || i == ReportChart.STYLES.size() - 1 ? "onbar" : "onbar--dark"));
                }
                x += width;
            }
        }
        if (diverging) {
            shapes.add(new Stroke(LABEL + scale, y - 4, y + block + 4, "axis"));
        }
        return y + block + GAP;
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
