package nl.aantafel.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.aantafel.platform.CannotStart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written on the way to a database on another machine is not left to chance. */
class DatabaseSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/aantafel",
                "jdbc:postgresql://10.0.0.5:5432/aantafel?user=x",
                "jdbc:postgresql://localhost,db.example/aantafel",
                "jdbc:postgresql://localhost.example/aantafel"
            })
    void doesNotStartWithADatabaseElsewhereAndNoWordOnEncryption(String url) {
        assertThatThrownBy(() -> new DatabaseSettings(url, "owner", "secret", 16))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("sslmode=verify-full");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/aantafel?sslmode=verify-full",
                "jdbc:postgresql://localhost:5433/aantafel",
                "jdbc:postgresql://127.0.0.1/aantafel",
                "jdbc:postgresql://[::1]:5432/aantafel",
                "jdbc:postgresql:aantafel"
            })
    void startsWithOneOnThisMachineOrOneThatSaysHow(String url) {
        assertThatCode(() -> new DatabaseSettings(url, "owner", "secret", 16)).doesNotThrowAnyException();
    }
}
