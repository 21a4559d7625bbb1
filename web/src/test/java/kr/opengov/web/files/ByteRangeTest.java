package kr.opengov.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ByteRangeTest {

    @Test
    void understandsOneRange() {
        assertThat(ByteRange.of("bytes=0-9", 100)).contains(new ByteRange(0, 9));
        assertThat(ByteRange.of("bytes=90-", 100)).contains(new ByteRange(90, 99));
        assertThat(ByteRange.of("bytes=-10", 100)).contains(new ByteRange(90, 99));
        assertThat(ByteRange.of("bytes=-1000", 100)).contains(new ByteRange(0, 99));
        assertThat(ByteRange.of("bytes=50-1000", 100)).contains(new ByteRange(50, 99));
    }

    @Test
    void tellsAnEmptyRangeFromNone() {
        assertThat(ByteRange.of("bytes=100-", 100)).contains(ByteRange.NONE);
        assertThat(ByteRange.of("bytes=-0", 100)).contains(ByteRange.NONE);
        assertThat(ByteRange.of(null, 100)).isEmpty();
        assertThat(ByteRange.of("bytes=5-2", 100)).isEmpty();
        assertThat(ByteRange.of("bytes=0-1,4-5", 100)).isEmpty();
        assertThat(ByteRange.of("items=0-1", 100)).isEmpty();
        assertThat(ByteRange.of("bytes=-", 100)).isEmpty();
    }

    @Property
    void staysInsideTheFile(
            @ForAll @LongRange(min = 0, max = 1000) long first,
            @ForAll @LongRange(min = 0, max = 1000) long last,
            @ForAll @LongRange(min = 1, max = 500) long size) {
        ByteRange.of("bytes=" + first + "-" + last, size)
                .filter(range -> !range.equals(ByteRange.NONE))
                .ifPresent(range -> {
                    assertThat(range.first()).isBetween(0L, size - 1);
                    assertThat(range.last()).isBetween(range.first(), size - 1);
                });
    }

    @Test
    void namesFilesInHangulAndInAscii() {
        assertThat(FileServlet.disposition("회의록 1\".pdf"))
                .isEqualTo(
                        "attachment; filename=\"___ 1_.pdf\"; filename*=UTF-8''%ED%9A%8C%EC%9D%98%EB%A1%9D%201%22.pdf");
    }
}
