package nl.aantafel.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.aantafel.casefile.domain.Names;

/**
 * A country of invented cases: the demo's families, which went through the product's own use cases, written again and again
 * with other people, names, days and words. Seeded: the same number of cases gives the same rows. Partnerships have 10,000
 * cases; their desk sees all of them, others see from one to thousands. What is past its retention, or was not taken up, is not in it:
 * the program would destroy it while it is measured.
 */
final class World {

    static final long SEED = 20260101;

    private static final int CASES_PER_PARTNERSHIP = 10_000;
    private static final int SPAN_DAYS = 1000;
    /** With the span before it still within the five years that anything is kept. */
    private static final int YOUNG_DAYS = 700;
    private static final int LOG_LINES_PER_CASE = 3;
    private static final String SUBJECT_SETS = "audit.subject_set";
    private static final int TAKEN_UP_WEIGHT = 8;

    /** Rows about a case that a world leaves as they are; so it does with all that belongs to no case. */
    private static final Set<String> LEFT_ALONE = Set.of(
            "notify.live_presence", "rights.request_person", "rights.consultation", "rights.consultation_item",
            "rights.item_decision", "rights.given_text", "rights.request_item", "client.person", "client.safe_contact",
            "client.door", "client.opens", "client.set_aside", "client.release", "client.contribution");

    private final Server server;
    private final PrintStream out;
    private final int cases;
    private final int partnerships;
    private final Mix mix = new Mix(SEED);
    private final List<UUID> templateCases = new ArrayList<>();
    private final Set<UUID> directoryIds = new HashSet<>();
    private final Map<UUID, Integer> copies = new HashMap<>();

    World(Server server, int cases, PrintStream out) {
        this.server = server;
        this.cases = cases;
        this.partnerships = Math.max(1, cases / CASES_PER_PARTNERSHIP);
        this.out = out;
    }

    static String database(int cases) {
        return "world_" + cases;
    }

    /** Makes the world in a database of its own, copied from the filled demo. */
    void make(String demo) throws Exception {
        long start = System.nanoTime();
        String name = database(cases);
        server.copyDatabase(demo, name);
        List<Table> tables;
        try (Connection connection = server.superuser(name)) {
            tables = Table.all(connection);
            learn(connection);
        }
        List<String> indexes = server.dropIndexes(name);
        for (Table table : tables) {
            if (Table.OF_A_PARTNERSHIP.contains(table.name())) {
                copyPartnerships(name, table);
            }
        }
        inParallel(tables.stream().filter(this::ofCases).map(table -> (Callable<Void>) () -> {
            copyCases(name, table);
            return null;
        }));
        out.printf("  rows written in %d s; indexes…%n", seconds(start));
        inParallel(indexes.stream().map(index -> (Callable<Void>) () -> {
            server.run(name, index);
            return null;
        }));
        Measurers.enrol(server, name, cases);
        server.run(name, "update audit.sealer_turn set sealed_until = '1970-01-01'");
        server.run(name, "vacuum (analyze)");
        out.printf("  %,d cases in %d s%n", cases, seconds(start));
    }

    private boolean ofCases(Table table) {
        if (LEFT_ALONE.contains(table.name()) || Table.OF_A_PARTNERSHIP.contains(table.name())) {
            return false;
        }
        return table.ofCase() || Table.OF_A_GATHERING.contains(table.name()) || table.name().equals(SUBJECT_SETS);
    }

    private static void inParallel(java.util.stream.Stream<Callable<Void>> work) throws Exception {
        try (ExecutorService pair = Executors.newFixedThreadPool(2)) {
            for (Future<Void> each : pair.invokeAll(work.toList())) {
                each.get();
            }
        }
    }

