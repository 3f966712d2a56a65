package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.SurveyReport.Before;
import nl.aantafel.survey.SurveyReport.By;
import nl.aantafel.survey.SurveyReport.Cell;
import nl.aantafel.survey.SurveyReport.Column;
import nl.aantafel.survey.SurveyReport.Figure;
import nl.aantafel.survey.SurveyReport.Form;
import nl.aantafel.survey.SurveyReport.Line;
import nl.aantafel.survey.SurveyReport.MatrixRow;
import nl.aantafel.survey.SurveyReport.Split;
import nl.aantafel.survey.SurveyReport.SplitLine;
import nl.aantafel.survey.SurveyReport.Theme;
import nl.aantafel.survey.SurveyReport.Wish;
import nl.aantafel.survey.domain.CountingTally.Counts;
import org.jspecify.annotations.Nullable;

/** Makes figures out of what was counted, without what must stay hidden. */
public final class ReportFigures {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*");
    private static final double PERCENT = 100;
    private static final String SIZE_QUESTION = "size";

    private final Counts counts;
    private final CountingShield shield;
    private final Wish wish;
    private final ToDoubleFunction<String> weight;

    public ReportFigures(Counts counts, CountingShield shield, Wish wish, ToDoubleFunction<String> weight) {
        this.counts = counts;
        this.shield = shield;
        this.wish = wish;
        this.weight = weight;
    }

    /** What stands beside the numbers of a question. */
    public record Beside(Function<String, @Nullable Before> before, List<String> cautions, ReportThemes themes) {
        public static final Beside NOTHING = new Beside(key -> null, List.of(), ReportThemes.NONE);

        public Beside {
            cautions = List.copyOf(cautions);
        }
    }

    /** Classes by the numbers in their names, then by name; the one that nobody knows last. */
    public static List<String> inOrder(List<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(String::isEmpty)
                        .thenComparingDouble(ReportFigures::middle)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static double middle(String name) {
        return NUMBER.matcher(name)
                .results()
                .map(MatchResult::group)
                .mapToDouble(number -> Double.parseDouble(number.replace(".", "")))
                .average()
                .orElse(Double.MAX_VALUE);
    }

    public Figure of(Question question, By by, Form form, Beside beside) {
        int v = firstOf(question);
        CountingVariable variable = counts.variables().get(v);
        boolean withheld = shield.withheld(v) || (wish.filtered() && shield.closed(v, filter(), column()));
        List<Line> lines = new ArrayList<>();
        List<MatrixRow> rows = new ArrayList<>();
        if (question.kind() == Kind.MATRIX) {
            for (int at = v; at < v + question.rows().size(); at++) {
                rows.add(row(question, at));
            }
            withheld = rows.stream().allMatch(MatrixRow::withheld);
        } else if (!withheld) {
            for (int item = 0; item < variable.items().size(); item++) {
                String key = variable.items().get(item).key();
                lines.add(new Line(
                        key,
                        label(question, item),
                        variable.items().get(item).group(),
                        cell(v, item),
                        wish.filtered() ? null : beside.before().apply(question.key() + "." + key)));
            }
        }
        long n = withheld ? 0 : answered(v, selected());
        return new Figure(
                question.key(),
                question.number(),
                question.text(),
                question.kind(),
                question.ordered(),
                form,
                n,
                withheld ? 0 : asked(v, selected()),
                withheld,
                wish.weighted() && question.kind() != Kind.OPEN,
                lines,
                rows,
                divides(question, by) && !withheld && !variable.items().isEmpty() && rows.isEmpty()
                        ? split(question, v, by)
                        : null,
                themes(beside.themes(), n, withheld),
                wish.filtered() || withheld ? null : beside.themes().coding(n),
                beside.cautions());
    }

    /** The question that tells the class of size is not set out by size. */
    private boolean divides(Question question, By by) {
        return !wish.filtered()
                && by != By.NONE
                && !(by == By.SIZE && question.key().equals(SIZE_QUESTION));
    }

    private static nl.aantafel.frame.Label label(Question question, int item) {
        int options = question.options().size();
        return item < options
                ? question.options().get(item).label()
                : question.groups().get(item - options).label();
    }

    private int firstOf(Question question) {
        return question.kind() == Kind.MATRIX
                ? counts.variable(
                        question.key() + "." + question.rows().getFirst().key())
                : counts.variable(question.key());
    }

    private MatrixRow row(Question question, int v) {
        boolean withheld = shield.withheld(v) || (wish.filtered() && shield.closed(v, filter(), column()));
        List<Cell> cells = new ArrayList<>();
        for (int item = 0; !withheld && item < question.options().size(); item++) {
            cells.add(cell(v, item));
        }
        Question.Row row = counts.variables().get(v).row();
        return new MatrixRow(
                row == null ? "" : row.key(),
                row == null ? question.text() : row.label(),
                withheld ? 0 : answered(v, selected()),
                withheld ? 0 : asked(v, selected()),
                withheld,
                cells);
    }

    /** Themes are about all participants, each as often as it is there; a filter leaves them out. */
    private List<Theme> themes(ReportThemes themes, long n, boolean withheld) {
        return wish.filtered() || withheld
                ? List.of()
                : themes.counted().stream()
                        .map(each -> new Theme(each.key(), each.label(), each.meaning(), cell(each.count(), n)))
                        .toList();
    }

    private Split split(Question question, int v, By by) {
        CountingShield.By over = by == By.SIZE ? CountingShield.By.SIZE : CountingShield.By.REGION;
        List<String> names = inOrder(shield.columns(over));
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            boolean closed = shield.closed(v, over, name);
            columns.add(new Column(name, closed, closed ? 0 : answered(v, in(over, name))));
        }
        long small = 0;
        long other = 0;
        List<SplitLine> lines = new ArrayList<>();
        for (int item = 0; item < counts.variables().get(v).items().size(); item++) {
            List<Cell> cells = new ArrayList<>();
            for (String name : names) {
                Cell cell = cell(v, item, over, name);
                small += cell.small() ? 1 : 0;
                other += cell.hidden() && !cell.small() ? 1 : 0;
                cells.add(cell);
            }
            lines.add(new SplitLine(
                    label(question, item),
                    counts.variables().get(v).items().get(item).group(),
                    cells,
                    all(v, item)));
        }
        return new Split(by, columns, lines, small, other);
    }

