package nl.aantafel.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ResponseEntity;

/** A table as a plain file for another program. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
public final class CsvFile {

    /** Excel reads a file as UTF-8 when it begins so. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /** @param between what stands between two cells */
    public static ResponseEntity<byte[]> of(
            String name, char between, List<String> header, List<? extends List<?>> rows) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(between).get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<?> row : Stream.concat(Stream.of(header), rows.stream()).toList()) {
                printer.printRecord(row.stream().map(CsvFile::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FileAnswer.of(name, "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Object harmless(Object cell) {
        return cell instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
