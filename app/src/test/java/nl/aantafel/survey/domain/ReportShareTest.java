package nl.aantafel.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.survey.domain.ReportShare.Words;
import org.junit.jupiter.api.Test;

class ReportShareTest {

    @Test
    void callsFortyTwoOfTheQuickscanRuimEenKwart() {
        assertThat(new ReportShare(42, 153).words()).isEqualTo(new Words("over", "quarter"));
        assertThat(new ReportShare(42, 153).percent()).isEqualTo(27);
    }

    /** The published text said almost two fifths of these 28. */
    @Test
    void callsTwentyEightOfTheQuickscanBijnaEenVijfde() {
        assertThat(new ReportShare(28, 153).words()).isEqualTo(new Words("under", "fifth"));
        assertThat(new ReportShare(28, 153).percent()).isEqualTo(18);
    }

    @Test
    void namesTheNearestSimpleFraction() {
        assertThat(new ReportShare(50, 100).words()).isEqualTo(new Words("exact", "half"));
        assertThat(new ReportShare(1, 3).words()).isEqualTo(new Words("exact", "third"));
        assertThat(new ReportShare(46, 100).words()).isEqualTo(new Words("under", "half"));
        assertThat(new ReportShare(77, 100).words()).isEqualTo(new Words("over", "three-quarters"));
        assertThat(new ReportShare(140, 153).words()).isEqualTo(new Words("over", "nine-tenths"));
        assertThat(new ReportShare(1, 140).words()).isEqualTo(new Words("", "few"));
        assertThat(new ReportShare(139, 140).words()).isEqualTo(new Words("", "most"));
        assertThat(new ReportShare(0, 4).words()).isEqualTo(new Words("", "none"));
        assertThat(new ReportShare(4, 4).words()).isEqualTo(new Words("", "all"));
    }

    @Test
    void roundsHalvesUpInWholeNumbers() {
        assertThat(new ReportShare(1, 200).percent()).isEqualTo(1);
        assertThat(new ReportShare(29, 200).percent()).isEqualTo(15);
        assertThat(new ReportShare(0, 0).percent()).isZero();
    }
}
