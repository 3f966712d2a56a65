package nl.aantafel.survey.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Finding;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.SuppliedQuestionnaires;
import nl.aantafel.survey.domain.QuestionnaireChecks;
import nl.aantafel.survey.domain.Routing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The questionnaires that come with the house. */
class SuppliedQuestionnairesTest {

    private static final SuppliedQuestionnaires SUPPLIED = new SuppliedQuestionnaires();

    static Stream<Questionnaire> all() {
        return SUPPLIED.all().stream();
    }

    private static Questionnaire find(String key) {
        return SUPPLIED.find(key).orElseThrow();
    }

    @Test
    void areTheseFive() {
        assertThat(new TreeSet<>(all().map(Questionnaire::key).toList()))
                .containsExactly(
                        "collaboration_scan",
                        "development_group",
                        "evaluation_meeting",
                        "evaluation_meeting_family",
                        "quickscan_divorce_2025");
    }

    @ParameterizedTest
    @MethodSource("all")
    void mayBePublishedAsTheyAre(Questionnaire questionnaire) {
        assertThat(QuestionnaireChecks.of(questionnaire)).noneMatch(Finding::holdsUp);
    }

    @ParameterizedTest
    @MethodSource("all")
    void readTheSameAfterBeingWritten(Questionnaire questionnaire) {
        assertThat(QuestionnaireFile.read(QuestionnaireFile.write(questionnaire)))
                .isEqualTo(questionnaire);
    }

    /** Each question of the printed form by its number, and on which answers to question 4 it is put. */
    @ParameterizedTest
    @CsvSource({
        "a, 1 2 3 4 8 9 10 11 12 16 17 18 19 20 21 22 22 23 24 25 26 27 28 6 8",
        "b, 1 2 3 4 13 14 15 16 17 18 19 20 21 22 22 23 24 25 26 27 28 6 8",
        "c, 1 2 3 4 16 17 18 19 20 21 22 22 23 24 25 26 27 28 6 8",
        "d, 1 2 3 4 16 17 18 19 20 21 22 22 23 24 25 26 27 28 6 8",
        "e, 1 2 3 4 5 6 7 6 8",
        "f, 1 2 3 4 5 6 7 6 8",
        "g, 1 2 3 4 5 6 7 6 8",
        "h, 1 2 3 4 5 6 7 6 8"
    })
    void theQuickscanPutsTheQuestionsOfItsRoute(String status, String numbers) {
        List<String> shown = new Routing(find("quickscan_divorce_2025"))
                .shown(Map.of("status", Answer.of(status))).stream()
                        .map(Question::number)
                        .toList();
        assertThat(String.join(" ", shown)).isEqualTo(numbers);
    }

    @Test
    void theQuickscanAsksHowToReachOnlyWhoAgreesToATalk() {
        Routing routing = new Routing(find("quickscan_divorce_2025"));
        Map<String, Answer> yes = Map.of("status", Answer.of("h"), "interview", Answer.of("a"));
        Map<String, Answer> no = Map.of("status", Answer.of("h"), "interview", Answer.of("b"));
        assertThat(routing.shown(yes)).extracting(Question::key).contains("contact_interview", "contact_results");
        assertThat(routing.shown(no))
                .extracting(Question::key)
                .doesNotContain("contact_interview")
                .contains("contact_results");
    }

    @Test
    void theQuickscanHasAllQuestionsAndOptionsOfThePrintedForm() {
        Questionnaire quickscan = find("quickscan_divorce_2025");
        assertThat(quickscan.questions()).hasSize(32);
        assertThat(quickscan.questions().filter(each -> each.kind() == Kind.SINGLE))
                .hasSize(15);
        assertThat(quickscan.questions().filter(each -> each.kind() == Kind.MULTI))
                .hasSize(5);
        assertThat(quickscan.questions().filter(each -> each.kind() == Kind.MATRIX))
                .hasSize(1);
        assertThat(quickscan.questions().filter(each -> each.kind() == Kind.OPEN))
                .hasSize(8);
        List<String> counts = new ArrayList<>();
        quickscan
                .questions()
                .filter(each -> !each.options().isEmpty())
                .forEach(each -> counts.add(each.key() + " " + each.options().size()));
        assertThat(counts)
                .containsExactly(
                        "size 4",
                        "status 8",
                        "how_often_short 5",
                        "since 3",
                        "together_a 5",
                        "examined 4",
                        "vision_a 2",
                        "together_b 4",
                        "elsewhere 3",
                        "vision_b 2",
                        "how_often 5",
                        "money 3",
                        "policy_owner 3",
                        "execution_owner 3",
                        "offer 15",
                        "partners 25",
                        "expertise 6",
                        "principles 4",
                        "hindrances_together 5",
                        "hindrances_approach 7",
                        "interview 2");
    }

    @Test
    void theQuickscanNamesBothWaysToCountWhoWorksOnAnApproach() {
        assertThat(find("quickscan_divorce_2025")
                        .question("status")
                        .orElseThrow()
                        .groups())
                .extracting(each -> each.key() + each.options())
                .containsExactly("approach_narrow[a, b, c]", "approach_wide[a, b, c, d]");
    }

    @Test
    void theQuickscanLetsOwnWordsStandBesideThatNothingGetsInTheWay() {
        Question together =
                find("quickscan_divorce_2025").question("hindrances_together").orElseThrow();
        assertThat(together.option("d").orElseThrow().exclusive()).isTrue();
        assertThat(together.option("d").orElseThrow().besides()).containsExactly("e");
    }

    @Test
    void theScanHasTheTwentySixQuestionsOfTheTopicList() {
        assertThat(find("collaboration_scan").questions().map(Question::number).map(Integer::valueOf))
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 26).boxed().toList());
    }

    @Test
    void whoeverMetNoFamilyIsNotAskedHowItWasForThem() {
        Routing routing = new Routing(find("evaluation_meeting"));
        assertThat(routing.shown(Map.of("family_there", Answer.of("b"))))
                .extracting(Question::key)
                .containsExactly("meeting", "family_there");
        assertThat(routing.shown(Map.of("family_there", Answer.of("a"))))
                .extracting(Question::key)
                .contains("family");
    }

    /** Fifteen words is what a sentence for families may have. */
    @Test
    void familiesAreAskedInShortSentences() {
        Questionnaire family = find("evaluation_meeting_family");
        List<String> texts =
                new ArrayList<>(List.of(family.intro().nl(), family.thanks().nl()));
        family.questions().forEach(each -> {
            texts.add(each.text().nl());
            texts.add(each.help().nl());
            each.rows().forEach(row -> texts.add(row.label().nl()));
        });
        assertThat(texts.stream().flatMap(each -> Stream.of(each.split("[.?!] ?"))))
                .allMatch(sentence -> sentence.split("\\s+").length <= 15);
    }
}
