package nl.aantafel.survey.domain;

import static nl.aantafel.survey.domain.SmallQuestionnaire.question;
import static nl.aantafel.survey.domain.SmallQuestionnaire.section;
import static nl.aantafel.survey.domain.SmallQuestionnaire.single;
import static nl.aantafel.survey.domain.SmallQuestionnaire.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.domain.CountingShield.By;
import nl.aantafel.survey.domain.CountingTally.Counts;
import org.junit.jupiter.api.Test;

/** What an attacker can do who knows everything that is shown, and who took part where. */
class CountingAttackTest {

    private static final double[] WEIGHTS = {1.14, 0.81, 0.65};

    /** Tries all answers that the participants could have given, and keeps those that look the same in everything shown. */
    @Test
    void noHiddenNumberIsTheSameInAllWorldsThatLookAlike() {
        Questionnaire small = SmallQuestionnaire.of(section(
                "s",
                single("status", List.of(), "a", "b", "c"),
                single("since", List.of(when("status", "a")), "x", "y")));
        List<Map<String, Answer>> kinds = List.of(
                Map.of("status", Answer.of("a"), "since", Answer.of("x")),
                Map.of("status", Answer.of("a"), "since", Answer.of("y")),
                Map.of("status", Answer.of("b")),
                Map.of("status", Answer.of("c")));
        assertThat(attacked(small, kinds, 8, 150)).isGreaterThan(200);
    }

    /** Several answers at once, for whoever gave one of two others. */
    @Test
    void norWhereSeveralAnswersGoTogether() {
        Questionnaire small = SmallQuestionnaire.of(section(
                "s",
                single("status", List.of(), "a", "b", "c"),
                question("offer", Kind.MULTI, List.of(when("status", "a", "b")), "o", "p")));
        List<Map<String, Answer>> kinds = List.of(
                Map.of("status", Answer.of("a"), "offer", Answer.of("o")),
                Map.of("status", Answer.of("b"), "offer", Answer.of("p")),
                Map.of("status", Answer.of("a"), "offer", Answer.of("o", "p")),
                Map.of("status", Answer.of("b"), "offer", Answer.of("o")),
                Map.of("status", Answer.of("a"), "offer", Answer.of("p")),
                Map.of("status", Answer.of("b"), "offer", Answer.of("o", "p")),
                Map.of("status", Answer.of("c")));
        assertThat(attacked(small, kinds, 6, 100)).isGreaterThan(200);
    }

