package nl.aantafel.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

@Component
final class WritingSheets implements Sheets {

    /** What a spreadsheet takes for the name of a sheet at most. */
    private static final int NAME = 31;

    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    @Override
    public byte[] xlsx(Workbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook file = new org.dhatim.fastexcel.Workbook(bytes, "Aan Tafel", "1.0")) {
            file.properties().setTitle(workbook.title());
            Set<String> taken = new HashSet<>();
            for (Workbook.Sheet sheet : workbook.sheets()) {
                write(sheet, file.newWorksheet(name(sheet.name(), taken)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Workbook.Sheet sheet, Worksheet to) {
        for (int column = 0; column < sheet.header().size(); column++) {
            to.value(0, column, sheet.header().get(column));
            to.style(0, column).bold().set();
            to.width(column, width(sheet, column));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Object> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Number number) {
                    to.value(row + 1, column, number);
                } else {
                    to.value(row + 1, column, String.valueOf(cells.get(column)));
                }
            }
        }
        to.freezePane(0, 1);
    }

    private static double width(Workbook.Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .mapToInt(row -> String.valueOf(row.get(column)).length())
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, sheet.header().get(column).length()) + 2L, NARROWEST, WIDEST);
    }

    private static String name(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String name = plain.length() > NAME ? plain.substring(0, NAME).strip() : plain;
        int number = 2;
        while (name.isEmpty() || !taken.add(name.toLowerCase(Locale.ROOT))) {
            String end = " " + number++;
            name = plain.substring(0, Math.min(plain.length(), NAME - end.length())) + end;
        }
        return name;
    }
}
