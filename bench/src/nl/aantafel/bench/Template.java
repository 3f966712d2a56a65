package nl.aantafel.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of a real case in PostgreSQL's COPY text, cut where ids, days and names stand, so that it can be written again for another. */
record Template(List<Piece> pieces) {

    /** A part of a row: as it is, an id, a day, or the value of a named column. */
    sealed interface Piece {

        record Same(String text) implements Piece {}

        record Id(UUID id) implements Piece {}

        record Day(LocalDate day) implements Piece {}

        record Column(String name, String text, UUID row) implements Piece {}
    }

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int DAY_LENGTH = 10;

    /** Cuts a line of COPY text; the first column that is an id gives the row its identity. */
    static Template of(Table table, String line) {
        List<Piece> pieces = new ArrayList<>();
        String[] values = line.split("\t", -1);
        Matcher first = ID.matcher(line);
        UUID row = first.find() ? UUID.fromString(first.group()) : new UUID(0, 0);
        for (int column = 0; column < values.length; column++) {
            pieces.add(new Piece.Same(column == 0 ? "" : "\t"));
            String name = table.columns().get(column).name();
            if (table.varies(name)) {
                pieces.add(new Piece.Column(name, values[column], row));
            } else if (table.columns().get(column).dated() && values[column].length() >= DAY_LENGTH) {
                pieces.add(new Piece.Day(LocalDate.parse(values[column].substring(0, DAY_LENGTH))));
                pieces.add(new Piece.Same(values[column].substring(DAY_LENGTH)));
            } else {
                cutIds(values[column], pieces);
            }
        }
        return new Template(joined(pieces));
    }

    private static void cutIds(String value, List<Piece> pieces) {
        Matcher ids = ID.matcher(value);
        int at = 0;
        while (ids.find()) {
            pieces.add(new Piece.Same(value.substring(at, ids.start())));
            pieces.add(new Piece.Id(UUID.fromString(ids.group())));
            at = ids.end();
        }
        pieces.add(new Piece.Same(value.substring(at)));
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Same text) {
                same.append(text.text());
            } else {
                joined.add(new Piece.Same(same.toString()));
                same.setLength(0);
                joined.add(piece);
            }
        }
        joined.add(new Piece.Same(same.append('\n').toString()));
        return List.copyOf(joined);
    }
}
