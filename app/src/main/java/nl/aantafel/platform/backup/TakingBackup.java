package nl.aantafel.platform.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;

/** Writes all tables as one moment saw them, while others go on working. */
final class TakingBackup {

    /** Behind the last table; a backup without it is not whole. */
    static final int END = 0x656e6421;

    private final DataSource reader;
    private final Progress progress;

    /**
     * @param reader signs in as the backup role
     */
    TakingBackup(DataSource reader, Progress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    Summary write(OutputStream file, Envelope envelope) throws IOException {
        try (Connection connection = reader.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            TableCopy copy = new TableCopy(connection, progress);
            Catalog catalog = new Catalog(connection);
            refuseHiddenRows(catalog);
            hold(connection, catalog.tables());
            Contents contents = new Contents(catalog.moment(), catalog.server(), catalog.versions(), catalog.tables());
            long rows = write(new ClosedOutput(file, envelope), contents, copy, catalog.sequences());
            connection.rollback();
            return new Summary(contents.taken(), contents.tables().size(), rows);
        } catch (SQLException e) {
            throw new Refused(reason(e), e);
        }
    }

    private long write(OutputStream closed, Contents contents, TableCopy copy, List<Catalog.BackedSequence> sequences)
            throws IOException, SQLException {
        long rows = 0;
        // Closed only when all is written: what fails before leaves no last piece.
        DataOutputStream out = new DataOutputStream(new GZIPOutputStream(closed, 1 << 16));
        contents.write(out);
        for (BackedTable table : contents.tables()) {
            progress.table(table, contents.tables().size());
            rows += copy.read(table, out).rows();
        }
        out.writeInt(sequences.size());
        for (Catalog.BackedSequence sequence : sequences) {
            out.writeUTF(sequence.schema());
            out.writeUTF(sequence.name());
            out.writeLong(sequence.value());
            out.writeBoolean(sequence.called());
        }
        out.writeInt(END);
        out.close();
        return rows;
    }

    private static void refuseHiddenRows(Catalog catalog) {
        List<String> hidden = catalog.unreadable();
        if (!hidden.isEmpty()) {
            throw new Refused("The backup role may not read " + String.join(", ", hidden)
                    + ": start the app once, which lets it, and try again.");
        }
        if (catalog.tables().isEmpty()) {
            throw new Refused("There is nothing to back up: this database holds no tables of Aan Tafel.");
        }
    }

    /** Keeps a migration from changing the tables meanwhile; nobody who reads or writes rows waits for it. */
    private static void hold(Connection connection, List<BackedTable> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table "
                    + tables.stream().map(BackedTable::quoted).collect(Collectors.joining(", "))
                    + " in access share mode");
        }
    }

    private static String reason(SQLException e) {
        if (e.getSQLState() != null && e.getSQLState().startsWith("28")) {
            return "The database does not let the backup role in: start the app once, which makes it, and try again.";
        }
        return "The database could not be read: " + e.getMessage();
    }
}