    private Cell cell(int v, int item) {
        if (wish.filtered()) {
            return cell(v, item, filter(), column());
        }
        if (!wish.weighted()) {
            return all(v, item);
        }
        return shield.weighted(v, item) ? weighted(v, item) : Cell.HIDDEN;
    }

    private Cell all(int v, int item) {
        return cell(sum(place -> true, place -> counts.item(v, item, place)), answered(v, place -> true));
    }

    private Cell cell(int v, int item, CountingShield.By by, String name) {
        if (shield.hidden(v, item, by, name)) {
            return shield.small(v, item, by, name) ? Cell.SMALL : Cell.HIDDEN;
        }
        return cell(sum(in(by, name), place -> counts.item(v, item, place)), answered(v, in(by, name)));
    }

    private static Cell cell(long count, long n) {
        return new Cell(false, false, count, new ReportShare(count, n).percent());
    }

    private Cell weighted(int v, int item) {
        double part = 0;
        double whole = 0;
        for (int place = 0; place < counts.places().size(); place++) {
            double each = weight.applyAsDouble(counts.places().get(place).size());
            part += each * counts.item(v, item, place);
            whole += each * counts.answered(v, place);
        }
        long count = sum(place -> true, place -> counts.item(v, item, place));
        return new Cell(false, false, count, whole == 0 ? 0 : Math.round(PERCENT * part / whole));
    }

    private long answered(int v, IntPredicate where) {
        return sum(where, place -> counts.answered(v, place));
    }

    private long asked(int v, IntPredicate where) {
        return sum(where, place -> counts.asked(v, place));
    }

    private long sum(IntPredicate where, IntToLongFunction of) {
        long sum = 0;
        for (int place = 0; place < counts.places().size(); place++) {
            sum += where.test(place) ? of.applyAsLong(place) : 0;
        }
        return sum;
    }

    private IntPredicate selected() {
        return wish.filtered() ? in(filter(), column()) : place -> true;
    }

    private CountingShield.By filter() {
        return wish.region().isEmpty()
                ? CountingShield.By.SIZE
                : wish.size().isEmpty() ? CountingShield.By.REGION : CountingShield.By.BOTH;
    }

    private String column() {
        return switch (filter()) {
            case SIZE -> wish.size();
            case REGION -> wish.region();
            case BOTH -> CountingShield.both(wish.region(), wish.size());
        };
    }

    private IntPredicate in(CountingShield.By by, String name) {
        return place -> {
            CountingPlace at = counts.places().get(place);
            return switch (by) {
                case SIZE -> at.size().equals(name);
                case REGION -> at.region().equals(name);
                case BOTH -> CountingShield.both(at.region(), at.size()).equals(name);
            };
        };
    }
}
