package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.aantafel.survey.When;
import nl.aantafel.survey.domain.CountingTally.Counts;
import org.jspecify.annotations.Nullable;

/**
 * Decides which numbers of a report stay hidden, for all its tables and filters at once, so that no way of reading one beside
 * another gives a hidden number away. In a column of a class of size, of a region or of both, a number is small when fewer than
 * {@code smallest} gave the answer, or fewer than that did not. Small numbers are hidden; and for each of them there is another
 * world, in which two participants of different columns gave each other's answer, that looks the same in everything shown and has
 * another number there. What differs between those worlds is hidden as well. Who is asked a question follows from an earlier answer:
 * where that answer is part of the other world, the later question's column is closed whole, its n included.
 *
 * <p>Not hidden: the numbers of all participants together; and an answer that nobody or everybody gave.
 */
public final class CountingShield {

    /** How participants are divided. */
    public enum By {
        SIZE,
        REGION,
        /** A class of size within a region. */
        BOTH
    }

    /** Between the name of a region and that of a class of size. */
    private static final String WITHIN = "\u001f";

    private static final double PERCENT = 100;

    private final Counts counts;
    private final int smallest;
    private final ToDoubleFunction<String> weight;
    private final List<Division> divisions = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();

    /** One way to divide the places over columns. */
    private record Division(By by, List<String> columns, int[] of) {}

    /** Answers of which the number is told somewhere: as an option, as a group, or as the n of a question that hangs on them. */
    private record Told(Set<String> options, boolean question) {}

    /** Somebody who is asked at one place, because of an answer given there, could be at the other instead. */
    private record Move(Plan gate, int told, int from, int to) {}

    /** One variable: what is told of it, and what of that is hidden. */
    private final class Plan {
        final int variable;
        final CountingVariable what;
        final List<Told> told = new ArrayList<>();
        final List<BitSet[]> hidden = new ArrayList<>();
        final List<BitSet[]> small = new ArrayList<>();
        final List<BitSet> closed = new ArrayList<>();
        final BitSet unweighted = new BitSet();
        final List<Move> moves = new ArrayList<>();
        final long[][] numbers;
        final long[] answered;

        Plan(int variable) {
            this.variable = variable;
            this.what = counts.variables().get(variable);
            what.items().forEach(item -> told.add(new Told(Set.copyOf(item.options()), false)));
            for (CountingVariable later : counts.variables()) {
                for (When test : later.when()) {
                    if (test.question().equals(what.question().key()) && what.row() == null) {
                        Told gate = new Told(Set.copyOf(test.options()), true);
                        if (!told.contains(gate)) {
                            told.add(gate);
                        }
                    }
                }
            }
            for (Division division : divisions) {
                hidden.add(bits(division));
                small.add(bits(division));
                closed.add(new BitSet());
            }
            int places = counts.places().size();
            numbers = new long[told.size()][places];
            answered = new long[places];
            for (int p = 0; p < places; p++) {
                answered[p] = counts.answered(variable, p);
                for (int t = 0; t < told.size(); t++) {
                    numbers[t][p] = number(t, p);
                }
            }
        }

        private BitSet[] bits(Division division) {
            BitSet[] bits = new BitSet[division.columns().size()];
            for (int c = 0; c < bits.length; c++) {
                bits[c] = new BitSet();
            }
            return bits;
        }

        private long number(int t, int place) {
            if (t < what.items().size()) {
                return counts.item(variable, t, place);
            }
            if (!what.multi()) {
                long sum = 0;
                for (int i = 0; i < what.items().size(); i++) {
                    if (!what.items().get(i).group()
                            && told.get(t)
                                    .options()
                                    .contains(what.items().get(i).key())) {
                        sum += counts.item(variable, i, place);
                    }
                }
                return sum;
            }
            for (int later = 0; later < counts.variables().size(); later++) {
                List<When> when = counts.variables().get(later).when();
                if (when.size() == 1
                        && when.getFirst().question().equals(what.question().key())
                        && Set.copyOf(when.getFirst().options())
                                .equals(told.get(t).options())) {
                    long asked = counts.asked(later, place);
                    return when.getFirst().not() ? counts.answered(variable, place) - asked : asked;
                }
            }
            return 0;
        }

