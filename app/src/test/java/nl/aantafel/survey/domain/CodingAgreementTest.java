package nl.aantafel.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.survey.domain.CodingAgreement.Pair;
import org.junit.jupiter.api.Test;

class CodingAgreementTest {

    /** The example of {@code ci.kappa} in the manual of the R package statpsych (D.G. Bonett): 31, 12, 4 and 58 give 0.6756757. */
    @Test
    void agreesWithTheManualOfStatpsychOnTwoCategories() {
        CodingAgreement found = CodingAgreement.of(table(new int[][] {{31, 12}, {4, 58}}));
        assertThat(found.answers()).isEqualTo(105);
        assertThat(found.agreed()).isEqualTo(89);
        assertThat(found.kappa().orElseThrow()).isCloseTo(0.6756757, within(5e-8));
    }

    /** A printout of SAS that statsmodels (statsmodels/stats/tests/test_inter_rater.py, table10) holds itself to: 0.4842. */
    @Test
    void agreesWithTheSasPrintoutOfStatsmodelsOnThreeCategories() {
        CodingAgreement found = CodingAgreement.of(table(new int[][] {{0, 4, 1}, {0, 8, 0}, {0, 1, 5}}));
        assertThat(found.kappa().orElseThrow()).isCloseTo(0.4842, within(5e-5));
    }

    /**
     * The ratings of anxiety by the second and third rater of the R package irr, with what its {@code kappa2} gives, as statsmodels quotes
     * both (the same file): less agreement than chance.
     */
    @Test
    void agreesWithIrrOnTwoRatersOfAnxiety() {
        int[] second = {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4};
        int[] third = {2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2};
        List<Pair<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < second.length; i++) {
            pairs.add(new Pair<>(second[i], third[i]));
        }
        assertThat(CodingAgreement.of(pairs).kappa().orElseThrow()).isCloseTo(-0.006289308, within(5e-10));
    }

    @Test
    void isOneWhenTwoCodersNeverDiffer() {
        assertThat(CodingAgreement.of(table(new int[][] {{3, 0}, {0, 2}}))
                        .kappa()
                        .orElseThrow())
                .isEqualTo(1);
    }

    @Test
    void isNotDefinedWithoutAnswersNorWithOneCategoryThroughout() {
        assertThat(CodingAgreement.of(List.<Pair<String>>of()).kappa()).isEmpty();
        assertThat(CodingAgreement.of(table(new int[][] {{7}})).kappa()).isEmpty();
    }

    private static List<Pair<Integer>> table(int[][] counts) {
        List<Pair<Integer>> pairs = new ArrayList<>();
        for (int first = 0; first < counts.length; first++) {
            for (int second = 0; second < counts[first].length; second++) {
                for (int i = 0; i < counts[first][second]; i++) {
                    pairs.add(new Pair<>(first, second));
                }
            }
        }
        return pairs;
    }
}
