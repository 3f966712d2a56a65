package nl.aantafel.exchange.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.aantafel.directory.Municipality;
import nl.aantafel.survey.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Invented answers to the quickscan of 2025 whose totals are those that were published: how many began and finished, by size and by
 * status, how many spoke for several municipalities. What one answer says beside another is made up. The same each time.
 */
public final class QuickscanAnswers {

    private static final String STATUS = "status";
    private static final String SIZE = "size";
    private static final int SEED = 2025;
    private static final int WHOLE = 100;

    /** The four largest cities, which the questionnaire names apart. */
    private static final Set<String> LARGEST = Set.of("Amsterdam", "Rotterdam", "'s-Gravenhage", "Utrecht");

    /** One who answered, for these municipalities; for nobody who can be named when there are none. */
    public record Line(boolean complete, Map<String, Answer> answers, List<String> members) {}

    /** The published totals and the words, as the demo's file has them. */
    record Margins(
            String source,
            Map<String, Integer> population,
            Map<String, Integer> sizes,
            List<Map<String, Integer>> together,
            Map<String, Integer> unnamed,
            int begun,
            List<Counts> single,
            List<Counts> multi,
            List<Rows> matrix,
            Map<String, List<String>> namely,
            List<Words> words) {}

    /** {@code of}: asked of whoever gave one of these for the status; of everybody when absent. {@code alone} goes with nothing else. */
    record Counts(
            String question,
            @Nullable List<String> of,
            @Nullable String alone,
            Map<String, Integer> counts) {}

    record Rows(String question, @Nullable List<String> of, Map<String, Map<String, Integer>> rows) {}

    /** {@code share}: how many of a hundred write something. */
    record Words(String question, @Nullable List<String> of, int share, List<String> texts) {}

    /** Whoever answers, while it is put together. */
    private record Filling(List<String> members, Map<String, Answer> answers) {

        String status() {
            Answer answer = answers.get(STATUS);
            return answer == null ? "" : answer.chosen().getFirst();
        }

        boolean asked(@Nullable List<String> of) {
            return of == null || of.contains(status());
        }
    }

    private final Margins margins;
    private final Random random = new Random(SEED);

    QuickscanAnswers(Margins margins) {
        this.margins = margins;
    }

    /** Of the demo. */
    public static List<Line> lines(List<Municipality> municipalities) {
        return new QuickscanAnswers(DemoFiles.quickscan()).of(municipalities);
    }

    List<Line> of(List<Municipality> municipalities) {
        List<Filling> all = new ArrayList<>();
        named(municipalities, all);
        margins.unnamed().forEach((size, many) -> {
            for (int at = 0; at < many; at++) {
                all.add(filling(List.of(), option(size)));
            }
        });
        Collections.shuffle(all, random);
        margins.single().forEach(each -> single(each, all));
        margins.multi().forEach(each -> multi(each, all));
        margins.matrix().forEach(each -> matrix(each, all));
        margins.words().forEach(each -> words(each, all));
        List<Line> lines = new ArrayList<>();
        all.forEach(each -> lines.add(new Line(true, each.answers(), each.members())));
        for (int at = 0; at < margins.begun(); at++) {
            lines.add(begun(all.get(at), at));
        }
        Collections.shuffle(lines, random);
        return lines;
    }

    /** In each province as many as were published, of each size as many as were published; the largest are placed first. */
    private void named(List<Municipality> municipalities, List<Filling> all) {
        List<Municipality> left = new ArrayList<>(municipalities);
        left.sort(Comparator.comparing(Municipality::name));
        for (Map<String, Integer> shared : margins.together()) {
            List<String> members = new ArrayList<>();
            shared.forEach((province, many) -> take(left, "lt50k", province, many, members));
            all.add(filling(members, option("lt50k")));
        }
        Map<String, Integer> open = new HashMap<>(margins.population());
        for (String size : List.of("gt100k", "50k_100k", "lt50k")) {
            int wanted = Objects.requireNonNull(margins.sizes().get(size));
            List<Municipality> fitting =
                    left.stream().filter(each -> each.sizeClass().equals(size)).toList();
            for (Municipality each : fitting) {
                int places = open.getOrDefault(each.province(), 0);
                if (wanted > 0 && places > 0) {
                    wanted--;
                    open.put(each.province(), places - 1);
                    left.remove(each);
                    all.add(filling(List.of(each.name()), LARGEST.contains(each.name()) ? "a" : option(size)));
                }
            }
            if (wanted > 0) {
                throw new IllegalStateException(wanted + " of " + size + " have no place");
            }
        }
    }