        long total(int t) {
            return sum(numbers[t]);
        }

        int options() {
            return (int) what.items().stream().filter(item -> !item.group()).count();
        }
    }

    private CountingShield(Counts counts, int smallest, ToDoubleFunction<String> weight) {
        this.counts = counts;
        this.smallest = smallest;
        this.weight = weight;
        division(By.SIZE, CountingPlace::size);
        division(By.REGION, CountingPlace::region);
        both();
        for (int v = 0; v < counts.variables().size(); v++) {
            plans.add(new Plan(v));
        }
    }

    /**
     * @param smallest the least number that is shown
     * @param weight of a class of size, for shares that are weighted
     */
    public static CountingShield over(Counts counts, int smallest, ToDoubleFunction<String> weight) {
        CountingShield shield = new CountingShield(counts, smallest, weight);
        shield.plans.forEach(shield::hideSmall);
        shield.plans.forEach(shield::protect);
        return shield;
    }

    private void division(By by, Function<CountingPlace, String> name) {
        TreeSet<String> names = new TreeSet<>();
        counts.places().forEach(place -> names.add(name.apply(place)));
        List<String> columns = List.copyOf(names);
        int[] of = new int[counts.places().size()];
        for (int p = 0; p < of.length; p++) {
            of[p] = columns.indexOf(name.apply(counts.places().get(p)));
        }
        divisions.add(new Division(by, columns, of));
    }

    /**
     * Size within region can be asked for of the regions in which each class of size has at least twice the smallest number, as
     * long as what is left of each class in the other regions has so too, or nothing.
     */
    private void both() {
        Map<String, Map<String, Long>> taken = new TreeMap<>();
        for (int p = 0; p < counts.places().size(); p++) {
            CountingPlace place = counts.places().get(p);
            taken.computeIfAbsent(place.region(), region -> new TreeMap<>())
                    .merge(place.size(), counts.taken(p), Long::sum);
        }
        TreeSet<String> deep = new TreeSet<>();
        taken.forEach((region, sizes) -> {
            if (!region.isEmpty() && sizes.values().stream().allMatch(number -> number >= 2L * smallest)) {
                deep.add(region);
            }
        });
        while (!deep.isEmpty()) {
            Map<String, Long> rest = new HashMap<>();
            taken.forEach((region, sizes) -> {
                if (!deep.contains(region)) {
                    sizes.forEach((size, number) -> rest.merge(size, number, Long::sum));
                }
            });
            if (rest.values().stream().allMatch(number -> number >= 2L * smallest)) {
                break;
            }
            deep.remove(deep.last());
        }
        if (!deep.isEmpty()) {
            division(By.BOTH, place -> (deep.contains(place.region()) ? place.region() : "") + WITHIN + place.size());
        }
    }

    private void hideSmall(Plan plan) {
        for (int d = 0; d < divisions.size(); d++) {
            Division division = divisions.get(d);
            if (plan.what.when().size() > 1 && division.columns().size() > 1) {
                closeWhereFewAreAsked(plan, d);
            }
            for (int column = 0; column < division.columns().size(); column++) {
                for (int t = 0; t < plan.told.size(); t++) {
                    if (isSmall(plan, d, column, t)) {
                        plan.small.get(d)[column].set(t);
                        hide(plan, d, column, t);
                    }
                }
            }
        }
    }

