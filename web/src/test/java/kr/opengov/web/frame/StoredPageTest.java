package kr.opengov.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoredPageTest {

    @Test
    void knowsWhichBrowsersTakeCompressedPages() {
        assertThat(StoredPage.accepts("gzip, deflate, br")).isTrue();
        assertThat(StoredPage.accepts("br;q=1, gzip;q=0.5")).isTrue();
        assertThat(StoredPage.accepts("gzip;q=0")).isFalse();
        assertThat(StoredPage.accepts("identity")).isFalse();
        assertThat(StoredPage.accepts(null)).isFalse();
    }

    @Test
    void recognisesThePageABrowserHas() {
        assertThat(StoredPage.matches("\"a\", W/\"b\"", "\"b\"")).isTrue();
        assertThat(StoredPage.matches("*", "\"b\"")).isTrue();
        assertThat(StoredPage.matches("\"a\"", "\"b\"")).isFalse();
        assertThat(StoredPage.matches(null, "\"b\"")).isFalse();
    }

    @Test
    void aPageBegunBeforeAChangeIsNotKeptAfterIt() throws Exception {
        PageStore store = new PageStore();
        StoredPage page = new StoredPage("text/html", "x".repeat(2000).getBytes(StandardCharsets.UTF_8));
        long begun = store.generation();
        store.empty();
        store.keep("/", page, begun);
        assertThat(store.find("/")).isEmpty();
        store.keep("/", page, store.generation());
        assertThat(store.find("/")).containsSame(page);
    }

    @Test
    void theStoreStaysBounded() throws Exception {
        PageStore store = new PageStore();
        byte[] large = new byte[(int) (PageStore.LARGEST / 4)];
        new Random(1).nextBytes(large);
        for (int i = 0; i < 20; i++) {
            store.keep("/" + i, new StoredPage("text/html", large), store.generation());
        }
        long kept = IntStream.range(0, 20)
                .filter(i -> store.find("/" + i).isPresent())
                .count();
        assertThat(kept).isBetween(1L, 4L);
    }

    @Test
    void aPageWithAVersionOutlivesChangesOfOtherThings() throws Exception {
        PageStore store = new PageStore();
        StoredPage page = new StoredPage("text/html", "x".repeat(2000).getBytes(StandardCharsets.UTF_8));
        store.keep("/", page, "release 1", store.generation());
        assertThat(store.find("/")).containsSame(page);
        store.empty();
        assertThat(store.find("/")).as("not without asking").isEmpty();
        assertThat(store.find("/", "release 2", store.generation())).isEmpty();
        assertThat(store.find("/", "release 1", store.generation())).containsSame(page);
        assertThat(store.find("/")).as("asked a moment ago").containsSame(page);
    }
}
