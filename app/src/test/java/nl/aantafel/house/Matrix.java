package nl.aantafel.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The permission matrix ({@code permission-matrix.csv}): for every address who may come there. A row says on which case it is
 * tried: {@code taken_up}, {@code fitting}, {@code sent} or {@code draft}; empty when no case is named in the address.
 */
record Matrix(List<Row> rows) {

    /**
     * @param expected per column of a persona: {@code yes}, {@code no}, {@code sign-in}, or
     *     {@code late} for what was possible before the decision
     */
    record Row(String method, String path, String on, Map<String, String> expected) {

        String address() {
            return method + " " + path;
        }

        String expected(Persona persona) {
            return Objects.requireNonNull(expected.get(persona.column()), persona.column());
        }
    }

    static Matrix read() {
        InputStream file = Objects.requireNonNull(Matrix.class.getResourceAsStream("/permission-matrix.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String[] columns = lines.readLine().split(",", -1);
            return new Matrix(lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> row(columns, line.split(",", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] columns, String[] values) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (int at = 3; at < columns.length; at++) {
            expected.put(columns[at], values[at]);
        }
        return new Row(values[0], values[1], values[2], expected);
    }
}