    /** Of a question that hangs on several answers at once, who is asked is a number of its own. */
    private void closeWhereFewAreAsked(Plan plan, int d) {
        long[] asked = new long[counts.places().size()];
        long[] taken = new long[asked.length];
        for (int p = 0; p < asked.length; p++) {
            asked[p] = counts.asked(plan.variable, p);
            taken[p] = counts.taken(p);
        }
        if (sum(asked) == 0 || sum(asked) == sum(taken)) {
            return;
        }
        int columns = divisions.get(d).columns().size();
        int least = -1;
        int closed = 0;
        for (int column = 0; column < columns; column++) {
            long number = in(asked, d, column);
            if (Math.min(number, in(taken, d, column) - number) < smallest) {
                closeOne(plan, d, column);
                closed++;
            } else if (least < 0 || number < in(asked, d, least)) {
                least = column;
            }
        }
        if (closed == 1 && least >= 0) {
            closeOne(plan, d, least);
        }
    }

    private void closeOne(Plan plan, int d, int column) {
        plan.closed.get(d).set(column);
        for (int t = 0; t < plan.told.size(); t++) {
            hide(plan, d, column, t);
        }
    }

    private boolean isSmall(Plan plan, int d, int column, int t) {
        long all = plan.total(t);
        // Where all stand in one column, the column is the whole.
        if (all == 0 || all == sum(plan.answered) || divisions.get(d).columns().size() == 1) {
            return false;
        }
        if (in(plan.answered, d, column) == 0 && !plan.closed.get(d).get(column)) {
            return false;
        }
        long number = in(plan.numbers[t], d, column);
        return Math.min(number, in(plan.answered, d, column) - number) < smallest;
    }

    private void hide(Plan plan, int d, int column, int t) {
        plan.hidden.get(d)[column].set(t);
        if (plan.told.get(t).question()) {
            close(plan.what.question().key(), plan.told.get(t).options(), d, column);
        }
    }

    /** Closes a column of every question that hangs on these answers, and of what hangs on those. */
    private void close(String question, @Nullable Set<String> options, int d, int column) {
        for (Plan later : plans) {
            boolean hangs = later.what.when().stream()
                    .anyMatch(test -> test.question().equals(question)
                            && (options == null || Set.copyOf(test.options()).equals(options)));
            if (hangs && !later.closed.get(d).get(column)) {
                later.closed.get(d).set(column);
                for (int t = 0; t < later.told.size(); t++) {
                    later.hidden.get(d)[column].set(t);
                }
                if (divisions.get(d).by() == By.SIZE) {
                    later.unweighted.set(0, later.told.size() + 1);
                }
                close(later.what.question().key(), null, d, column);
            }
        }
    }

    /** Two participants of different columns who give each other's answer. */
    private record Swap(int a, int b, Set<String> first, Set<String> second) {}

    /** Sees to it that for each small number there is another world. */
    private void protect(Plan plan) {
        for (int d = 0; d < divisions.size(); d++) {
            for (int column = 0; column < divisions.get(d).columns().size(); column++) {
                BitSet hidden = plan.hidden.get(d)[column];
                for (int t = hidden.nextSetBit(0); t >= 0; t = hidden.nextSetBit(t + 1)) {
                    if (isSmall(plan, d, column, t) && !moved(plan, d, column, t)) {
                        protect(plan, d, column, t);
                    }
                }
            }
        }
    }

    private boolean moved(Plan plan, int d, int column, int t) {
        int[] of = divisions.get(d).of();
        return plan.closed.get(d).get(column)
                && plan.moves.stream()
                        .anyMatch(move -> plan.numbers[t][move.from()] > 0
                                && (of[move.from()] == column) != (of[move.to()] == column)
                                && unseen(move));
    }

