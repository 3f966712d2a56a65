package nl.aantafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void turnsOptionsIntoSettings() throws Exception {
        CommandLine line = CommandLine.parse(List.of("demo", "--port", "8090", "--data=some dir"));
        assertThat(line.serves()).isTrue();
        assertThat(line.settings()).containsExactly("--server.port=8090", "--aantafel.data=some dir");
    }

    @Test
    void leavesACommandItsOwnWords() throws Exception {
        CommandLine line = CommandLine.parse(List.of("import", "bundle.json", "--as", "anna", "--data", "d"));
        assertThat(line.serves()).isFalse();
        assertThat(line.settings()).containsExactly("--aantafel.data=d");
        assertThat(line.rest()).containsExactly("bundle.json", "--as", "anna");
    }

    @Test
    void meetsTheDatabaseAsItIsForBackupAndRestore() throws Exception {
        assertThat(CommandLine.parse(List.of("backup", "file", "--overwrite")).bare())
                .isTrue();
        assertThat(CommandLine.parse(List.of("restore", "file")).bare()).isTrue();
        assertThat(CommandLine.parse(List.of("verify-log")).bare()).isFalse();
    }

    @Test
    void takesAnySettingForServe() throws Exception {
        CommandLine line = CommandLine.parse(List.of("serve", "--aantafel.base-url=https://example.org"));
        assertThat(line.settings()).containsExactly("--aantafel.base-url=https://example.org");
    }

    @Test
    void helpsWhenNothingIsAsked() throws Exception {
        assertThat(CommandLine.parse(List.of()).mode()).isEqualTo("help");
    }

    @ParameterizedTest
    @ValueSource(strings = "bench")
    void saysWhatIsNotBuiltYet(String mode) {
        assertThatThrownBy(() -> CommandLine.parse(List.of(mode))).hasMessageContaining("not built yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch", "demo --colour", "demo --port", "serve --port=http", "verify-log --data"})
    void saysInOneLineWhatItDoesNotUnderstand(String words) {
        assertThatThrownBy(() -> CommandLine.parse(List.of(words.split(" "))))
                .isInstanceOf(CommandLine.NotUnderstood.class)
                .message()
                .doesNotContain("\n");
    }
}
