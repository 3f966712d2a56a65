package nl.aantafel.survey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.aantafel.survey.domain.CountingPlace;
import nl.aantafel.survey.domain.CountingTally.Counts;
import nl.aantafel.survey.domain.ReportFigures;
import nl.aantafel.survey.domain.ReportReach;

/** Participants per class beside the population: the weights hang on it. */
final class SurveyGround {

    private SurveyGround() {}

    static ReportReach bySize(Counts counts, Map<CountingPlace, Long> population) {
        return reach(counts, population, CountingPlace::size);
    }

    static ReportReach byRegion(Counts counts, Map<CountingPlace, Long> population) {
        return reach(counts, population, CountingPlace::region);
    }

    private static ReportReach reach(
            Counts counts, Map<CountingPlace, Long> population, Function<CountingPlace, String> name) {
        Map<String, Long> taken = new HashMap<>();
        for (int place = 0; place < counts.places().size(); place++) {
            taken.merge(name.apply(counts.places().get(place)), counts.taken(place), Long::sum);
        }
        Map<String, Long> sums = new TreeMap<>();
        population.forEach((place, number) -> sums.merge(name.apply(place), number, Long::sum));
        Map<String, Long> ordered = new LinkedHashMap<>();
        ReportFigures.inOrder(List.copyOf(sums.keySet()))
                .forEach(each -> ordered.put(each, sums.getOrDefault(each, 0L)));
        return ReportReach.of(taken, ordered);
    }
}
