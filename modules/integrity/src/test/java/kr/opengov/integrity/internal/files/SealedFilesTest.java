package kr.opengov.integrity.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFilesTest {
    private static final Instant NOW = Instant.parse("2026-03-03T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatAKillLeftBehindIsRemovedAndNothingElse() throws IOException {
        file("taken", NOW.minusSeconds(90_000));
        file("forgotten", NOW.minusSeconds(90_000));
        file("half.part", NOW.minusSeconds(90_000));
        file("arriving.part", NOW.minusSeconds(60));

        assertThat(new SealedFiles(folder).removeLeft(Set.of("taken"), NOW.minusSeconds(86_400)))
                .isEqualTo(2);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("taken", "arriving.part");
        assertThat(new SealedFiles(folder.resolve("missing")).removeLeft(Set.of(), NOW))
                .isZero();
    }

    private void file(String name, Instant written) throws IOException {
        Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "x"), FileTime.from(written));
    }
}
