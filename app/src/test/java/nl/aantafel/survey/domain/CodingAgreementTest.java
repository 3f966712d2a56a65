package nl.aantafel.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.survey.domain.CodingAgreement.Pair;
import org.junit.jupiter.api.Test;

class CodingAgreementTest {

    /** J. Sim and C.C. Wright, The kappa statistic in reliability studies, Physical Therapy 85 (2005), table 1: 0.67. */
    @Test
    void agreesWithThePublishedExampleOfTwoClinicians() {
        CodingAgreement found = CodingAgreement.of(table(new int[][] {{22, 2}, {4, 11}}));
        assertThat(found.answers()).isEqualTo(39);
        assertThat(found.agreed()).isEqualTo(33);
        assertThat(found.kappa().orElseThrow()).isCloseTo(0.67, within(0.005));
    }

    /** J.L. Fleiss, B. Levin and M.C. Paik, Statistical methods for rates and proportions, 3rd ed. (2003), table 18.1: 0.68. */
    @Test
    void agreesWithThePublishedExampleOfThreeDiagnoses() {
        CodingAgreement found = CodingAgreement.of(table(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}));
        assertThat(found.kappa().orElseThrow()).isCloseTo(0.68, within(0.005));
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