    private static void take(List<Municipality> left, String size, String province, int many, List<String> members) {
        List<Municipality> found = left.stream()
                .filter(each -> each.sizeClass().equals(size) && each.province().equals(province))
                .limit(many)
                .toList();
        left.removeAll(found);
        found.forEach(each -> members.add(each.name()));
    }

    private static String option(String size) {
        return switch (size) {
            case "gt100k" -> "b";
            case "50k_100k" -> "c";
            default -> "d";
        };
    }

    private static Filling filling(List<String> members, String size) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put(SIZE, Answer.of(size));
        return new Filling(members, answers);
    }

    private void single(Counts each, List<Filling> all) {
        List<Filling> asked = asked(each.of(), all);
        List<String> dealt = dealt(each.counts(), asked.size(), each.question());
        for (int at = 0; at < asked.size(); at++) {
            asked.get(at).answers().put(each.question(), chosen(each.question(), List.of(dealt.get(at))));
        }
    }

    private List<String> dealt(Map<String, Integer> counts, int asked, String question) {
        List<String> dealt = new ArrayList<>();
        counts.forEach((option, many) -> dealt.addAll(Collections.nCopies(many, option)));
        if (dealt.size() != asked) {
            throw new IllegalStateException(question + " is dealt to " + dealt.size() + " of " + asked);
        }
        Collections.sort(dealt);
        Collections.shuffle(dealt, random);
        return dealt;
    }

    /** Everybody who is asked gives at least one answer; who gives the one that goes alone gives no other. */
    private void multi(Counts each, List<Filling> all) {
        List<Filling> asked = asked(each.of(), all);
        List<Set<String>> given = new ArrayList<>();
        asked.forEach(any -> given.add(new TreeSet<>()));
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            places.add(at);
        }
        Set<Integer> alone = new HashSet<>();
        if (each.alone() != null) {
            Collections.shuffle(places, random);
            alone.addAll(places.subList(0, Objects.requireNonNull(each.counts().get(each.alone()))));
            alone.forEach(at -> given.get(at).add(each.alone()));
            places.removeAll(alone);
        }
        each.counts().keySet().stream()
                .filter(option -> !option.equals(each.alone()))
                .sorted()
                .forEach(option -> {
                    Collections.shuffle(places, random);
                    // Whoever has nothing yet goes first.
                    places.sort(Comparator.comparingInt(
                            at -> Math.min(1, given.get(at).size())));
                    places.subList(0, Objects.requireNonNull(each.counts().get(option)))
                            .forEach(at -> given.get(at).add(option));
                });
        for (int at = 0; at < asked.size(); at++) {
            asked.get(at).answers().put(each.question(), chosen(each.question(), List.copyOf(given.get(at))));
        }
    }

    private Answer chosen(String question, List<String> options) {
        List<String> texts = margins.namely().getOrDefault(question, List.of());
        String last = options.getLast();
        boolean namely = !texts.isEmpty() && last.equals(namelyOption(question));
        return new Answer(
                options, namely ? Map.of(last, texts.get(random.nextInt(texts.size()))) : Map.of(), "", Map.of());
    }

    /** The last option of a question is the one with words beside it. */
    private String namelyOption(String question) {
        return Stream.concat(margins.single().stream(), margins.multi().stream())
                .filter(each -> each.question().equals(question))
                .flatMap(each -> each.counts().keySet().stream())
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private void matrix(Rows each, List<Filling> all) {
        List<Filling> asked = asked(each.of(), all);
        List<Map<String, String>> rated = new ArrayList<>();
        asked.forEach(any -> rated.add(new LinkedHashMap<>()));
        each.rows().forEach((row, counts) -> {
            List<String> dealt = dealt(counts, asked.size(), each.question());
            for (int at = 0; at < dealt.size(); at++) {
                rated.get(at).put(row, dealt.get(at));
            }
        });
        for (int at = 0; at < asked.size(); at++) {
            asked.get(at).answers().put(each.question(), Answer.rating(rated.get(at)));
        }
    }

    private void words(Words each, List<Filling> all) {
        for (Filling filling : asked(each.of(), all)) {
            if (random.nextInt(WHOLE) < each.share()) {
                String text = each.texts().get(random.nextInt(each.texts().size()));
                filling.answers().put(each.question(), Answer.inWords(text));
            }
        }
    }

    private static List<Filling> asked(@Nullable List<String> of, List<Filling> all) {
        return all.stream().filter(each -> each.asked(of)).toList();
    }

    /** Somebody who stopped: after the size, or after the status. */
    private static Line begun(Filling like, int at) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put(SIZE, Objects.requireNonNull(like.answers().get(SIZE)));
        if (at % 2 == 0) {
            answers.put(STATUS, Objects.requireNonNull(like.answers().get(STATUS)));
        }
        return new Line(false, answers, List.of());
    }
}
