package kr.opengov.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kr.opengov.db.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void onePortalAtATime() {
        try (DataFolder first = DataFolder.open(folder.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.open(first.path()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("already runs");
        }
        DataFolder.open(folder.resolve("data")).close();
    }

    @Test
    void onlyTheUserGetsIn() throws IOException {
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.privateFolder("logs"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderWithOtherFilesIsRefusedAndNotTouched() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> DataFolder.open(other))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("letter.txt");
        assertThat(other.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void whatTheOperatorsCommandMakesBeforeIsNoObstacle() throws IOException {
        Path prepared = Files.createDirectories(folder.resolve("prepared"));
        Files.createDirectories(prepared.resolve("logs"));
        Files.writeString(prepared.resolve("launcher.log"), "");
        DataFolder.open(prepared).close();
        Files.writeString(prepared.resolve("notes.txt"), "added by hand later");
        DataFolder.open(prepared).close();
    }

    @Test
    void aFileInItsPlaceIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(Refused.class);
        assertThat(file).hasContent("x");
    }

    @Test
    void removingStaysInsideTheFolder() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "kept");
        Path inside = Files.createDirectories(folder.resolve("inside/deeper"));
        Files.createSymbolicLink(inside.resolve("link"), outside);

        DataFolder.remove(folder.resolve("inside"));

        assertThat(folder.resolve("inside")).doesNotExist();
        assertThat(outside).hasContent("kept");
    }
}
