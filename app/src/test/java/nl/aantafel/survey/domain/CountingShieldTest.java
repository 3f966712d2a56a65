package nl.aantafel.survey.domain;

import static nl.aantafel.survey.domain.SmallQuestionnaire.question;
import static nl.aantafel.survey.domain.SmallQuestionnaire.section;
import static nl.aantafel.survey.domain.SmallQuestionnaire.single;
import static nl.aantafel.survey.domain.SmallQuestionnaire.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.domain.CountingShield.By;
import nl.aantafel.survey.domain.CountingTally.Counts;
import org.junit.jupiter.api.Test;

class CountingShieldTest {

    private static final Questionnaire STATUS = SmallQuestionnaire.of(section(
            "s",
            single("status", List.of(), "a", "b", "c"),
            single("since", List.of(when("status", "a")), "x", "y"),
            question("offer", Kind.MULTI, List.of(when("status", "a", "b")), "o", "p")));

    @Test
    void hidesANumberBelowTheSmallestAndOneMoreToGuardIt() {
        Counts counts = counted(new int[][] {{22, 18, 53}, {11, 3, 12}, {9, 7, 6}});
        CountingShield shield = shield(counts);
        assertThat(shield.hidden(0, 1, By.SIZE, "1")).isTrue();
        assertThat(shield.small(0, 1, By.SIZE, "1")).isTrue();
        long alsoHidden = shield.columns(By.SIZE).stream()
                .filter(column -> shield.hidden(0, 1, By.SIZE, column))
                .count();
        assertThat(alsoHidden).isGreaterThan(1);
    }

    @Test
    void showsEverythingWhereNothingIsSmall() {
        Counts counts = counted(new int[][] {{22, 18, 53}, {11, 13, 12}, {9, 7, 6}});
        CountingShield shield = shield(counts);
        for (String column : shield.columns(By.SIZE)) {
            for (int item = 0; item < 3; item++) {
                assertThat(shield.hidden(0, item, By.SIZE, column)).isFalse();
            }
        }
        assertThat(shield.hidesAny()).isFalse();
    }

    @Test
    void hidesANoughtAndWhatNearlyEverybodyGave() {
        Counts counts = counted(new int[][] {{22, 18, 53}, {30, 0, 12}, {9, 20, 0}});
        CountingShield shield = shield(counts);
        assertThat(shield.small(0, 1, By.SIZE, "1")).isTrue();
        assertThat(shield.small(0, 2, By.SIZE, "2")).isTrue();
        Counts same = counted(new int[][] {{22, 18, 53}, {30, 0, 1}, {9, 20, 8}});
        assertThat(shield(same).small(0, 0, By.SIZE, "1")).isTrue();
    }

    @Test
    void leavesOpenThatNobodyAtAllGaveAnAnswer() {
        Counts counts = counted(new int[][] {{22, 18, 0}, {30, 12, 0}});
        CountingShield shield = shield(counts);
        assertThat(shield.hidden(0, 2, By.SIZE, "0")).isFalse();
        assertThat(shield.hidden(0, 2, By.SIZE, "1")).isFalse();
    }

    /** Else the n of the question for those who have an approach would tell how many of a class have one. */
    @Test
    void closesAQuestionWhereItsNumberOfAnswersWouldTellAHiddenNumber() {
        List<Response> responses = new ArrayList<>();
        add(responses, "0", "a", 20);
        add(responses, "0", "b", 20);
        add(responses, "1", "a", 2);
        add(responses, "1", "b", 20);
        add(responses, "2", "a", 12);
        add(responses, "2", "b", 14);
        Counts counts = CountingWorld.counted(STATUS, responses);
        CountingShield shield = shield(counts);
        int since = counts.variable("since");
        assertThat(shield.hidden(0, 0, By.SIZE, "1")).isTrue();
        assertThat(shield.closed(since, By.SIZE, "1")).isTrue();
        assertThat(shield.columns(By.SIZE).stream()
                        .filter(column -> shield.closed(since, By.SIZE, column))
                        .count())
                .isGreaterThan(1);
        assertThat(shield.closed(counts.variable("offer"), By.SIZE, "1")).isFalse();
    }

    @Test
    void showsNothingOfAQuestionThatFewerThanTheSmallestAnswered() {
        List<Response> responses = new ArrayList<>();
        add(responses, "0", "a", 3);
        add(responses, "0", "b", 20);
        Counts counts = CountingWorld.counted(STATUS, responses);
        assertThat(shield(counts).withheld(counts.variable("since"))).isTrue();
        assertThat(shield(counts).withheld(0)).isFalse();
    }

    @Test
    void offersSizeWithinRegionOnlyWhereItSinglesNobodyOut() {
        Random random = new Random(3);
        List<Response> responses = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            responses.add(CountingWorld.response("North", i < 50 ? "s" : "l", CountingWorld.answers(STATUS, random)));
            responses.add(CountingWorld.response("South", i < 50 ? "s" : "l", CountingWorld.answers(STATUS, random)));
            responses.add(CountingWorld.response("West", i < 97 ? "s" : "l", CountingWorld.answers(STATUS, random)));
        }
        CountingShield shield = shield(CountingWorld.counted(STATUS, responses));
        assertThat(shield.offers(By.BOTH, CountingShield.both("West", "l"))).isFalse();
        assertThat(shield.offers(By.BOTH, CountingShield.both("West", "s"))).isFalse();
        // What is left of the large ones outside North and South together is three: so not both are offered.
        assertThat(shield.offers(By.BOTH, CountingShield.both("North", "l"))
                        && shield.offers(By.BOTH, CountingShield.both("South", "l")))
                .isFalse();
    }

    private static void add(List<Response> responses, String size, String status, int times) {
        for (int i = 0; i < times; i++) {
            responses.add(CountingWorld.response(
                    "",
                    size,
                    status.equals("a")
                            ? Map.of(
                                    "status",
                                    Answer.of("a"),
                                    "since",
                                    Answer.of(i % 2 == 0 ? "x" : "y"),
                                    "offer",
                                    Answer.of(i % 2 == 0 ? "o" : "p"))
                            : Map.of("status", Answer.of(status), "offer", Answer.of(i % 2 == 0 ? "o" : "p"))));
        }
    }

    private static Counts counted(int[][] bySize) {
        Questionnaire one = SmallQuestionnaire.of(section("s", single("status", List.of(), "a", "b", "c")));
        List<Response> responses = new ArrayList<>();
        for (int size = 0; size < bySize.length; size++) {
            for (int option = 0; option < bySize[size].length; option++) {
                for (int i = 0; i < bySize[size][option]; i++) {
                    responses.add(CountingWorld.response(
                            "", "" + size, Map.of("status", Answer.of("" + (char) ('a' + option)))));
                }
            }
        }
        return CountingWorld.counted(one, responses);
    }

    private static CountingShield shield(Counts counts) {
        return CountingShield.over(counts, 5, size -> 1);
    }
}
