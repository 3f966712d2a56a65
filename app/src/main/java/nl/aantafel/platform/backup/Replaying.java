package nl.aantafel.platform.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.platform.DestructionFile.Destroyed;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Destroys again what was destroyed after a backup was taken: what is on the list and not yet on the list that came with the
 * backup. A row that others of its room still refer to takes these along: they were destroyed or changed before it was.
 */
final class Replaying {

    private static final String STILL_REFERRED_TO = "23503";

    private final Connection connection;

    /** With the rights of the owner, while row-level security is not forced on it. */
    Replaying(Connection connection) {
        this.connection = connection;
    }

    /** What the database's own list does not have yet; all of them when it has no list. */
    List<Destroyed> since(List<Destroyed> listed) throws SQLException {
        Set<UUID> before = new HashSet<>();
        if (exists("platform.destruction")) {
            try (PreparedStatement select = connection.prepareStatement("select id from platform.destruction");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    before.add(rows.getObject(1, UUID.class));
                }
            }
        }
        Set<UUID> seen = new HashSet<>(before);
        return listed.stream().filter(row -> seen.add(row.id())).toList();
    }

    /** Returns how many rows went. */
    long destroy(List<Destroyed> since) throws SQLException {
        long gone = 0;
        for (Destroyed row : since) {
            if (exists(row.relation())) {
                gone += destroy(row.relation(), row.key());
            }
        }
        follow();
        return gone;
    }

    /** What means nothing without a row that went, where a room's schema says how: triggers rest while a backup is put back. */
    private void follow() throws SQLException {
        for (String function : strings("""
                select format('%I.%I()', n.nspname, p.proname) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.proname = 'after_destroying' and p.pronargs = 0 order by 1
                """)) {
            try (PreparedStatement call = connection.prepareStatement("select " + function)) {
                call.execute();
            }
        }
    }

    /** Takes the entries over into the database's own list, so that the next backup knows of them. */
    void list(List<Destroyed> since) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into platform.destruction (id, at, relation, key) values (?, ?::timestamptz, ?, ?::jsonb)"
                        + " on conflict (id) do nothing")) {
            for (Destroyed row : since) {
                insert.setObject(1, row.id());
                insert.setString(2, row.at());
                insert.setString(3, row.relation());
                insert.setString(4, row.key());
                insert.executeUpdate();
            }
        }
    }

    /** Takes every row of a table away, when there is such a table. */
    void empty(String relation) throws SQLException {
        if (exists(relation)) {
            try (PreparedStatement delete = connection.prepareStatement("delete from " + quoted(relation))) {
                delete.executeUpdate();
            }
        }
    }

    private long destroy(String relation, String key) throws SQLException {
        long gone = 0;
        while (true) {
            Savepoint before = connection.setSavepoint();
            try {
                gone += delete(relation, key);
                connection.releaseSavepoint(before);
                return gone;
            } catch (PSQLException e) {
                ServerErrorMessage message = e.getServerErrorMessage();
                if (!STILL_REFERRED_TO.equals(e.getSQLState()) || message == null) {
                    throw e;
                }
                connection.rollback(before);
                String referring = message.getSchema() + "." + message.getTable();
                for (String each : referring(relation, key, referring, String.valueOf(message.getConstraint()))) {
                    gone += destroy(referring, each);
                }
            }
        }
    }

    private int delete(String relation, String key) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from " + quoted(relation)
                + " t using jsonb_populate_record(null::" + quoted(relation) + ", ?::jsonb) k where "
                + String.join(
                        " and ",
                        columns(relation, key).stream().map(Replaying::same).toList()))) {
            delete.setString(1, key);
            return delete.executeUpdate();
        }
    }

    private static String same(String column) {
        return "t." + BackedTable.quote(column) + " = k." + BackedTable.quote(column);
    }

    /** The key's columns, as the list names them; only those of the primary key count. */
    private List<String> columns(String relation, String key) throws SQLException {
        List<String> columns = strings("select jsonb_object_keys(?::jsonb) order by 1", key);
        List<String> primary = primaryKey(relation);
        if (!columns.equals(primary)) {
            throw new Refused("The list of destructions names a row of " + relation + " by " + columns
                    + ", but its key is " + primary + ".");
        }
        return columns;
    }

    private List<String> primaryKey(String relation) throws SQLException {
        return strings("""
                select a.attname::text collate "C" from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                 where i.indisprimary and i.indrelid = ?::regclass order by 1
                """, quoted(relation));
    }

    /** The keys of the rows that refer to the one with {@code key} by the given constraint. */
    private List<String> referring(String relation, String key, String referring, String constraint)
            throws SQLException {
        List<String> pairs = strings("""
                select format('c.%I = t.%I', child.attname, parent.attname)
                  from pg_constraint k, unnest(k.conkey, k.confkey) as pair (c, p),
                       pg_attribute child, pg_attribute parent
                 where k.conrelid = ?::regclass and k.conname = ? and child.attrelid = k.conrelid and child.attnum = pair.c
                   and parent.attrelid = k.confrelid and parent.attnum = pair.p
                """, quoted(referring), constraint);
        List<String> keys = primaryKey(referring).stream()
                .map(column -> "'" + column + "', c." + BackedTable.quote(column))
                .toList();
        return strings(
                "select jsonb_build_object(" + String.join(", ", keys) + ")::text from " + quoted(referring)
                        + " c join "
                        + quoted(relation) + " t on " + String.join(" and ", pairs)
                        + " join jsonb_populate_record(null::"
                        + quoted(relation) + ", ?::jsonb) k on "
                        + String.join(
                                " and ",
                                primaryKey(relation).stream()
                                        .map(Replaying::same)
                                        .toList()),
                key);
    }

    private boolean exists(String relation) throws SQLException {
        return !strings("select 1 where to_regclass(?) is not null", quoted(relation))
                .isEmpty();
    }

    private List<String> strings(String query, String... values) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    private static String quoted(String relation) {
        int dot = relation.indexOf('.');
        return BackedTable.quote(relation.substring(0, dot)) + "." + BackedTable.quote(relation.substring(dot + 1));
    }
}
