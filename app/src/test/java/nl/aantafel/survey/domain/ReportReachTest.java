package nl.aantafel.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportReachTest {

    private static Map<String, Long> classes(long small, long middle, long large) {
        Map<String, Long> classes = new LinkedHashMap<>();
        classes.put("small", small);
        classes.put("middle", middle);
        classes.put("large", large);
        return classes;
    }

    @Test
    void findsThatSmallMunicipalitiesTookPartLessThanTheQuickscanSaid() {
        ReportReach reach = ReportReach.of(classes(98, 33, 22), classes(250, 60, 32));
        ReportReach.Test test = reach.test();
        assertThat(test).isNotNull();
        assertThat(test.chiSquare()).isCloseTo(7.25, within(0.005));
        assertThat(test.df()).isEqualTo(2);
        assertThat(test.p()).isCloseTo(0.027, within(0.0005));
        assertThat(test.n()).isEqualTo(153);
        assertThat(test.differs()).isTrue();
    }

    @Test
    void offersWeightsThatBringEachClassBackToItsShare() {
        ReportReach reach = ReportReach.of(classes(98, 33, 22), classes(250, 60, 32));
        assertThat(reach.weight("small")).isCloseTo(1.14, within(0.005));
        assertThat(reach.weight("middle")).isCloseTo(0.81, within(0.005));
        assertThat(reach.weight("large")).isCloseTo(0.65, within(0.005));
        assertThat(reach.weight("elsewhere")).isEqualTo(1);
        assertThat(reach.lines().getFirst().over()).isEqualTo(-9);
    }

    /** With two degrees of freedom the chance of a value above x is exp(-x/2). */
    @Test
    void agreesWithTheFormulaWrittenOut() {
        Random random = new Random(8);
        for (int i = 0; i < 200; i++) {
            long[] n = {random.nextInt(1, 90), random.nextInt(1, 90), random.nextInt(1, 90)};
            long[] all = {random.nextInt(100, 300), random.nextInt(100, 300), random.nextInt(100, 300)};
            ReportReach.Test test = ReportReach.of(classes(n[0], n[1], n[2]), classes(all[0], all[1], all[2]))
                    .test();
            double sum = 0;
            for (int c = 0; c < 3; c++) {
                double expected = (n[0] + n[1] + n[2]) * (double) all[c] / (all[0] + all[1] + all[2]);
                sum += (n[c] - expected) * (n[c] - expected) / expected;
            }
            assertThat(test).isNotNull();
            assertThat(test.chiSquare()).isCloseTo(sum, within(1e-9));
            assertThat(test.p()).isCloseTo(Math.exp(-sum / 2), within(1e-9));
        }
    }

    @Test
    void saysWhenAClassIsTooSmallForTheChanceToBeMoreThanAnEstimate() {
        assertThat(ReportReach.of(classes(4, 3, 2), classes(250, 60, 32)).test().rough())
                .isTrue();
        assertThat(ReportReach.of(classes(98, 33, 22), classes(250, 60, 32))
                        .test()
                        .rough())
                .isFalse();
    }

    @Test
    void testsNothingWhenNobodyTookPartOrThereIsOneClass() {
        assertThat(ReportReach.of(Map.of(), classes(250, 60, 32)).test()).isNull();
        assertThat(ReportReach.of(Map.of("one", 5L), Map.of("one", 9L)).test()).isNull();
    }
}
