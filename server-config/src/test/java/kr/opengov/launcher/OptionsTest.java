package kr.opengov.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import kr.opengov.db.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void withoutOptionsTheDemonstrationRunsOnThisMachineOnly() {
        Options options = Options.parse(List.of());

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.bind()).isEqualTo("127.0.0.1");
        assertThat(options.demo()).isTrue();
        assertThat(options.databaseFile()).isEmpty();
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void everyOptionIsTaken() {
        Options options = Options.parse(List.of(
                "--port", "9090", "--bind", "0.0.0.0", "--data", "/srv/x/../y", "--no-demo", "--db-config", "db"));

        assertThat(options.port()).isEqualTo(9090);
        assertThat(options.bind()).isEqualTo("0.0.0.0");
        assertThat(options.data()).isEqualTo(Path.of("/srv/y"));
        assertThat(options.demo()).isFalse();
        assertThat(options.databaseFile()).contains(Path.of("db"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "", "99999999999", "8080 "})
    void aPortThatIsNoneIsRefused(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("1 to 65535");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("--porte", "1")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("--porte")
                .hasMessageContaining("--help");
    }

    @Test
    void aMissingValueIsNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("--data")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("--data");
    }

    @Test
    void theHelpNamesEveryOption() {
        assertThat(Options.HELP)
                .contains("--port", "--bind", "--data", "--no-demo", "--db-config", "--help")
                .doesNotContain("TODO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--bind", "--db-config"})
    void anEmptyValueIsNotTheFolderOneStandsIn(String option) {
        assertThatThrownBy(() -> Options.parse(List.of(option, "")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(option);
    }
}
