package nl.aantafel.survey;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Lines as people paste them or a sheet writes them: columns between tabs, semicolons or commas, whichever the first line holds. */
final class ReadingLines {

    private ReadingLines() {}

    /** One row with the number of the line it begins on, from 1. */
    record Row(int line, List<String> cells) {

        String cell(int at) {
            return at < cells.size() ? cells.get(at).strip() : "";
        }
    }

    static List<Row> of(String text) {
        List<Row> rows = new ArrayList<>();
        each(text, rows::add);
        return rows;
    }

    /** However many there are, one at a time. */
    static void each(String text, Consumer<Row> row) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(withoutMark(text)), format)) {
            long before = 0;
            for (CSVRecord record : parser) {
                Row read = new Row((int) before + 1, record.toList());
                before = parser.getCurrentLineNumber();
                if (read.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    row.accept(read);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of('\t', ';', ',')
                .filter(each -> first.indexOf(each) >= 0)
                .findFirst()
                .orElse('\t');
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
