package nl.aantafel.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.domain.MunicipalitiesFile;
import nl.aantafel.exchange.demo.QuickscanAnswers.Line;
import nl.aantafel.survey.Answer;
import org.junit.jupiter.api.Test;

/** The published totals (quickscan 2025, chapters 2 to 10), counted here by hand. */
class QuickscanAnswersTest {

    private static final List<Municipality> MUNICIPALITIES = MunicipalitiesFile.read(() -> new UUID(0, 0));
    private static final List<Line> LINES = QuickscanAnswers.lines(MUNICIPALITIES);
    private static final List<Line> COMPLETE =
            LINES.stream().filter(Line::complete).toList();

    @Test
    void asManyBeganAndFinishedAsWasPublished() {
        assertThat(LINES).hasSize(233);
        assertThat(COMPLETE).hasSize(153);
        assertThat(COMPLETE.stream().filter(each -> each.members().isEmpty())).hasSize(7);
        assertThat(COMPLETE.stream().filter(each -> each.members().size() > 1)).hasSize(5);
        // Who did not say for which municipality they spoke counts as one.
        assertThat(COMPLETE.stream()
                        .mapToInt(each -> Math.max(1, each.members().size()))
                        .sum())
                .isEqualTo(169);
    }

    @Test
    void noMunicipalityIsSpokenForTwice() {
        List<String> members =
                COMPLETE.stream().flatMap(each -> each.members().stream()).toList();
        assertThat(members).doesNotHaveDuplicates();
        assertThat(MUNICIPALITIES.stream().map(Municipality::name)).containsAll(members);
    }

    @Test
    void sizesAndRoutesAreThePublishedOnes() {
        Map<String, Long> sizes = count("size");
        assertThat(sizes.get("d")).isEqualTo(98);
        assertThat(sizes.get("c")).isEqualTo(33);
        assertThat(sizes.get("a") + sizes.get("b")).isEqualTo(22);
        Map<String, Long> status = count("status");
        assertThat(status).containsEntry("a", 42L).containsEntry("b", 28L);
        assertThat(status.get("c") + status.get("d")).isEqualTo(70);
        assertThat(Stream.of("e", "f", "g", "h").mapToLong(status::get).sum()).isEqualTo(13);
    }

    @Test
    void inEachProvinceBetweenThirtyOneAndSixtyPercentTookPart() {
        Map<String, String> provinces =
                MUNICIPALITIES.stream().collect(Collectors.toMap(Municipality::name, Municipality::province));
        Map<String, Integer> taking = new HashMap<>();
        COMPLETE.stream()
                .filter(each -> !each.members().isEmpty())
                .forEach(each -> taking.merge(most(each.members(), provinces), 1, Integer::sum));
        Map<String, Long> all =
                MUNICIPALITIES.stream().collect(Collectors.groupingBy(Municipality::province, Collectors.counting()));
        assertThat(taking.values().stream().mapToInt(each -> each).sum()).isEqualTo(146);
        List<Long> percents = all.entrySet().stream()
                .map(each -> Math.round(100.0 * taking.get(each.getKey()) / each.getValue()))
                .sorted()
                .toList();
        assertThat(percents).hasSize(12);
        assertThat(percents.getFirst()).isEqualTo(31);
        assertThat(percents.getLast()).isEqualTo(60);
    }

    private static String most(List<String> members, Map<String, String> provinces) {
        return members.stream()
                .collect(Collectors.groupingBy(provinces::get, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    @Test
    void onlyWhatOnesRouteAsksIsAnswered() {
        Set<String> shortRoute = Set.of("e", "f", "g", "h");
        for (Line line : COMPLETE) {
            String status = line.answers().get("status").chosen().getFirst();
            assertThat(line.answers().containsKey("since")).isEqualTo(status.equals("a"));
            assertThat(line.answers().containsKey("together_b")).isEqualTo(status.equals("b"));
            assertThat(line.answers().containsKey("offer")).isEqualTo(!shortRoute.contains(status));
            assertThat(line.answers().containsKey("reason")).isEqualTo(shortRoute.contains(status));
        }
    }

    @Test
    void whoIsAskedGivesAnAnswerAndTheLonelyOneStandsAlone() {
        COMPLETE.stream()
                .map(each -> each.answers().get("hindrances_approach"))
                .filter(each -> each != null)
                .forEach(each -> {
                    assertThat(each.chosen()).isNotEmpty();
                    assertThat(each.chosen().contains("f") && each.chosen().size() > 1)
                            .isFalse();
                });
    }

    @Test
    void languageIsRarelyMindedByExactlyFour() {
        assertThat(COMPLETE.stream()
                        .map(each -> each.answers().get("principles"))
                        .filter(each -> each != null)
                        .filter(each -> each.rated().get("language").equals("rarely")))
                .hasSize(4);
    }

    private static Map<String, Long> count(String question) {
        return COMPLETE.stream()
                .map(each -> each.answers().get(question))
                .map(Answer::chosen)
                .map(List::getFirst)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
