package kr.opengov.platform.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    enum Colour {
        RED,
        BLUE
    }

    record Inner(String text, Long number) {}

    record Everything(
            String text,
            int whole,
            Long large,
            boolean flag,
            BigDecimal decimal,
            Colour colour,
            LocalDate day,
            Instant instant,
            UUID uuid,
            Inner inner,
            List<Inner> list,
            Set<Colour> colours,
            Map<String, Integer> map,
            String absent) {}

    record Old(String text, String gone) {}

    record New(String text, int added, List<String> also) {}

    @Test
    void readsBackWhatItWrote() {
        Everything value = new Everything(
                "열린 \"정부\"\n😀",
                -3,
                Long.MAX_VALUE,
                true,
                new BigDecimal("12.50"),
                Colour.BLUE,
                LocalDate.of(2024, 2, 29),
                Instant.parse("2026-03-02T01:00:00.123456Z"),
                new UUID(1, 2),
                new Inner("a", null),
                List.of(new Inner("b", 1L)),
                Set.of(Colour.RED),
                Map.of("k", 7),
                null);

        assertThat(RecordJson.read(Everything.class, RecordJson.write(value))).isEqualTo(value);
    }

    @Test
    void readsThePayloadOfAnotherVersionOfTheProgram() {
        String payload = RecordJson.write(new Old("x", "y"));

        assertThat(RecordJson.read(New.class, payload)).isEqualTo(new New("x", 0, null));
    }

    @Test
    void namesTheComponentItCannotRead() {
        record Odd(Thread thread) {}
        assertThatThrownBy(() -> RecordJson.read(Odd.class, "{\"thread\": \"x\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thread");
    }

    /** Looking through all libraries at every value made the release of a large programme take half a minute. */
    @Test
    void looksForTheProviderOnceAndNotForEachValue() {
        RecordJson.write(new Inner("a", 1L));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        List<String> asked = new ArrayList<>();
        Thread.currentThread().setContextClassLoader(new ClassLoader(before) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                asked.add(name);
                return super.getResources(name);
            }
        });
        try {
            RecordJson.write(new Inner("b", 2L));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        assertThat(asked).isEmpty();
    }
}
