package nl.aantafel.platform.backup;

import java.util.List;
import java.util.stream.Collectors;

/** A table and its columns in their order, without those the database computes. */
record BackedTable(String schema, String name, List<String> columns) {

    String relation() {
        return schema + "." + name;
    }

    String quoted() {
        return quote(schema) + "." + quote(name);
    }

    String copyOut() {
        return "copy " + quoted() + " " + columnList() + " to stdout";
    }

    String copyIn() {
        return "copy " + quoted() + " " + columnList() + " from stdin";
    }

    private String columnList() {
        return columns.stream().map(BackedTable::quote).collect(Collectors.joining(", ", "(", ")"));
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
