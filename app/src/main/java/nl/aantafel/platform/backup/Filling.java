package nl.aantafel.platform.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fills the tables of an empty database inside one transaction of the owner's. For as long as that transaction lasts, and for
 * it alone, row-level security is not forced on the owner and triggers rest; both stand again when it commits.
 */
final class Filling {

    private final Connection connection;
    private final Catalog catalog;
    private final Progress progress;
    private final List<String> forced;
    private final List<BackedTable> all;

    Filling(Connection connection, Progress progress) throws SQLException {
        this.connection = connection;
        this.progress = progress;
        this.catalog = new Catalog(connection);
        this.forced = catalog.forced();
        this.all = catalog.tables();
        open();
    }

    private void open() throws SQLException {
        for (String table : forced) {
            execute("alter table " + table + " no force row level security");
        }
        for (BackedTable table : all) {
            execute("alter table " + table.quoted() + " disable trigger user");
        }
    }

    /** To be called before the transaction is committed. */
    void close() throws SQLException {
        // What is checked at the end of a transaction is checked here: a table with something left to check cannot be
        // altered.
        execute("set constraints all immediate");
        for (BackedTable table : all) {
            execute("alter table " + table.quoted() + " enable trigger user");
        }
        for (String table : forced) {
            execute("alter table " + table + " force row level security");
        }
    }

    long fill(Contents contents, DataInputStream in) throws SQLException, IOException {
        execute("truncate " + all.stream().map(BackedTable::quoted).collect(Collectors.joining(", ")));
        TableCopy copy = new TableCopy(connection, progress);
        long rows = 0;
        for (BackedTable table : contents.tables()) {
            progress.table(table, contents.tables().size());
            rows += copy.fill(table, in).rows();
        }
        for (int left = in.readInt(); left > 0; left--) {
            setSequence(new Catalog.BackedSequence(in.readUTF(), in.readUTF(), in.readLong(), in.readBoolean()));
        }
        if (in.readInt() != TakingBackup.END || in.read() != -1) {
            throw new Refused("The backup does not end where it should; it is of no use.");
        }
        return rows;
    }

    private void setSequence(Catalog.BackedSequence sequence) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, BackedTable.quote(sequence.schema()) + "." + BackedTable.quote(sequence.name()));
            statement.setLong(2, sequence.value());
            statement.setBoolean(3, sequence.called());
            statement.execute();
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement open = connection.createStatement()) {
            open.execute(statement);
        }
    }
}
