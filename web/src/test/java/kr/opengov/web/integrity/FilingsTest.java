package kr.opengov.web.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.integrity.NewReport;
import kr.opengov.integrity.Receipt;
import kr.opengov.integrity.ReportKind;
import kr.opengov.integrity.ReportMode;
import org.junit.jupiter.api.Test;

class FilingsTest {

    private Instant now = Instant.parse("2026-03-03T01:00:00Z");
    private final Filings filings = new Filings(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Seoul");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void tooManyFromOnePlaceAreUnusualUntilTheNextHour() {
        for (int i = 0; i < Filings.USUAL_PER_HOUR; i++) {
            assertThat(filings.isUnusual("192.0.2.1")).isFalse();
        }
        assertThat(filings.isUnusual("192.0.2.1")).isTrue();
        assertThat(filings.isUnusual("192.0.2.2")).isFalse();

        now = now.plus(Duration.ofHours(1));

        assertThat(filings.isUnusual("192.0.2.1")).isFalse();
    }

    @Test
    void aFormSentAgainIsFoundAndAnotherTextIsAnotherFiling() {
        String key = Filings.key("mark", report("내용"));
        filings.filed(key, new Receipt(List.of("AAAAA", "BBBBB"), LocalDate.of(2026, 3, 3), null, "", "visit"));

        assertThat(filings.visitOf(key)).isEqualTo("visit");
        assertThat(filings.visitOf(Filings.key("mark", report("다른 내용")))).isNull();
        assertThat(filings.visitOf(Filings.key("other", report("내용")))).isNull();
        assertThat(filings.groupOf("visit")).isEqualTo("BBBBB");
    }

    @Test
    void whatIsRememberedEndsWithTheConfirmationOrAfterAWhile() {
        String key = Filings.key("mark", report("내용"));
        Receipt receipt = new Receipt(List.of("AAAAA"), LocalDate.of(2026, 3, 3), null, "", "visit");
        filings.filed(key, receipt);
        filings.confirmed("visit");
        assertThat(filings.visitOf(key)).isNull();
        assertThat(filings.groupOf("visit")).isNull();

        filings.filed(key, receipt);
        now = now.plus(Duration.ofMinutes(16));
        assertThat(filings.visitOf(key)).isNull();
        assertThat(filings.groupOf("visit")).isNull();
    }

    private static NewReport report(String text) {
        return new NewReport(
                ReportKind.OTHER, ReportMode.ANONYMOUS, "제목", text, null, Set.of(), false, "1", Map.of(), null, false);
    }
}
