package nl.aantafel.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.documents.Block;

/**
 * How wide each column of a table is, in thousandths of the whole, so that short columns keep their words whole and long
 * texts get the room. Reckoned in letters: a table is about 84 letters wide.
 */
public final class ColumnWidths {

    private static final int WHOLE = 1000;
    private static final int LETTERS = 84;
    private static final int PADDING = 3;
    private static final int LONGEST_WORD = 28;
    private static final int LONGEST_TEXT = 70;

    private ColumnWidths() {}

    /** The widths from left to right; together 1000. */
    public static List<Integer> of(Block.Table table) {
        int columns = table.header().size();
        double[] needed = new double[columns];
        double[] wanted = new double[columns];
        for (int column = 0; column < columns; column++) {
            int index = column;
            List<String> texts = Stream.concat(
                            Stream.of(table.header().get(index)),
                            table.rows().stream().map(row -> row.get(index)))
                    .toList();
            needed[column] = PADDING + Math.min(LONGEST_WORD, longest(texts, "\\s+"));
            wanted[column] = Math.max(needed[column], PADDING + Math.min(LONGEST_TEXT, longest(texts, "\n")));
        }
        return inThousandths(shared(needed, wanted));
    }

    /** Everybody the width of the longest word, and what is left in proportion to what is still wanted. */
    private static double[] shared(double[] needed, double[] wanted) {
        double taken = sum(needed);
        double missing = sum(wanted) - taken;
        double left = Math.min(missing, Math.max(0, LETTERS - taken));
        double[] widths = needed.clone();
        for (int i = 0; missing > 0 && i < widths.length; i++) {
            widths[i] += left * (wanted[i] - needed[i]) / missing;
        }
        return widths;
    }

    private static List<Integer> inThousandths(double[] widths) {
        double sum = sum(widths);
        List<Integer> thousandths = new ArrayList<>();
        int rest = WHOLE;
        for (int i = 0; i < widths.length - 1; i++) {
            int part = (int) Math.floor(widths[i] / sum * WHOLE);
            thousandths.add(part);
            rest -= part;
        }
        thousandths.add(rest);
        return thousandths;
    }

    private static int longest(List<String> texts, String between) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split(between, -1)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }
}
