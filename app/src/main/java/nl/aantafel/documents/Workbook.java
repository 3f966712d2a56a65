package nl.aantafel.documents;

import java.util.List;
import nl.aantafel.kernel.Personal;

/**
 * Tables for a spreadsheet, apart from how they look. A cell is a text or a number; a text is never read as a formula. The name of
 * a sheet may be anything: what a spreadsheet cannot hold in it is left out.
 */
@Personal
public record Workbook(String title, List<Sheet> sheets) {

    public Workbook {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook has a sheet");
        }
        sheets = List.copyOf(sheets);
    }

    /** One table; every row is as wide as its header. */
    @Personal
    public record Sheet(String name, List<String> header, List<List<Object>> rows) {
        public Sheet {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            int width = header.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Every row has its " + width + " cells");
            }
        }

        @Override
        public String toString() {
            return "Sheet";
        }
    }

    @Override
    public String toString() {
        return "Workbook";
    }
}
