package nl.aantafel.survey.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Counts responses in one pass; what it keeps does not grow with their number. An incomplete response is only counted as received.
 * One that speaks for several counts once, where it counts. A question counts for whom it was put to, given their own answers: who
 * was asked, and of them who answered.
 */
public final class CountingTally {

    /** Before the items of each variable: who was asked, who answered. */
    private static final int ASKED = 0;

    private static final int ANSWERED = 1;
    private static final int ITEMS = 2;

    private final Routing routing;
    private final List<CountingVariable> variables;
    private final int[] begins;
    private final int width;
    private final Map<String, List<Integer>> byQuestion = new HashMap<>();
    private final List<Map<String, Integer>> optionIndex = new ArrayList<>();
    private final Map<CountingPlace, long[]> places = new LinkedHashMap<>();
    private final Map<CountingPlace, long[]> responses = new LinkedHashMap<>();
    private long received;
    private long complete;
    private long several;
    private long nowhere;

    public CountingTally(Questionnaire questionnaire) {
        this.routing = new Routing(questionnaire);
        this.variables = CountingVariable.of(questionnaire);
        this.begins = new int[variables.size()];
        int at = 0;
        for (int v = 0; v < variables.size(); v++) {
            begins[v] = at;
            at += ITEMS + variables.get(v).items().size();
            byQuestion
                    .computeIfAbsent(variables.get(v).question().key(), key -> new ArrayList<>())
                    .add(v);
            Map<String, Integer> index = new HashMap<>();
            List<CountingVariable.Item> items = variables.get(v).items();
            for (int i = 0; i < items.size(); i++) {
                if (!items.get(i).group()) {
                    index.put(items.get(i).key(), i);
                }
            }
            optionIndex.add(index);
        }
        this.width = at;
    }

    public void add(Response response) {
        received++;
        if (!response.complete()) {
            return;
        }
        complete++;
        several += response.units() > 1 ? 1 : 0;
        nowhere += response.region().isEmpty() ? 1 : 0;
        CountingPlace place = new CountingPlace(response.region(), response.size());
        responses.computeIfAbsent(place, each -> new long[1])[0]++;
        long[] row = places.computeIfAbsent(place, each -> new long[width]);
        for (Question question : routing.shown(response.answers())) {
            List<Integer> counted = byQuestion.get(question.key());
            if (counted != null) {
                Answer answer = response.answers().get(question.key());
                for (int v : counted) {
                    count(row, v, answer);
                }
            }
        }
    }

    private void count(long[] row, int v, @Nullable Answer answer) {
        int begin = begins[v];
        row[begin + ASKED]++;
        CountingVariable variable = variables.get(v);
        List<String> chosen = answer == null ? List.of() : chosen(variable, answer);
        boolean any =
                answer != null && variable.items().isEmpty() && !answer.words().isBlank();
        Map<String, Integer> index = optionIndex.get(v);
        for (String option : chosen.size() > 1 ? Set.copyOf(chosen) : chosen) {
            Integer i = index.get(option);
            if (i != null) {
                row[begin + ITEMS + i]++;
                any = true;
            }
        }
        for (int i = index.size(); i < variable.items().size(); i++) {
            if (chosen.stream().anyMatch(variable.items().get(i).options()::contains)) {
                row[begin + ITEMS + i]++;
            }
        }
        row[begin + ANSWERED] += any ? 1 : 0;
    }

    private static List<String> chosen(CountingVariable variable, Answer answer) {
        if (variable.row() == null) {
            return answer.chosen();
        }
        String rated = answer.rated().get(variable.row().key());
        return rated == null ? List.of() : List.of(rated);
    }

    /** What was counted up to now. */
    public Counts counts() {
        List<CountingPlace> order = List.copyOf(places.keySet());
        long[][] counted = new long[order.size()][];
        long[] taken = new long[order.size()];
        for (int p = 0; p < order.size(); p++) {
            counted[p] = places.getOrDefault(order.get(p), new long[width]).clone();
            taken[p] = responses.getOrDefault(order.get(p), new long[1])[0];
        }
        return new Counts(variables, order, taken, counted, begins, new long[] {received, complete, several, nowhere});
    }

    /** What a pass over the responses gave. Everything is per place, so that any selection of places can be added up. */
    public static final class Counts {

        private final List<CountingVariable> variables;
        private final List<CountingPlace> places;
        private final long[] taken;
        private final long[][] counted;
        private final int[] begins;
        private final long[] sums;

        private Counts(
                List<CountingVariable> variables,
                List<CountingPlace> places,
                long[] taken,
                long[][] counted,
                int[] begins,
                long[] sums) {
            this.variables = variables;
            this.places = places;
            this.taken = taken;
            this.counted = counted;
            this.begins = begins;
            this.sums = sums;
        }

        public List<CountingVariable> variables() {
            return variables;
        }

        public int variable(String key) {
            for (int v = 0; v < variables.size(); v++) {
                if (variables.get(v).key().equals(key)) {
                    return v;
                }
            }
            return -1;
        }

        public List<CountingPlace> places() {
            return places;
        }

        /** Complete responses at a place. */
        public long taken(int place) {
            return taken[place];
        }

        public long asked(int variable, int place) {
            return counted[place][begins[variable] + ASKED];
        }

        public long answered(int variable, int place) {
            return counted[place][begins[variable] + ANSWERED];
        }

        public long item(int variable, int item, int place) {
            return counted[place][begins[variable] + ITEMS + item];
        }

        /** Begun, complete or not. */
        public long received() {
            return sums[0];
        }

        public long complete() {
            return sums[1];
        }

        /** Complete ones that speak for several. */
        public long several() {
            return sums[2];
        }

        /** Complete ones of which the region is not known. */
        public long nowhere() {
            return sums[3];
        }
    }
}