    /** Whether it does not show whichever of the answers that bring the question up the one who moves had given. */
    private boolean unseen(Move move) {
        Plan gate = move.gate();
        for (int c = 0; c < gate.options(); c++) {
            if (gate.numbers[c][move.from()] > 0
                    && gate.told
                            .get(move.told())
                            .options()
                            .contains(gate.what.items().get(c).key())) {
                for (int d = 0; d < divisions.size(); d++) {
                    int from = divisions.get(d).of()[move.from()];
                    int to = divisions.get(d).of()[move.to()];
                    if (from != to && !(gate.hidden.get(d)[from].get(c) && gate.hidden.get(d)[to].get(c))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void protect(Plan plan, int d, int column, int t) {
        Best best = new Best();
        int[] of = divisions.get(d).of();
        for (int a = 0; a < of.length && best.cost > 0; a++) {
            for (int b = 0; b < of.length && best.cost > 0; b++) {
                if (of[a] == column && of[b] != column) {
                    swaps(plan, t, a, b, best);
                }
            }
        }
        if (best.swap != null) {
            take(plan, best.swap);
        } else {
            closeAll(plan);
        }
    }

    private static final class Best {
        long cost = Long.MAX_VALUE;

        @Nullable
        Swap swap;
    }

    private void swaps(Plan plan, int t, int a, int b, Best best) {
        Set<String> wanted = plan.told.get(t).options();
        if (plan.what.multi()) {
            boolean there = plan.numbers[t][a] > 0 && plan.answered[b] > plan.numbers[t][b];
            boolean back = plan.numbers[t][b] > 0 && plan.answered[a] > plan.numbers[t][a];
            if (there || back) {
                better(plan, new Swap(a, b, wanted, Set.of()), best);
            }
            return;
        }
        for (int c = 0; c < plan.options(); c++) {
            String first = plan.what.items().get(c).key();
            if (!wanted.contains(first)) {
                continue;
            }
            for (int e = 0; e < plan.options(); e++) {
                String second = plan.what.items().get(e).key();
                if (wanted.contains(second)) {
                    continue;
                }
                if (plan.numbers[c][a] > 0 && plan.numbers[e][b] > 0) {
                    better(plan, new Swap(a, b, Set.of(first), Set.of(second)), best);
                }
                if (plan.numbers[e][a] > 0 && plan.numbers[c][b] > 0) {
                    better(plan, new Swap(a, b, Set.of(second), Set.of(first)), best);
                }
            }
        }
    }

    private void better(Plan plan, Swap swap, Best best) {
        long cost = 0;
        for (int t = 0; t < plan.told.size() && cost < best.cost; t++) {
            if (touches(plan.told.get(t), swap)) {
                for (int d = 0; d < divisions.size(); d++) {
                    int[] of = divisions.get(d).of();
                    if (of[swap.a()] != of[swap.b()]) {
                        cost += price(plan, d, of[swap.a()], t) + price(plan, d, of[swap.b()], t);
                    }
                }
                cost += weighs(plan, t, swap) ? 1 : 0;
            }
        }
        if (cost < best.cost) {
            best.cost = cost;
            best.swap = swap;
        }
    }

    private int price(Plan plan, int d, int column, int t) {
        if (plan.hidden.get(d)[column].get(t)) {
            return 0;
        }
        // A whole column of later questions is a high price.
        return plan.told.get(t).question() ? plan.told.size() * plans.size() : 2;
    }

    private static boolean touches(Told told, Swap swap) {
        return swap.first().stream().anyMatch(told.options()::contains)
                != swap.second().stream().anyMatch(told.options()::contains);
    }

    private void take(Plan plan, Swap swap) {
        for (int t = 0; t < plan.told.size(); t++) {
            if (!touches(plan.told.get(t), swap)) {
                continue;
            }
            for (int d = 0; d < divisions.size(); d++) {
                int[] of = divisions.get(d).of();
                if (of[swap.a()] != of[swap.b()]) {
                    hide(plan, d, of[swap.a()], t);
                    hide(plan, d, of[swap.b()], t);
                }
            }
            if (weighs(plan, t, swap)) {
                plan.unweighted.set(t);
            }
            move(plan, t, swap);
        }
    }

    /** Whoever gave an answer that brings a question up takes that question's answers along to the other place. */
    private void move(Plan plan, int t, Swap swap) {
        Told gate = plan.told.get(t);
        if (!gate.question() || plan.what.multi()) {
            return;
        }
        boolean first = swap.first().stream().anyMatch(gate.options()::contains);
        for (Plan later : plans) {
            List<When> when = later.what.when();
            if (when.size() == 1
                    && !when.getFirst().not()
                    && when.getFirst().question().equals(plan.what.question().key())
                    && Set.copyOf(when.getFirst().options()).equals(gate.options())) {
                later.moves.add(first ? new Move(plan, t, swap.a(), swap.b()) : new Move(plan, t, swap.b(), swap.a()));
            }
        }
    }

    /** Whether the weighted share of all, in whole percents, would be another. */
    private boolean weighs(Plan plan, int t, Swap swap) {
        double from = weight.applyAsDouble(counts.places().get(swap.a()).size());
        double to = weight.applyAsDouble(counts.places().get(swap.b()).size());
        if (from == to || plan.unweighted.get(t)) {
            return false;
        }
        double part = 0;
        double whole = 0;
        for (int p = 0; p < counts.places().size(); p++) {
            double w = weight.applyAsDouble(counts.places().get(p).size());
            part += w * plan.numbers[t][p];
            whole += w * plan.answered[p];
        }
        long now = Math.round(PERCENT * part / whole);
        // Either may be the one who gave it.
        return now != Math.round(PERCENT * (part + to - from) / whole)
                || now != Math.round(PERCENT * (part + from - to) / whole);
    }

    private void closeAll(Plan plan) {
        for (int d = 0; d < divisions.size(); d++) {
            for (int column = 0; column < divisions.get(d).columns().size(); column++) {
                closeOne(plan, d, column);
            }
        }
        plan.unweighted.set(0, plan.told.size() + 1);
    }

    private long in(long[] numbers, int d, int column) {
        long sum = 0;
        int[] of = divisions.get(d).of();
        for (int p = 0; p < of.length; p++) {
            sum += of[p] == column ? numbers[p] : 0;
        }
        return sum;
    }

    private static long sum(long[] numbers) {
        long sum = 0;
        for (long number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** The columns a division has, by name. */
    public List<String> columns(By by) {
        return division(by) < 0 ? List.of() : divisions.get(division(by)).columns();
    }

    /** The name of the column of one class of size within one region. */
    public static String both(String region, String size) {
        return region + WITHIN + size;
    }

    /** Whether there is such a column to look at: size within region is refused where that would single somebody out. */
    public boolean offers(By by, String column) {
        return columns(by).contains(column) && (by != By.BOTH || !column.startsWith(WITHIN));
    }

    /** Whether a question is not shown for anybody: too few answered it at all. */
    public boolean withheld(int variable) {
        long all = sum(plans.get(variable).answered);
        return all > 0 && all < smallest;
    }

    /** Whether the column tells nothing, n included. */
    public boolean closed(int variable, By by, String column) {
        int d = division(by);
        return withheld(variable) || plans.get(variable).closed.get(d).get(at(d, column));
    }

    public boolean hidden(int variable, int item, By by, String column) {
        int d = division(by);
        return closed(variable, by, column)
                || plans.get(variable).hidden.get(d)[at(d, column)].get(item);
    }

    /** Whether it is hidden for being small; else for what could be worked out with it. */
    public boolean small(int variable, int item, By by, String column) {
        int d = division(by);
        return plans.get(variable).small.get(d)[at(d, column)].get(item);
    }

    /** Whether the weighted share of all may be told. */
    public boolean weighted(int variable, int item) {
        return !plans.get(variable).unweighted.get(item);
    }

    /** Whether anything at all is hidden. */
    public boolean hidesAny() {
        return plans.stream()
                .anyMatch(plan -> withheld(plan.variable)
                        || plan.hidden.stream().flatMap(Arrays::stream).anyMatch(bits -> !bits.isEmpty()));
    }

    private int division(By by) {
        for (int d = 0; d < divisions.size(); d++) {
            if (divisions.get(d).by() == by) {
                return d;
            }
        }
        return -1;
    }

    private int at(int d, String column) {
        return divisions.get(d).columns().indexOf(column);
    }
}
