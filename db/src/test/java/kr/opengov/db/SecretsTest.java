package kr.opengov.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void aSecretIsMadeOnceAndKept() {
        String first = new Secrets(folder.resolve("secrets")).get("database-owner");

        assertThat(first).matches("[A-Za-z0-9_-]{43}");
        assertThat(new Secrets(folder.resolve("secrets")).get("database-owner")).isEqualTo(first);
        assertThat(new Secrets(folder.resolve("secrets")).get("another")).isNotEqualTo(first);
    }

    @Test
    void nobodyElseMayRead() throws IOException {
        Secrets secrets = new Secrets(folder.resolve("secrets"));
        secrets.get("key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(secrets.folder().resolve("key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecretOfTheUserIsTakenAsItIs() {
        Secrets secrets = new Secrets(folder.resolve("secrets"));
        secrets.put("key", "chosen elsewhere");

        assertThat(secrets.get("key")).isEqualTo("chosen elsewhere");
        assertThat(secrets.find("missing")).isEmpty();
    }
}
