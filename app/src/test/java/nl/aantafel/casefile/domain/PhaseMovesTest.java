package nl.aantafel.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.aantafel.casefile.Phases.Decide;
import nl.aantafel.casefile.domain.PhaseMoves.Known;
import nl.aantafel.casefile.domain.PhaseMoves.Now;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.Tries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhaseMovesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<Known> FRAME = List.of(
            new Known("immediate_safety", true, List.of("risk_driven_care")),
            new Known("risk_driven_care", false, List.of("recovery", "immediate_safety")),
            new Known("recovery", false, List.of("immediate_safety", "risk_driven_care")));
    private static final PhaseMoves MOVES = new PhaseMoves(FRAME);

    @Test
    void beginsAtImmediateSafetyWithoutAReason() {
        assertThat(errors(null, "immediate_safety", TODAY, "")).isEmpty();
    }

    @Test
    void beginsElsewhereOnlyWithAReason() {
        assertThat(errors(null, "recovery", TODAY, "")).containsExactly("reden casefile.refusal.start-reason");
        assertThat(errors(null, "recovery", TODAY, "Het is al een jaar veilig."))
                .isEmpty();
    }

    @Test
    void refusesToSkipAPhaseAndToStay() {
        Now now = new Now("immediate_safety", TODAY.minusDays(9));
        assertThat(errors(now, "recovery", TODAY, "wens")).containsExactly("fase casefile.refusal.unknown-move");
        assertThat(errors(now, "immediate_safety", TODAY, "")).containsExactly("fase casefile.refusal.unknown-move");
        assertThat(errors(now, "nonsense", TODAY, "")).containsExactly("fase check.choose");
    }

    @Test
    void goesBackOnlyWithAReason() {
        Now now = new Now("recovery", TODAY.minusDays(9));
        assertThat(errors(now, "immediate_safety", TODAY, " ")).containsExactly("reden casefile.refusal.back-reason");
        assertThat(errors(now, "immediate_safety", TODAY, "Nieuw geweld")).isEmpty();
        assertThat(MOVES.backward(now, "risk_driven_care")).isTrue();
    }

    @Test
    void goesForwardWithoutAReason() {
        assertThat(errors(new Now("immediate_safety", TODAY), "risk_driven_care", TODAY, ""))
                .isEmpty();
    }

    @Test
    void refusesADayBeforeThePresentPhaseAndTheFuture() {
        Now now = new Now("immediate_safety", TODAY.minusDays(3));
        assertThat(errors(now, "risk_driven_care", TODAY.minusDays(4), ""))
                .containsExactly("vanaf casefile.refusal.before-phase");
        assertThat(errors(now, "risk_driven_care", TODAY.plusDays(1), "")).containsExactly("vanaf check.future");
    }

    @Test
    void goingOnWithAGoalOfAnEarlierPhaseOpenNeedsAReason() {
        Now now = new Now("immediate_safety", TODAY.minusDays(3));
        assertThat(errors(now, new Decide("risk_driven_care", TODAY, "", null), true))
                .containsExactly("reden casefile.refusal.open-goal-reason");
        assertThat(errors(now, new Decide("risk_driven_care", TODAY, "Het huis is veilig.", null), true))
                .isEmpty();
        assertThat(MOVES.before("risk_driven_care")).containsExactly("immediate_safety");
    }

    @Test
    void noSequenceOfAcceptedDecisionsLeavesTheMovesOfTheFrame() {
        for (long seed = 0; seed < Tries.of(300); seed++) {
            Random random = new Random(seed);
            Now now = null;
            for (int step = 0; step < 40; step++) {
                Decide decision = any(random);
                boolean earlierOpen = random.nextBoolean();
                if (MOVES.check(now, decision, earlierOpen, TODAY).failed()) {
                    continue;
                }
                assertThat(allowed(now, decision, earlierOpen))
                        .as("seed %d, %s after %s", seed, decision.phase(), now)
                        .isTrue();
                now = new Now(decision.phase(), decision.from());
            }
        }
    }

    private static Decide any(Random random) {
        List<String> codes = List.of("immediate_safety", "risk_driven_care", "recovery", "unheard_of");
        return new Decide(
                codes.get(random.nextInt(codes.size())),
                TODAY.minusDays(random.nextInt(60) - 5L),
                random.nextBoolean() ? "" : "Er is iets veranderd.",
                null);
    }

    /** Said anew, so that the test does not follow the code it tests. */
    private static boolean allowed(@Nullable Now now, Decide decision, boolean earlierOpen) {
        if (decision.from().isAfter(TODAY)) {
            return false;
        }
        if (now == null) {
            return decision.phase().equals("immediate_safety")
                    || !decision.reason().isBlank();
        }
        boolean known = switch (now.phase() + ">" + decision.phase()) {
            case "immediate_safety>risk_driven_care", "risk_driven_care>recovery" ->
                !earlierOpen || !decision.reason().isBlank();
            case "risk_driven_care>immediate_safety", "recovery>immediate_safety", "recovery>risk_driven_care" ->
                !decision.reason().isBlank();
            default -> false;
        };
        return known && !decision.from().isBefore(now.from());
    }

    private static List<String> errors(@Nullable Now now, String phase, LocalDate from, String reason) {
        return errors(now, new Decide(phase, from, reason, null), false);
    }

    private static List<String> errors(@Nullable Now now, Decide decision, boolean earlierOpen) {
        return MOVES.check(now, decision, earlierOpen, TODAY).errors().stream()
                .map(PhaseMovesTest::shown)
                .toList();
    }

    private static String shown(Refusal.FieldError error) {
        return error.field() + " " + error.messageKey();
    }
}
