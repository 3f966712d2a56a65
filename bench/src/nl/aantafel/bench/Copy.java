package nl.aantafel.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows into one table with COPY. */
final class Copy implements AutoCloseable {

    /** What the varying pieces of a row become. */
    interface Target {

        UUID id(UUID original);

        /** By how many days everything is moved. */
        long days();

        String column(String column, String text, UUID row);
    }

    private static final int CHUNK = 1 << 16;

    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(CHUNK * 2);

    Copy(Connection connection, Table table) throws SQLException {
        this.connection = connection;
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.name() + " (" + table.columnList() + ") from stdin");
    }

    void write(Template row, Target target) throws SQLException {
        for (Template.Piece piece : row.pieces()) {
            switch (piece) {
                case Template.Piece.Same same -> buffer.append(same.text());
                case Template.Piece.Id id -> buffer.append(target.id(id.id()));
                case Template.Piece.Day day -> buffer.append(day.day().plusDays(target.days()));
                case Template.Piece.Column column -> buffer.append(target.column(column.name(), column.text(), column.row()));
            }
        }
        if (buffer.length() > CHUNK) {
            flush();
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            flush();
            copy.endCopy();
        }
    }
}
