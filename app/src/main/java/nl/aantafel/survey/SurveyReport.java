package nl.aantafel.survey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import nl.aantafel.frame.Label;
import org.jspecify.annotations.Nullable;

/**
 * The report of a campaign (rapport), computed from its responses each time it is read. Each figure bears its own n: of those the
 * question was put to, who answered. What is hidden stands in here as hidden, without its number, so that whatever is made of the
 * report (a page, a file, an answer to a program) tells the same.
 *
 * @param sizeLabel what the classes of size are called
 * @param sizes the classes one can look at apart
 * @param rowVersion of the narrative; 0 when none was written
 * @param previousTitle of the round before; absent when there is none
 */
public record SurveyReport(
        UUID campaign,
        String title,
        Questionnaire questionnaire,
        Campaigns.State state,
        @Nullable LocalDate closesOn,
        boolean anonymous,
        int smallest,
        String sizeLabel,
        String regionLabel,
        List<String> sizes,
        List<String> regions,
        Wish wish,
        Reach reach,
        List<Block> blocks,
        List<Narrative.Decision> decisions,
        long rowVersion,
        boolean hidesAny,
        @Nullable String previousTitle) {

    public SurveyReport {
        sizes = List.copyOf(sizes);
        regions = List.copyOf(regions);
        blocks = List.copyOf(blocks);
        decisions = List.copyOf(decisions);
    }

    /** What one wants to see: everybody, or one class of size, one region or both; and, for everybody, weighted or not. */
    public record Wish(String size, String region, boolean weighted) {

        public static final Wish ALL = new Wish("", "", false);

        public boolean filtered() {
            return !size.isEmpty() || !region.isEmpty();
        }
    }

    /**
     * Who took part.
     *
     * @param received begun, complete or not
     * @param covered for how many of the population the complete ones speak
     * @param several complete ones that speak for several
     * @param nowhere complete ones of which the region is not known; they are left out of the figures by region only
     */
    public record Reach(
            long received,
            long complete,
            long population,
            long covered,
            long several,
            long nowhere,
            Spread bySize,
            Spread byRegion) {}

    /** Participants per class beside the population. */
    public record Spread(List<SpreadLine> lines, @Nullable Fit fit) {
        public Spread {
            lines = List.copyOf(lines);
        }
    }

    /** @param over in percents of all; negative when under-represented */
    public record SpreadLine(String name, long taken, long of, long over, OptionalDouble weight) {}

    /** Chi-square for goodness of fit. */
    public record Fit(double chiSquare, int df, double p, long n, boolean rough, boolean differs) {}

    /** A piece of the report, in reading order. */
    public sealed interface Block {}

    /** Above what follows; the sections of the questionnaire when no narrative was written. */
    public record Heading(String text) implements Block {}

    /** What the researcher wrote, with the numbers filled in. */
    public record Text(String text) implements Block {}

    public record Quote(String words) implements Block {}

    /** @param message what the figure says, in the researcher's words; empty when nobody wrote it */
    public record Shown(String message, Figure figure, boolean table) implements Block {}

    /** How a figure is drawn. */
    public enum Form {
        AUTO,
        BARS,
        STACKED,
        /** The first half of a scale to the left, the second to the right. */
        DIVERGING
    }

    /** Next to what it is set out. */
    public enum By {
        NONE,
        SIZE,
        REGION
    }

    /**
     * One question.
     *
     * @param lines per option, and after them per named group; of a matrix there are none
     * @param rows of a matrix
     * @param themes of an open question that was coded
     * @param coding how that was done; absent when it was not, is not finished, or may not be told
     * @param withheld too few answered for anything to be shown
     */
    public record Figure(
            String question,
            String number,
            Label text,
            Question.Kind kind,
            boolean ordered,
            Form form,
            long n,
            long asked,
            boolean withheld,
            boolean weighted,
            List<Line> lines,
            List<MatrixRow> rows,
            @Nullable Split split,
            List<Theme> themes,
            @Nullable Coding coding,
            List<String> cautions) {
        public Figure {
            lines = List.copyOf(lines);
            rows = List.copyOf(rows);
            themes = List.copyOf(themes);
            cautions = List.copyOf(cautions);
        }
    }

    /** A number and its share in whole percents, or that it is hidden. */
    public record Cell(boolean hidden, boolean small, long count, long percent) {

        public static final Cell HIDDEN = new Cell(true, false, 0, 0);
        public static final Cell SMALL = new Cell(true, true, 0, 0);
    }

    /** @param before the share in the round before, when it can be set beside it */
    public record Line(
            String key,
            Label label,
            boolean group,
            Cell cell,
            @Nullable Before before) {}

    /** @param round which round, in words */
    public record Before(String round, long percent, long n) {}

    public record MatrixRow(String key, Label label, long n, long asked, boolean withheld, List<Cell> cells) {
        public MatrixRow {
            cells = List.copyOf(cells);
        }
    }

    /** @param small how many numbers are hidden for being small, @param other how many to guard those */
    public record Split(By by, List<Column> columns, List<SplitLine> lines, long small, long other) {
        public Split {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /** @param closed nothing of it is told, not even n */
    public record Column(String name, boolean closed, long n) {}

    public record SplitLine(Label label, boolean group, List<Cell> cells, Cell total) {
        public SplitLine {
            cells = List.copyOf(cells);
        }
    }

    /** A theme found in open answers. */
    public record Theme(String key, String label, String meaning, Cell cell) {}

    /**
     * How open answers were put under themes.
     *
     * @param same how many answers all who coded gave the same
     * @param settled on how many two coders differed and settled what it bears
     * @param open on how many they differ still: of those only the themes both gave count
     * @param none how many bear no theme, as they came in later
     * @param agreement of two coders while they worked apart, before they settled anything
     */
    public record Coding(
            int coders, long same, long settled, long open, long none, Codings.@Nullable Agreement agreement) {}

    /** The figures by the key of their question. */
    public Map<String, Figure> figures() {
        Map<String, Figure> all = new LinkedHashMap<>();
        blocks.forEach(block -> {
            if (block instanceof Shown shown) {
                all.putIfAbsent(shown.figure().question(), shown.figure());
            }
        });
        return all;
    }
}
