package nl.aantafel.platform.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands at the beginning of a backup.
 *
 * @param taken the moment, as the database wrote it
 * @param server the version of PostgreSQL
 * @param versions the migrations that had run, by room, oldest first
 * @param tables in an order in which a table comes after those it refers to
 */
record Contents(String taken, String server, Map<String, List<String>> versions, List<BackedTable> tables) {

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(taken);
        out.writeUTF(server);
        out.writeInt(versions.size());
        for (Map.Entry<String, List<String>> room : versions.entrySet()) {
            out.writeUTF(room.getKey());
            write(out, room.getValue());
        }
        out.writeInt(tables.size());
        for (BackedTable table : tables) {
            out.writeUTF(table.schema());
            out.writeUTF(table.name());
            write(out, table.columns());
        }
    }

    static Contents read(DataInputStream in) throws IOException {
        String taken = in.readUTF();
        String server = in.readUTF();
        Map<String, List<String>> versions = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            versions.put(in.readUTF(), words(in));
        }
        List<BackedTable> tables = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            tables.add(new BackedTable(in.readUTF(), in.readUTF(), words(in)));
        }
        return new Contents(taken, server, versions, List.copyOf(tables));
    }

    private static void write(DataOutputStream out, List<String> words) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static List<String> words(DataInputStream in) throws IOException {
        List<String> words = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return List.copyOf(words);
    }
}
