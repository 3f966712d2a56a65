package nl.aantafel.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import nl.aantafel.casefile.CaseFiles.ChangeCase;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRulesTest {

    @ParameterizedTest
    @CsvSource({
        "red, false, casefile.light.reason-needed",
        "orange, true, casefile.light.reason-needed",
        "green, true, casefile.light.green-needs-reason",
        "green, false, ''",
        "'', true, ''"
    })
    void aTrafficLightStandsWithItsReasonAndGreenBesideViolenceToo(String light, boolean violence, String refused) {
        assertThat(refusals(light, " ", violence)).isEqualTo(refused.isEmpty() ? List.of() : List.of(refused));
        assertThat(refusals(light, "De vader is verhuisd.", violence)).isEmpty();
    }

    private static List<String> refusals(String light, String reason, boolean violence) {
        Set<String> kinds = violence ? Set.of("physical") : Set.of();
        ChangeCase change = new ChangeCase("Veldman", "", "", "unknown", "", light, reason, "", kinds, 0);
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> CaseRules.change(change, State.TAKEN_UP, Set.of("physical"))
                        .refuseIfAny());
        return refused == null
                ? List.of()
                : ((Refusal.Invalid) refused.refusal())
                        .errors().stream().map(Refusal.FieldError::messageKey).toList();
    }
}