    private static int attacked(Questionnaire small, List<Map<String, Answer>> kinds, int people, int runs) {
        Random random = new Random(20);
        int hidden = 0;
        for (int run = 0; run < runs; run++) {
            int[] real = new int[people];
            List<CountingPlace> where = new ArrayList<>();
            List<Response> responses = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                real[i] = Math.min(random.nextInt(kinds.size()), random.nextInt(kinds.size()));
                where.add(new CountingPlace("r" + random.nextInt(3), "" + random.nextInt(2)));
                responses.add(CountingWorld.response(
                        where.get(i).region(), where.get(i).size(), kinds.get(real[i])));
            }
            Counts counts = CountingWorld.counted(small, responses);
            CountingShield shield = CountingShield.over(counts, 2, size -> WEIGHTS[Integer.parseInt(size)]);
            hidden += attack(counts, shield, where, real, kinds);
        }
        return hidden;
    }

    /** Every figure as a sum over participants, each adding what their answer and place give. */
    private record Figure(double[][] adds, boolean rounded, double whole) {
        long of(int[] world) {
            double sum = 0;
            for (int i = 0; i < world.length; i++) {
                sum += adds[i][world[i]];
            }
            return Math.round(rounded ? 100 * sum / whole : sum);
        }
    }

    private static int attack(
            Counts counts,
            CountingShield shield,
            List<CountingPlace> where,
            int[] real,
            List<Map<String, Answer>> kinds) {
        List<Figure> shown = new ArrayList<>();
        List<Figure> hidden = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int v = 0; v < counts.variables().size(); v++) {
            CountingVariable variable = counts.variables().get(v);
            if (shield.withheld(v)) {
                continue;
            }
            Figure whole = figure(where, kinds, variable, -1, i -> true);
            shown.add(whole);
            for (int item = 0; item < variable.items().size(); item++) {
                Figure total = figure(where, kinds, variable, item, i -> true);
                shown.add(total);
                boolean trivial = total.of(real) == 0 || total.of(real) == whole.of(real);
                if (shield.weighted(v, item)) {
                    Figure n = weighted(figure(where, kinds, variable, -1, i -> true), where, 1);
                    double weight = 0;
                    for (int i = 0; i < real.length; i++) {
                        weight += n.adds()[i][real[i]];
                    }
                    shown.add(weighted(total, where, weight));
                }
                for (By by : By.values()) {
                    for (String column : shield.columns(by)) {
                        Figure figure = figure(where, kinds, variable, item, in(where, by, column, shield));
                        if (!shield.hidden(v, item, by, column)) {
                            shown.add(figure);
                        } else if (shield.small(v, item, by, column) && !trivial) {
                            hidden.add(figure);
                            names.add(variable.key() + " "
                                    + variable.items().get(item).key() + " in " + by + " " + column + " given "
                                    + Arrays.toString(real));
                        }
                    }
                }
            }
            for (By by : By.values()) {
                for (String column : shield.columns(by)) {
                    if (!shield.closed(v, by, column)) {
                        shown.add(figure(where, kinds, variable, -1, in(where, by, column, shield)));
                    }
                }
            }
        }
        long[] seen = shown.stream().mapToLong(figure -> figure.of(real)).toArray();
        List<Set<Long>> values = new ArrayList<>();
        hidden.forEach(figure -> values.add(new HashSet<>()));
        int[] world = new int[real.length];
        do {
            boolean alike = true;
            for (int f = 0; f < seen.length && alike; f++) {
                alike = shown.get(f).of(world) == seen[f];
            }
            for (int h = 0; alike && h < hidden.size(); h++) {
                values.get(h).add(hidden.get(h).of(world));
            }
        } while (next(world, kinds.size()));
        for (int h = 0; h < values.size(); h++) {
            assertThat(values.get(h)).as("%s of %s", names.get(h), where).hasSizeGreaterThan(1);
        }
        return hidden.size();
    }

    private static boolean next(int[] world, int kinds) {
        for (int i = 0; i < world.length; i++) {
            if (++world[i] < kinds) {
                return true;
            }
            world[i] = 0;
        }
        return false;
    }

    private static IntPredicate in(List<CountingPlace> where, By by, String column, CountingShield shield) {
        return i -> column.equals(name(where.get(i), by, shield));
    }

    private static String name(CountingPlace place, By by, CountingShield shield) {
        String both = CountingShield.both(place.region(), place.size());
        return switch (by) {
            case SIZE -> place.size();
            case REGION -> place.region();
            case BOTH -> shield.columns(By.BOTH).contains(both) ? both : CountingShield.both("", place.size());
        };
    }

    private static Figure figure(
            List<CountingPlace> where,
            List<Map<String, Answer>> kinds,
            CountingVariable variable,
            int item,
            IntPredicate counted) {
        double[][] adds = new double[where.size()][kinds.size()];
        for (int i = 0; i < where.size(); i++) {
            for (int k = 0; k < kinds.size(); k++) {
                Answer answer = kinds.get(k).get(variable.question().key());
                boolean gives = answer != null
                        && (item < 0
                                || answer.chosen().stream()
                                        .anyMatch(variable.items().get(item).options()::contains));
                adds[i][k] = counted.test(i) && gives ? 1 : 0;
            }
        }
        return new Figure(adds, false, 1);
    }

    private static Figure weighted(Figure figure, List<CountingPlace> where, double whole) {
        double[][] adds = new double[where.size()][];
        for (int i = 0; i < where.size(); i++) {
            adds[i] = figure.adds()[i].clone();
            for (int k = 0; k < adds[i].length; k++) {
                adds[i][k] *= WEIGHTS[Integer.parseInt(where.get(i).size())];
            }
        }
        return new Figure(adds, true, whole);
    }

    /** Everything shown as equations over who answered what where; a hidden number follows when its own row is made of theirs. */
    @Test
    void noHiddenNumberFollowsFromTheEquationsOfAllThatIsShown() {
        Questionnaire scan = SmallQuestionnaire.of(section(
                "s",
                single("status", List.of(), "a", "b", "c", "d", "e"),
                single("since", List.of(when("status", "a")), "x", "y", "z"),
                single("vision", List.of(when("status", "b")), "yes", "no"),
                single("owner", List.of(when("status", "a", "b", "c")), "one", "more", "none"),
                question("offer", Kind.MULTI, List.of(when("status", "a", "b", "c")), "p", "q", "r", "s"),
                single("role", List.of(), "policy", "care")));
        int hidden = 0;
        for (int run = 0; run < 60; run++) {
            Random random = new Random(run);
            List<Response> responses = new ArrayList<>();
            int people = 40 + random.nextInt(300);
            int regions = 2 + random.nextInt(5);
            for (int i = 0; i < people; i++) {
                String region = i % 23 == 0 ? "" : "r" + random.nextInt(regions);
                String size = "" + Math.min(random.nextInt(3), random.nextInt(3));
                responses.add(CountingWorld.response(region, size, CountingWorld.answers(scan, random)));
            }
            Counts counts = CountingWorld.counted(scan, responses);
            CountingShield shield = CountingShield.over(counts, 5, size -> WEIGHTS[Integer.parseInt(size)]);
            hidden += new Equations(counts, shield).attack();
        }
        assertThat(hidden).isGreaterThan(1000);
    }

    /** Modulo a prime: a row that is a sum of others over the whole numbers is one there too. */
    private static final class Equations {

        private static final long PRIME = 2_147_483_629L;

        private final Counts counts;
        private final CountingShield shield;
        private final int places;
        private final int[] begins;
        private final int width;
        private final List<long[]> rows = new ArrayList<>();

        Equations(Counts counts, CountingShield shield) {
            this.counts = counts;
            this.shield = shield;
            this.places = counts.places().size();
            this.begins = new int[counts.variables().size()];
            int at = 0;
            for (int v = 0; v < begins.length; v++) {
                begins[v] = at;
                // The options, and for several at once also n.
                at += (counts.variables().get(v).items().size() + 1) * places;
            }
            this.width = at;
        }

        int attack() {
            List<long[]> hidden = new ArrayList<>();
            for (int v = 0; v < begins.length; v++) {
                CountingVariable variable = counts.variables().get(v);
                routes(v);
                if (shield.withheld(v)) {
                    continue;
                }
                int n = variable.items().size();
                for (int item = 0; item <= n; item++) {
                    add(row(v, item, p -> true));
                    for (By by : By.values()) {
                        for (String column : shield.columns(by)) {
                            long[] row = row(
                                    v,
                                    item,
                                    p -> column.equals(name(counts.places().get(p), by, shield)));
                            if (item == n) {
                                if (!shield.closed(v, by, column)) {
                                    add(row);
                                }
                            } else if (!shield.hidden(v, item, by, column)) {
                                add(row);
                            } else if (shield.small(v, item, by, column)) {
                                hidden.add(row);
                            }
                        }
                    }
                }
            }
            for (long[] row : hidden) {
                assertThat(reduce(row)).isTrue();
            }
            return hidden.size();
        }

        /** n is the sum of the options that shut each other out; whom a question was put to follows from what it hangs on. */
        private void routes(int v) {
            CountingVariable variable = counts.variables().get(v);
            int n = variable.items().size();
            for (int place = 0; place < places; place++) {
                int at = place;
                if (!variable.multi()) {
                    long[] sum = row(v, n, p -> p == at);
                    for (int item = 0; item < n; item++) {
                        sum[begins[v] + item * places + place] = PRIME - 1;
                    }
                    add(sum);
                }
                if (variable.when().isEmpty()) {
                    add(row(v, n, p -> p == at));
                } else {
                    long[] asked = row(v, n, p -> p == at);
                    int gate = counts.variable(variable.when().getFirst().question());
                    for (String option : variable.when().getFirst().options()) {
                        asked[begins[gate] + counts.variables().get(gate).item(option) * places + place] = PRIME - 1;
                    }
                    add(asked);
                }
            }
        }

        private long[] row(int v, int item, IntPredicate counted) {
            long[] row = new long[width];
            for (int p = 0; p < places; p++) {
                row[begins[v] + item * places + p] = counted.test(p) ? 1 : 0;
            }
            return row;
        }

        private void add(long[] row) {
            if (reduce(row)) {
                int lead = lead(row);
                long inverse = power(row[lead], PRIME - 2);
                for (int i = lead; i < width; i++) {
                    row[i] = row[i] * inverse % PRIME;
                }
                rows.add(row);
            }
        }

        /** Whether anything is left of a row when all others are taken off. */
        private boolean reduce(long[] row) {
            for (long[] other : rows) {
                int lead = lead(other);
                long times = row[lead];
                if (times != 0) {
                    for (int i = lead; i < width; i++) {
                        row[i] = Math.floorMod(row[i] - times * other[i] % PRIME, PRIME);
                    }
                }
            }
            return lead(row) < width;
        }

        private static int lead(long[] row) {
            int i = 0;
            while (i < row.length && row[i] == 0) {
                i++;
            }
            return i;
        }

        private static long power(long base, long exponent) {
            long result = 1;
            long square = base % PRIME;
            for (long e = exponent; e > 0; e >>= 1) {
                if ((e & 1) == 1) {
                    result = result * square % PRIME;
                }
                square = square * square % PRIME;
            }
            return result;
        }
    }
}
