package kr.opengov.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.opengov.db.Database;
import kr.opengov.db.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFileTest {
    private static final String WHOLE = """
            host=db.example
            owner.name=o
            owner.password=1
            portal.name=p
            portal.password=2
            integrity.name=i
            integrity.password=3
            """;

    @TempDir
    Path folder;

    @Test
    void aWholeFileIsRead() throws IOException {
        Database database = DatabaseFile.read(file(WHOLE));

        assertThat(database.host()).isEqualTo("db.example");
        assertThat(database.port()).isEqualTo(3306);
        assertThat(database.portal().password()).isEqualTo("2");
        assertThat(database.url("portal")).contains("sslMode=PREFERRED").doesNotContain("password");
    }

    @Test
    void noPasswordShowsInAMessage() throws IOException {
        assertThat(DatabaseFile.read(file(WHOLE)).toString())
                .doesNotContain("1")
                .doesNotContain("2");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        Path file = file(WHOLE.replace("integrity.password=3", "integrity.password="));
        assertThatThrownBy(() -> DatabaseFile.read(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("integrity.password");
    }

    /** Payara Micro splits its boot commands at these, and replaces what looks like a variable. */
    @ParameterizedTest
    @ValueSource(strings = {"two words", "quo\"te", "apo'strophe", "back\\\\slash", "a${b}"})
    void aPasswordTheServerCannotCarryIsRefused(String password) throws IOException {
        Path file = file(WHOLE.replace("portal.password=2", "portal.password=" + password));
        assertThatThrownBy(() -> DatabaseFile.read(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("portal.password")
                .hasMessageNotContaining(password);
    }

    @Test
    void aPortThatIsNoneIsRefused() throws IOException {
        Path file = file(WHOLE + "port=no\n");
        assertThatThrownBy(() -> DatabaseFile.read(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> DatabaseFile.read(folder.resolve("none")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("none");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = folder.resolve("binary");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThatThrownBy(() -> DatabaseFile.read(file)).isInstanceOf(Refused.class);
    }

    @Test
    void aServerThatIsNotThereIsRefused() {
        Database.Account nobody = new Database.Account("nobody", "x");
        Database nowhere = new Database("127.0.0.1", 1, nobody, nobody, nobody);
        assertThatThrownBy(() -> DatabaseFile.check(nowhere))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("127.0.0.1:1");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("db.properties"), text);
    }
}
