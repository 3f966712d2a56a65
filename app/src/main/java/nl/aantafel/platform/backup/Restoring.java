package nl.aantafel.platform.backup;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import nl.aantafel.platform.DestructionFile.Destroyed;
import nl.aantafel.schema.Migrations;

/**
 * Brings a backup into an empty database: first the shape the database had when the backup was taken, then all rows in one
 * transaction together with what was destroyed since, then the present shape. Whatever goes wrong before that transaction
 * is committed leaves an empty database, which can be filled again.
 */
final class Restoring {

    /** Rows that migrations put there; they come with the backup too. */
    private static final List<String> SEEDED =
            List.of("audit.sealer_turn", "rights.retention_turn", "client.seen_turn");

    /**
     * Ways in that may have been closed since: everybody signs in anew. And mail: what waited has gone out since, or comes too
     * late; nobody is mailed out of a backup.
     */
    static final List<String> NOT_AGAIN =
            List.of("account.session", "account.api_token", "account.one_time_link", "notify.mail", "client.passkey");

    private final DataSource owner;
    private final Map<String, String> passwords;
    private final Progress progress;

    Restoring(DataSource owner, Map<String, String> passwords, Progress progress) {
        this.owner = owner;
        this.passwords = passwords;
        this.progress = progress;
    }

    /** What was brought back, and how many rows of it were destroyed again. */
    record Restored(Summary summary, long destroyed) {}

    Restored read(InputStream file, char[] passphrase, List<Destroyed> listed) {
        try {
            ClosedInput closed = new ClosedInput(file, Envelope.of(file, passphrase));
            DataInputStream in = new DataInputStream(new GZIPInputStream(closed, 1 << 16));
            Contents contents = Contents.read(in);
            refuseUnknown(contents);
            refuseFilled();
            progress.step("Making the tables as they were on " + contents.taken() + "…");
            clear();
            Migrations.runTo(owner, passwords, lastVersions(contents));
            Restored restored = load(contents, in, listed);
            progress.step("Bringing the database to the present version…");
            Migrations.run(owner, passwords);
            return again(restored, listed);
        } catch (EOFException | ZipException cut) {
            throw new Refused("The backup is damaged or cut off; it is of no use.", cut);
        } catch (IOException | SQLException e) {
            throw new Refused("The backup could not be brought back: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> lastVersions(Contents contents) {
        Map<String, String> last = new TreeMap<>();
        contents.versions().forEach((room, versions) -> last.put(room, versions.getLast()));
        return last;
    }

    /** The program must have had exactly the migrations of the backup, up to the last of each room. */
    private void refuseUnknown(Contents contents) {
        contents.versions().forEach((room, versions) -> {
            List<String> known = Migrations.known(owner, room);
            int upTo = known.indexOf(versions.getLast());
            if (upTo < 0 || !known.subList(0, upTo + 1).equals(versions)) {
                throw new Refused("The backup is of another version of Aan Tafel than this one (" + room + " "
                        + versions.getLast() + "): restore it with the version that made it, or a later one.");
            }
        });
    }

    private void refuseFilled() throws SQLException {
        List<String> filled = new ArrayList<>();
        try (Connection connection = owner.getConnection()) {
            if (new Catalog(connection).inUse()) {
                throw new Refused("The app runs on this database: stop it first.");
            }
            connection.setAutoCommit(false);
            new Filling(connection, progress);
            for (BackedTable table : new Catalog(connection).tables()) {
                if (!SEEDED.contains(table.relation()) && holdsRows(connection, table)) {
                    filled.add(table.relation());
                }
            }
            connection.rollback();
        }
        if (!filled.isEmpty()) {
            throw new Refused("The database is not empty (" + filled.size() + " tables hold rows, " + filled.getFirst()
                    + " among them) and a restore never writes over anything. With the app stopped, move DIR/postgres"
                    + " away, or make a new database and point AANTAFEL_DB_URL at it; then restore again.");
        }
    }

    private static boolean holdsRows(Connection connection, BackedTable table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select from " + table.quoted() + " limit 1")) {
            return rows.next();
        }
    }

    private void clear() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String room : new Catalog(connection).rooms()) {
                statement.execute("drop schema " + BackedTable.quote(room) + " cascade");
            }
            connection.commit();
        }
    }

    private Restored load(Contents contents, DataInputStream in, List<Destroyed> listed)
            throws SQLException, IOException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            Filling filling = new Filling(connection, progress);
            long rows = filling.fill(contents, in);
            Replaying replaying = new Replaying(connection);
            long gone = replaying.destroy(replaying.since(listed));
            for (String table : NOT_AGAIN) {
                replaying.empty(table);
            }
            filling.close();
            connection.commit();
            return new Restored(new Summary(contents.taken(), contents.tables().size(), rows), gone);
        }
    }

    /** Once more in the present shape, for tables that bear another name since; and the list itself is taken over. */
    private Restored again(Restored restored, List<Destroyed> listed) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            Filling filling = new Filling(connection, progress);
            Replaying replaying = new Replaying(connection);
            List<Destroyed> since = replaying.since(listed);
            long more = replaying.destroy(since);
            replaying.list(since);
            filling.close();
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            return new Restored(restored.summary(), restored.destroyed() + more);
        }
    }
}
