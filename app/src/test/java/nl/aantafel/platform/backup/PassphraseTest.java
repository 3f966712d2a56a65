package nl.aantafel.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PassphraseTest {

    @Test
    void comesFromTheEnvironment() {
        assertThat(Passphrase.fresh(Map.of(Passphrase.VARIABLE, "een lange zin"), null))
                .isEqualTo("een lange zin".toCharArray());
    }

    @Test
    void refusesAShortOneForANewBackup() {
        assertThatThrownBy(() -> Passphrase.fresh(Map.of(Passphrase.VARIABLE, "kort"), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("12 characters");
    }

    @Test
    void saysWhereToPutItWhenNobodyCanTypeIt() {
        assertThatThrownBy(() -> Passphrase.of(Map.of(), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(Passphrase.VARIABLE);
    }
}
