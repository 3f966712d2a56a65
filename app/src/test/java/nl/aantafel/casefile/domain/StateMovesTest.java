package nl.aantafel.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import org.junit.jupiter.api.Test;

class StateMovesTest {

    @Test
    void isTakenUpOnlyAfterItWasFoundToFit() {
        assertThat(StateMoves.may(State.REFERRED, State.TAKEN_UP)).isFalse();
        assertThat(StateMoves.may(State.FITS, State.TAKEN_UP)).isTrue();
        assertThat(StateMoves.may(State.DRAFT, State.FITS)).isFalse();
    }

    @Test
    void mayBeRefusedBeforeAndAfterItWasFoundToFit() {
        assertThat(StateMoves.may(State.REFERRED, State.NOT_TAKEN_UP)).isTrue();
        assertThat(StateMoves.may(State.FITS, State.NOT_TAKEN_UP)).isTrue();
    }

    @Test
    void nothingFollowsOnNotBeingTakenUp() {
        for (State to : State.values()) {
            assertThat(StateMoves.may(State.NOT_TAKEN_UP, to)).isFalse();
        }
    }

    @Test
    void saysInWhichStateTheCaseIs() {
        assertThatThrownBy(() -> StateMoves.require(State.NOT_TAKEN_UP, State.TAKEN_UP))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal())
                                .extracting(refusal -> ((Refusal.Conflict) refusal).messageKey())
                                .isEqualTo("casefile.refusal.state-not-taken-up"));
    }
}
