package nl.aantafel.survey.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Populations.Unit;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer counts. One that speaks for several municipalities counts once, in the region most of them lie in; of as many, in
 * the first by name. Its class of size is what was answered to the question with the key {@code size}, when that names a class of
 * the population; else the class most of its units are in, of as many the first.
 *
 * <p>An anonymous answer never bears a region or a class so rare that it tells who answered: of region and class together at least
 * so many units must exist as a cell must have; else the region is left out, and the class when it alone is still too rare.
 */
public record Placing(String region, String size, int units) {

    public static final String SIZE_QUESTION = "size";

    public static Placing of(
            Questionnaire questionnaire, Map<String, Answer> answers, List<Unit> spoken, Collection<String> sizes) {
        String size = answered(questionnaire, answers, sizes).orElseGet(() -> most(spoken, Unit::size));
        return new Placing(most(spoken, Unit::region), size, spoken.size());
    }

    /** Without what would tell who it was. {@code cells} holds how many units there are by region and size. */
    public Placing hidden(Map<List<String>, Integer> cells, int smallest) {
        if (sum(cells, region, size) >= smallest && sum(cells, region, null) >= smallest) {
            return this;
        }
        return new Placing("", sum(cells, null, size) >= smallest ? size : "", units);
    }

    private static int sum(Map<List<String>, Integer> cells, @Nullable String region, @Nullable String size) {
        return cells.entrySet().stream()
                .filter(each -> region == null || each.getKey().get(0).equals(region))
                .filter(each -> size == null || each.getKey().get(1).equals(size))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Optional<String> answered(
            Questionnaire questionnaire, Map<String, Answer> answers, Collection<String> sizes) {
        Answer answer = answers.get(SIZE_QUESTION);
        Optional<Question> question = questionnaire.question(SIZE_QUESTION);
        if (answer == null || answer.chosen().isEmpty() || question.isEmpty()) {
            return Optional.empty();
        }
        String chosen = answer.chosen().getFirst();
        Set<String> names = question.get().groups().stream()
                .filter(group -> group.options().contains(chosen))
                .flatMap(group ->
                        Stream.of(group.key(), group.label().nl(), group.label().en()))
                .map(Placing::plain)
                .collect(Collectors.toSet());
        names.add(plain(chosen));
        question.get().option(chosen).ifPresent(option -> {
            names.add(plain(option.label().nl()));
            names.add(plain(option.label().en()));
        });
        names.remove("");
        return sizes.stream().filter(each -> names.contains(plain(each))).findFirst();
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static String most(List<Unit> spoken, Function<Unit, String> what) {
        Map<String, Long> counted = spoken.stream()
                .map(what)
                .filter(each -> !each.isBlank())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long most = counted.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counted.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}
