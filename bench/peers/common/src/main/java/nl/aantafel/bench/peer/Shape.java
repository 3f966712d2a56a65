package nl.aantafel.bench.peer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Says what stands in the engine's tables without the ids themselves: each id is replaced by where and with what it is used,
 * and the same for its neighbours, three steps far. Two databases with the same cases print the same lines, however the rows
 * came there.
 */
final class Shape {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Shape() {}

    /** Columns that differ between any two installations: random salt, hash, deployment time and order of making. */
    private static final List<String> LEFT_OUT = List.of("act_ge_", "act_re_", "act_cmmn_deployment", "act_id_user", "act_ru_meter_log");

    static Map<String, String> of(DataSource database) throws Exception {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = current_schema() and"
                            + " table_name like 'act\\_%' and table_name not like '%databasechange%' order by 1")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                if (LEFT_OUT.stream().anyMatch(table::startsWith)) {
                    continue;
                }
                try (ResultSet found = statement.executeQuery("select (t.*)::text from " + table + " t")) {
                    while (found.next()) {
                        rows.computeIfAbsent(table, t -> new ArrayList<>()).add(table + found.getString(1));
                    }
                }
            }
        }
        Map<String, String> colours = new HashMap<>();
        for (int step = 0; step < 4; step++) {
            Map<String, List<String>> uses = new HashMap<>();
            for (List<String> list : rows.values()) {
                for (String row : list) {
                    String plain = coloured(row, colours);
                    var uuid = UUID.matcher(row);
                    int place = 0;
                    while (uuid.find()) {
                        uses.computeIfAbsent(uuid.group(), u -> new ArrayList<>()).add(place++ + plain);
                    }
                }
            }
            Map<String, String> next = new HashMap<>();
            uses.forEach((id, list) -> next.put(id, digest(list)));
            colours = next;
        }
        Map<String, String> lines = new TreeMap<>();
        for (Map.Entry<String, List<String>> table : rows.entrySet()) {
            Map<String, String> last = colours;
            List<String> list = new ArrayList<>(
                    table.getValue().stream().map(row -> coloured(row, last)).toList());
            lines.put(table.getKey(), list.size() + " rows " + digest(list));
        }
        return lines;
    }

    private static String coloured(String row, Map<String, String> colours) {
        return UUID.matcher(row).replaceAll(m -> colours.getOrDefault(m.group(), "id"));
    }

    private static String digest(List<String> list) {
        try {
            Collections.sort(list);
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String line : list) {
                sha.update(line.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 8);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
