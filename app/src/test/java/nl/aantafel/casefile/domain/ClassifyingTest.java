package nl.aantafel.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassifyingTest {

    private static final DefaultGround GROUNDS = new DefaultGround(
            List.of("partnership_task", "police_data_provided", "judicial_data_provided", "safe_at_home_task"),
            Set.of("police", "judicial", "health", "relations"),
            Set.of("police", "safe_at_home", "probation"));
    private static final Eyes EYES = new Eyes(1);

    @Test
    void policeDataRestOnTheirOwnGround() {
        assertThat(GROUNDS.of(Set.of("police", "relations"), "probation")).isEqualTo("police_data_provided");
    }

    @Test
    void aSeatMayHaveAGroundOfItsOwn() {
        assertThat(GROUNDS.of(Set.of("relations"), "safe_at_home")).isEqualTo("safe_at_home_task");
    }

    @Test
    void allElseRestsOnTheCommonGround() {
        assertThat(GROUNDS.of(Set.of("health"), "probation")).isEqualTo("partnership_task");
        assertThat(new DefaultGround(List.of("safe_at_home_task"), Set.of(), Set.of("safe_at_home"))
                        .of(Set.of("health"), "probation"))
                .isEmpty();
    }

    @Test
    void whatIsNotClassifiedStaysAtTheTable() {
        assertThat(EYES.ofNew(Set.of(1, 3, 101), false)).containsExactly(1);
        assertThat(EYES.ofNew(Set.of(1, 3, 101), true)).containsExactlyInAnyOrder(1, 3, 101);
    }

    @Test
    void whatWasNotMeantForTheTableNeverComesThere() {
        assertThat(EYES.ofNew(Set.of(4), false)).containsExactly(4);
    }

    @Test
    void aCorrectionNeverLosesAReader() {
        assertThat(EYES.ofCorrection(Set.of(3, 4), Set.of(4), true)).containsExactlyInAnyOrder(3, 4);
        assertThat(EYES.ofCorrection(Set.of(1), Set.of(1, 101), true)).containsExactlyInAnyOrder(1, 101);
        assertThat(EYES.ofCorrection(Set.of(1), Set.of(1, 101), false)).containsExactly(1);
    }
}
