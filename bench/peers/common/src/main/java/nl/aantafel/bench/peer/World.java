package nl.aantafel.bench.peer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * The same cases for every peer, worked out from size and seed alone: eight members and three open tasks a case, opened a
 * minute after each other. Probe users have exactly 1, 100 and 10,000 cases (all of them when there are fewer); the other
 * seats go evenly to everybody else.
 */
public final class World {

    private static final Instant BEGIN = Instant.parse("2024-01-01T08:00:00Z");
    private static final String[] FAMILIES = {
        "de Jong", "Jansen", "de Vries", "van den Berg", "Bakker", "van Dijk", "Visser", "Janssen", "Smit", "Meijer",
        "de Boer", "Mulder", "de Groot", "Bos", "Vos", "Peters", "Hendriks", "van Leeuwen", "Dekker", "Brouwer",
        "de Wit", "Dijkstra", "Smits", "de Graaf", "van der Meer", "Yılmaz", "El Amrani", "Kaya", "Nguyen", "Çelik"
    };
    private static final String[] PATHWAYS = {"referral", "acute", "structural", "recovery"};
    private static final String[] LIGHTS = {"red", "amber", "green"};

    private static final int HEAVY = 4;
    private static final int MID = 16;
    private static final int LIGHT = 16;
    private static final int HEAVY_CASES = 10_000;
    private static final int MID_CASES = 100;
    public static final int LEAST_CASES = MID / 2 * MID_CASES;

    private final int cases;
    private final int users;
    private final long seed;
    /** Per seat: the probe user in it by case, or null. */
    private final String[][] probes;

    public World(int cases, int users, long seed) {
        if (cases < LEAST_CASES || users < 50) {
            throw new IllegalArgumentException("at least " + LEAST_CASES + " cases and 50 users");
        }
        this.cases = cases;
        this.users = users;
        this.seed = seed;
        this.probes = new String[CaseFile.SEATS][cases + 1];
        for (int h = 0; h < HEAVY; h++) {
            int[] order = shuffled(h);
            for (int i = 0; i < Math.min(HEAVY_CASES, cases); i++) {
                probes[h][order[i]] = heavy(h);
            }
        }
        for (int seat = HEAVY; seat < HEAVY + 2; seat++) {
            int[] order = shuffled(seat);
            for (int i = 0; i < MID / 2 * MID_CASES; i++) {
                probes[seat][order[i]] = mid((seat - HEAVY) * (MID / 2) + i / MID_CASES);
            }
        }
        int[] order = shuffled(HEAVY + 2);
        for (int i = 0; i < LIGHT; i++) {
            probes[HEAVY + 2][order[i]] = light(i);
        }
    }

    private static String heavy(int i) {
        return "p10000n%02d".formatted(i + 1);
    }

    private static String mid(int i) {
        return "p100n%02d".formatted(i + 1);
    }

    private static String light(int i) {
        return "p1n%02d".formatted(i + 1);
    }

    private static String ordinary(int i) {
        return "u%05d".formatted(i + 1);
    }

    private int[] shuffled(int salt) {
        int[] order = new int[cases];
        for (int i = 0; i < cases; i++) {
            order[i] = i + 1;
        }
        Random random = new Random(seed * 31 + salt);
        for (int i = cases - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    public int cases() {
        return cases;
    }

    public int users() {
        return users;
    }

    public long seed() {
        return seed;
    }

    /** The people whose lists are checked, fewest cases first. */
    public List<String> probes() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < LIGHT; i++) {
            all.add(light(i));
        }
        for (int i = 0; i < MID; i++) {
            all.add(mid(i));
        }
        for (int i = 0; i < HEAVY; i++) {
            all.add(heavy(i));
        }
        return all;
    }

    public List<String> everybody() {
        List<String> all = new ArrayList<>(probes());
        for (int i = 0; i < users; i++) {
            all.add(ordinary(i));
        }
        return all;
    }

    /** Case n of 1 to {@link #cases()}; a higher number is newer. */
    public CaseFile at(int n) {
        Random random = new Random(seed * 1_000_003 + n * 7_919L);
        random.nextInt();
        List<String> members = new ArrayList<>(CaseFile.SEATS);
        for (int seat = 0; seat < CaseFile.SEATS; seat++) {
            if (probes[seat][n] != null) {
                members.add(probes[seat][n]);
            }
        }
        // Who has fewest cases gets a task first, so that the lists of tasks are as long as those of cases where they can be.
        java.util.Collections.shuffle(members, random);
        members.sort(Comparator.comparingInt(m -> m.startsWith("p1n") ? 0 : m.startsWith("p100n") ? 1 : 2));
        while (members.size() < CaseFile.SEATS) {
            String user = ordinary(random.nextInt(users));
            if (!members.contains(user)) {
                members.add(user);
            }
        }
        return new CaseFile(
                number(n),
                FAMILIES[random.nextInt(FAMILIES.length)],
                PATHWAYS[random.nextInt(PATHWAYS.length)],
                LIGHTS[random.nextInt(LIGHTS.length)],
                1 + random.nextInt(6),
                BEGIN.plusSeconds(60L * n),
                List.copyOf(members));
    }

    static String number(int n) {
        return "AT-%07d".formatted(n);
    }
}
