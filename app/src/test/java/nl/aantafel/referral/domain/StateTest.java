package nl.aantafel.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StateTest {

    private static String conflict(Runnable step) {
        String[] key = new String[1];
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> key[0] = ((Refusal.Conflict) refused.refusal()).messageKey());
        return key[0];
    }

    @ParameterizedTest
    @EnumSource
    void everyStateIsFoundByItsCode(State state) {
        assertThat(State.of(state.code())).isEqualTo(state);
    }

    @Test
    void nothingChangesAfterTheDecision() {
        for (State state : List.of(State.FITS_NOT, State.TAKEN_UP, State.NOT_TAKEN_UP)) {
            assertThat(conflict(state::requireOpen)).isEqualTo("referral.refusal.decided");
            assertThat(conflict(state::requireUnjudged)).isEqualTo("referral.refusal.decided");
            assertThat(conflict(() -> state.requireFits("x", ""))).isEqualTo("referral.refusal.decided");
        }
    }

    @Test
    void theFitComesFirstAndOnce() {
        assertThat(conflict(() -> State.SENT.requireFits("first", "artikel"))).isEqualTo("first");
        assertThat(conflict(State.FITS::requireUnjudged)).isEqualTo("referral.refusal.judged");
        State.FITS.requireFits("first", "artikel");
        State.SENT.requireUnjudged();
    }
}