    private void learn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select id, state from casefile.case_file"
                    + " where partnership_id = (select partnership_id from casefile.case_file group by 1 order by count(*) desc limit 1)"
                    + " and state <> 'not_taken_up' and opened_at > now() - interval '" + YOUNG_DAYS + " days' order by id")) {
                while (rows.next()) {
                    int weight = rows.getString(2).equals("taken_up") ? TAKEN_UP_WEIGHT : 1;
                    for (int i = 0; i < weight; i++) {
                        templateCases.add(rows.getObject(1, UUID.class));
                    }
                }
            }
            for (String table : List.of("partnership", "organisation", "professional", "seat")) {
                try (ResultSet rows = statement.executeQuery("select id from directory." + table)) {
                    while (rows.next()) {
                        directoryIds.add(rows.getObject(1, UUID.class));
                    }
                }
            }
            learnCopies(statement);
        }
    }

    /** Who sits at a desk or weighs referrals is one person per partnership; others share their cases with colleagues. */
    private void learnCopies(Statement statement) throws SQLException {
        int wanted = Math.clamp(cases / 100, 100, 10_000);
        try (ResultSet rows = statement.executeQuery(
                """
                select p.id, coalesce(bool_or(h.role in ('process_director', 'secretary', 'triage_member', 'functional_administrator')), false)
                from directory.professional p left join directory.role_holding h on h.professional_id = p.id group by p.id
                """)) {
            while (rows.next()) {
                int each = rows.getBoolean(2) ? 1 : Math.max(1, wanted / (partnerships * 20));
                copies.put(rows.getObject(1, UUID.class), each);
            }
        }
    }

    private UUID templateOf(int number) {
        return templateCases.get(mix.below(templateCases.size(), number, 1));
    }

    private static boolean ofOnePerson(Table table) {
        return table.has("professional_id") || table.name().equals("directory.professional");
    }

    private void copyPartnerships(String name, Table table) throws Exception {
        List<Template> rows = server.templates(name, table, "select " + table.columnList() + " from " + table.name());
        int most = ofOnePerson(table) ? copies.values().stream().mapToInt(Integer::intValue).max().orElse(1) : 1;
        try (Copy copy = server.copyInto(name, table)) {
            for (int partnership = 0; partnership < partnerships; partnership++) {
                for (int number = 0; number < most; number++) {
                    for (Template row : rows) {
                        if (number < copiesOf(table, row)) {
                            copy.write(row, new Directory(partnership, number));
                        }
                    }
                }
            }
        }
    }

    private int copiesOf(Table table, Template row) {
        return !ofOnePerson(table)
                ? 1
                : row.pieces().stream()
                        .filter(Template.Piece.Id.class::isInstance)
                        .map(piece -> copies.get(((Template.Piece.Id) piece).id()))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(1);
    }

    private void copyCases(String name, Table table) throws Exception {
        Map<UUID, List<Template>> rows = new HashMap<>();
        for (UUID template : Set.copyOf(templateCases)) {
            rows.put(template, server.templates(name, table, rowsOf(table, template)));
        }
        if (rows.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        try (Copy copy = server.copyInto(name, table)) {
            for (int number = 0; number < cases; number++) {
                InCase in = new InCase(number);
                for (Template row : rows.get(templateOf(number))) {
                    copy.write(row, in);
                }
            }
        }
    }

    private static String rowsOf(Table table, UUID template) {
        String select = "select " + table.columnList() + " from " + table.name() + " where ";
        if (Table.OF_A_GATHERING.contains(table.name())) {
            String key = table.name().equals("gathering.gathering") ? "id" : "gathering_id";
            return select + key + " in (select gathering_id from meeting.conference where case_id = '" + template + "')";
        }
        String lines = "case_id = '" + template + "' order by at desc limit " + LOG_LINES_PER_CASE;
        return switch (table.name()) {
            case "audit.line" -> select + lines;
            case SUBJECT_SETS -> select + "id in (select subject_set from audit.line where " + lines + ")";
            default -> select + (table.has("case_id") ? "case_id" : "id") + " = '" + template + "'";
        };
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000L;
    }

    /** What a template row becomes for one partnership and one colleague in it. */
    private final class Directory implements Copy.Target {

        private final int partnership;
        private final int colleague;

        Directory(int partnership, int colleague) {
            this.partnership = partnership;
            this.colleague = colleague;
        }

        @Override
        public UUID id(UUID original) {
            if (!directoryIds.contains(original)) {
                return mix.moved(original, key(colleague), 0);
            }
            return mix.moved(original, key(copies.containsKey(original) ? colleague : 0), 0);
        }

        private long key(int copy) {
            return -1L - partnership - (long) copy * partnerships;
        }

        @Override
        public long days() {
            return 0;
        }

        @Override
        public String column(String column, String text, UUID row) {
            return column.equals("email") || column.equals("sign_in_name") ? "w" + partnership + "." + colleague + "." + text : text;
        }
    }

    /** What a template row becomes in one case. */
    private final class InCase implements Copy.Target {

        private final int number;
        private final int partnership;
        private final Words words = new Words(mix);

        InCase(int number) {
            this.number = number;
            this.partnership = number % partnerships;
        }

        @Override
        public UUID id(UUID original) {
            if (directoryIds.contains(original)) {
                int colleagues = copies.getOrDefault(original, 1);
                int chosen = Math.min(
                        mix.below(colleagues, number, original.getLeastSignificantBits()),
                        mix.below(colleagues, number, original.getMostSignificantBits()));
                return new Directory(partnership, chosen).id(original);
            }
            return mix.moved(original, number, days());
        }

        @Override
        public long days() {
            return -(long) SPAN_DAYS * (cases - 1 - number) / cases;
        }

        @Override
        public String column(String column, String text, UUID row) {
            long of = mix.number(number, row.getLeastSignificantBits());
            return switch (column) {
                case "family_name" -> words.surname(number);
                case "number" -> "W-%07d".formatted(number);
                case "other_number" -> number % 4 == 0 ? "Z" + (100_000 + number) : "";
                case "first_name" -> words.firstName(of);
                case "last_name" -> words.surname(number);
                case "name_key" -> Names.key(words.firstName(of), words.surname(number));
                case "sound_key" -> Names.sound(words.firstName(of), words.surname(number));
                case "street" -> words.street(of);
                case "house_number" -> words.houseNumber(of);
                case "postcode" -> words.postcode(of);
                case "text" -> text + " " + words.sentence(of);
                default -> text;
            };
        }
    }
}
