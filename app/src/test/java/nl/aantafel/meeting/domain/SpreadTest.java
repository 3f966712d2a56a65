package nl.aantafel.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void saysHowFarAnswersLieApart() {
        assertThat(Spread.of(List.of(8, 3, 5))).contains(new Spread(3, 8));
    }

    @Test
    void knowsWhenAllSayTheSame() {
        assertThat(Spread.of(List.of(4, 4)).orElseThrow().unanimous()).isTrue();
    }

    @Test
    void isAbsentWithoutAnswers() {
        assertThat(Spread.of(List.of())).isEmpty();
    }
}
