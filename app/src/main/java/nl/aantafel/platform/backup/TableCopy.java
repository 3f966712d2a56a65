package nl.aantafel.platform.backup;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import nl.aantafel.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;

/** The rows of one table through COPY, as text, in blocks with their number and checksum behind them. */
final class TableCopy {

    private static final int BLOCK = 1 << 16;

    /** Rows are written the same on every server, in every language and time zone. */
    private static final String SAME_WRITING = """
            set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set extra_float_digits = 1;
            set bytea_output = 'hex'; set synchronize_seqscans = off; set statement_timeout = 0; set lock_timeout = '30s'
            """;

    private final Connection connection;
    private final Progress progress;

    TableCopy(Connection connection, Progress progress) throws SQLException {
        this.connection = connection;
        this.progress = progress;
        try (Statement statement = connection.createStatement()) {
            statement.execute(SAME_WRITING);
        }
    }

    /** Number and checksum of the rows of a table, in the order in which they were written. */
    record Sum(long rows, String sha256) {

        void write(DataOutputStream out) throws IOException {
            out.writeLong(rows);
            out.writeUTF(sha256);
        }

        static Sum read(DataInputStream in) throws IOException {
            return new Sum(in.readLong(), in.readUTF());
        }
    }

    /** Reads the table as it is; with {@code out}, writes it there too. */
    Sum read(BackedTable table, @Nullable DataOutputStream out) throws SQLException, IOException {
        MessageDigest digest = Sha256.begin();
        ByteArrayOutputStream block = new ByteArrayOutputStream(2 * BLOCK);
        long rows = 0;
        long told = 0;
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut());
        try {
            for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                digest.update(row);
                block.writeBytes(row);
                rows++;
                if (block.size() >= BLOCK) {
                    progress.rows(table, rows - told, block.size());
                    told = rows;
                    flush(block, out);
                }
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        progress.rows(table, rows - told, block.size());
        flush(block, out);
        Sum sum = new Sum(rows, HexFormat.of().formatHex(digest.digest()));
        if (out != null) {
            out.writeInt(0);
            sum.write(out);
        }
        return sum;
    }

    private static void flush(ByteArrayOutputStream block, @Nullable DataOutputStream out) throws IOException {
        if (out != null && block.size() > 0) {
            out.writeInt(block.size());
            block.writeTo(out);
        }
        block.reset();
    }

    /** Fills the table from a backup, then compares what the database has of it with what the backup says. */
    Sum fill(BackedTable table, DataInputStream in) throws SQLException, IOException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn());
        try {
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                byte[] block = in.readNBytes(length);
                copy.writeToCopy(block, 0, block.length);
                progress.rows(table, 0, block.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        Sum promised = Sum.read(in);
        Sum found = read(table, null);
        if (!promised.equals(found)) {
            throw new Refused("After loading, " + table.relation() + " is not what was backed up (" + found.rows()
                    + " rows instead of " + promised.rows() + ", or other content).");
        }
        return found;
    }
}
