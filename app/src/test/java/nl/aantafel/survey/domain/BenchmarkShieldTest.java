package nl.aantafel.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.survey.domain.BenchmarkShield.Column;
import org.junit.jupiter.api.Test;

class BenchmarkShieldTest {

    private static final boolean[] NOTHING = {false, false, false};

    private static Column single(int own, long... numbers) {
        boolean[] mine = new boolean[numbers.length];
        mine[own] = true;
        long n = 0;
        for (long number : numbers) {
            n += number;
        }
        return new Column(numbers, NOTHING, mine, n, false);
    }

    @Test
    void showsSharesOfTheClassWhereEnoughOthersGaveEach() {
        assertThat(BenchmarkShield.percents(single(0, 10, 6, 24), 5)).containsExactly(25L, 15L, 60L);
    }

    @Test
    void hidesWhatIsSmallOnceTheOwnAnswerIsTakenOffAndOneMore() {
        assertThat(BenchmarkShield.percents(single(0, 5, 11, 24), 5)).containsExactly(null, null, 60L);
        assertThat(BenchmarkShield.percents(single(1, 5, 11, 24), 5)).containsExactly(13L, 28L, 60L);
    }

    @Test
    void hidesWhatNearlyAllOthersGave() {
        assertThat(BenchmarkShield.percents(
                        new Column(new long[] {18, 9}, new boolean[2], new boolean[] {true, false}, 20, true), 5))
                .containsExactly(null, 45L);
    }

    @Test
    void keepsHiddenWhatTheReportHides() {
        Column column = new Column(new long[] {8, 9, 10}, new boolean[] {true, true, false}, NOTHING, 27, false);
        assertThat(BenchmarkShield.percents(column, 5)).containsExactly(null, null, 37L);
    }
}
