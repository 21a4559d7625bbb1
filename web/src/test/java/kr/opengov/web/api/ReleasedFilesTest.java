package kr.opengov.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.StoredPage;
import org.junit.jupiter.api.Test;

class ReleasedFilesTest {
    private final ReleasedFiles files = new ReleasedFiles();
    private final AtomicInteger made = new AtomicInteger();

    private static ReleasedFiles.Key key(long release) {
        return new ReleasedFiles.Key(release, "xml", "ko", "https://portal.example.org", null);
    }

    private StoredPage file(long release) {
        return files.file(key(release), "application/xml", () -> {
            made.incrementAndGet();
            return ("<schedule>" + release).getBytes(StandardCharsets.UTF_8);
        });
    }

    @Test
    void aFileIsMadeOnceForARelease() {
        StoredPage[] all =
                IntStream.range(0, 20).mapToObj(i -> CompletableFuture.supplyAsync(() -> file(1))).toList().stream()
                        .map(CompletableFuture::join)
                        .toArray(StoredPage[]::new);
        assertThat(all).containsOnly(all[0]);
        assertThat(made).hasValue(1);
        assertThat(file(2).tag(false)).isNotEqualTo(all[0].tag(false));
        assertThat(made).hasValue(2);
    }

    @Test
    void whatCouldNotBeMadeIsTriedAgain() {
        assertThatThrownBy(() -> files.file(key(1), "application/xml", () -> {
                    throw new Refusal("NOT_FOUND");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(file(1)).isNotNull();
    }

    @Test
    void theMemoryStaysBounded() {
        byte[] large = new byte[(int) (ReleasedFiles.LARGEST / 8)];
        new Random(1).nextBytes(large);
        for (int i = 0; i < 10; i++) {
            files.file(key(i), "application/xml", large::clone);
        }
        assertThat(IntStream.range(0, 10).filter(i -> !isMadeAgain(i))).hasSizeBetween(1, 4);
    }

    private boolean isMadeAgain(long release) {
        int before = made.get();
        file(release);
        return made.get() > before;
    }
}
