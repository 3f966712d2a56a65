package nl.aantafel.platform.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.aantafel.platform.DestructionFile;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.TestDatabase;

/** Backups in memory, and what tests ask of databases. */
public final class Backups {

    static final char[] PASSPHRASE = "een zin die niemand raadt".toCharArray();

    /** Few rounds: tests prove nothing about how long a key takes. */
    static final int ROUNDS = 1000;

    private static final Progress SILENT = new Progress(new PrintStream(OutputStream.nullOutputStream()), "Backing up");

    private Backups() {}

    public static byte[] of(TestDatabase database) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        write(database, file);
        return file.toByteArray();
    }

    static Summary write(TestDatabase database, OutputStream file) throws IOException {
        return new TakingBackup(database.as(Roles.BACKUP), SILENT).write(file, Envelope.fresh(PASSPHRASE, ROUNDS));
    }

    public static long restore(byte[] backup, TestDatabase into, Path destroyed) {
        return restore(new ByteArrayInputStream(backup), into, new DestructionFile(destroyed).read())
                .destroyed();
    }

    static Restoring.Restored restore(byte[] backup, TestDatabase into) {
        return restore(new ByteArrayInputStream(backup), into, List.of());
    }

    static Restoring.Restored restore(
            InputStream backup, TestDatabase into, List<DestructionFile.Destroyed> destroyed) {
        return new Restoring(into.owner(), Roles.passwords(into.ownerPassword()), SILENT)
                .read(backup, PASSPHRASE, destroyed);
    }

    /** Number and content of every table of every room, without regard to the order of rows. */
    static Map<String, String> contents(TestDatabase database) throws Exception {
        Map<String, String> contents = new TreeMap<>();
        try (var connection = database.superuser().getConnection()) {
            for (BackedTable table : new Catalog(connection).tables()) {
                contents.put(
                        table.relation(),
                        TestDatabase.sql(database.superuser())
                                .fetchSingle(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text"
                                                + " collate \"C\")), '') from " + table.quoted() + " t")
                                .get(0, String.class));
            }
        }
        return contents;
    }
}
