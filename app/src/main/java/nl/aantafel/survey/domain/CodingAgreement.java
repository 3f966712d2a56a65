package nl.aantafel.survey.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How far two coders agree beyond chance: Cohen's kappa (J. Cohen, A coefficient of agreement for nominal scales, Educational and
 * Psychological Measurement 20, 1960, p. 37–46), the share on which they agree less that of chance, over one less that of chance. It is
 * undefined without answers, and when both gave the same one category throughout: then nothing tells agreement from chance.
 *
 * @param agreed on how many answers they gave the same
 * @param kappa from -1 to 1; absent when it is undefined
 */
public record CodingAgreement(long answers, long agreed, OptionalDouble kappa) {

    /** What two coders gave to one answer. */
    public record Pair<T>(T first, T second) {}

    public static <T> CodingAgreement of(List<Pair<T>> pairs) {
        long n = pairs.size();
        long agreed = pairs.stream()
                .filter(pair -> pair.first().equals(pair.second()))
                .count();
        Set<T> categories = new LinkedHashSet<>();
        pairs.forEach(pair -> {
            categories.add(pair.first());
            categories.add(pair.second());
        });
        // In whole numbers, so that an undefined case is recognised exactly.
        long chance = 0;
        for (T category : categories) {
            chance += count(pairs, pair -> pair.first().equals(category))
                    * count(pairs, pair -> pair.second().equals(category));
        }
        if (n == 0 || chance == n * n) {
            return new CodingAgreement(n, agreed, OptionalDouble.empty());
        }
        double kappa = (double) (agreed * n - chance) / (n * n - chance);
        return new CodingAgreement(n, agreed, OptionalDouble.of(kappa));
    }

    private static <T> long count(List<Pair<T>> pairs, Predicate<Pair<T>> which) {
        return pairs.stream().filter(which).count();
    }
}
