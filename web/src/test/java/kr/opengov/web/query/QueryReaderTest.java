package kr.opengov.web.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kr.opengov.membership.Region;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-12-31      | 2015-12-31
            2015            | 2015-12-31
            2015-02         | 2015-02-28
            2016-2          | 2016-02-29
            2015.4.30       | 2015-04-30
            2015. 4. 30.    | 2015-04-30
            20150430        | 2015-04-30
            2015/4/3        | 2015-04-03
            """)
    void readsDaysAsPeopleWriteThem(String given, LocalDate expected) {
        QueryReader reader = reading(given);

        assertThat(reader.day("x", TODAY)).isEqualTo(expected);
        assertThat(reader.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-02-29", "2015-13-01", "yesterday", "15-1-1", "2015-1-1-1", "20151", "0x7df", "٢٠١٥"})
    void complainsAboutDaysThatAreNone(String given) {
        QueryReader reader = reading(given);

        assertThat(reader.day("x", TODAY)).isEqualTo(TODAY);
        assertThat(reader.complaints()).containsExactly(new Complaint("x", Complaint.Code.DAY_WRONG, List.of(given)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01", "0000", "9999"})
    void complainsAboutDaysOutsideTheBooks(String given) {
        QueryReader reader = reading(given);

        assertThat(reader.day("x", TODAY)).isEqualTo(TODAY);
        assertThat(reader.complaints().get(0).code()).isEqualTo(Complaint.Code.DAY_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02T00:00:00Z, 2026-01-02T00:00:00Z",
        "2026-01-02T09:00:00+09:00, 2026-01-02T00:00:00Z",
        "2026-01-02T09:00:00 09:00, 2026-01-02T00:00:00Z",
        "2026-01-02T09:00, 2026-01-02T00:00:00Z",
        "2026-01-02, 2026-01-02T14:59:59.999999Z"
    })
    void readsInstants(String given, Instant expected) {
        QueryReader reader = reading(given);

        assertThat(reader.instant("x", SEOUL, null)).isEqualTo(expected);
        assertThat(reader.complaints()).isEmpty();
    }

    @Test
    void findsConstantsInAnyCase() {
        assertThat(reading("europe").oneOf("x", Region.class)).isEqualTo(Region.EUROPE);
    }

    @Test
    void composesHangulThatAMacSendsInParts() {
        assertThat(reading("\u1112\u1161\u11ab").text("x", 10)).isEqualTo("한");
    }

    @Test
    void namesOnlyTheBeginningOfALongValue() {
        QueryReader reader = reading("z".repeat(5_000));

        assertThat(reader.number("x", 1, 1, 9)).isEqualTo(1);
        assertThat(reader.complaints().get(0).arguments().get(0)).isEqualTo("z".repeat(40) + "…");
    }

    @Property
    void noValueLeadsToAnException(@ForAll("anything") String given) {
        QueryReader reader = reading(given);

        assertThat(reader.day("x", TODAY)).isBetween(QueryReader.FIRST_DAY, QueryReader.LAST_DAY);
        assertThat(reader.instant("x", SEOUL, Instant.EPOCH)).isNotNull();
        assertThat(reader.number("x", 3, 1, 9)).isBetween(1, 9);
        assertThat(reader.oneOf("x", List.of("a", "b"), "a")).isIn("a", "b");
        reader.oneOf("x", Region.class);
        reader.text("x", 5);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withChars("0123456789-./:TZ+ \n").ofMaxLength(30),
                Arbitraries.of(
                        "+999999999-12-31T00:00Z", "-999999999-01-01T00:00:00Z", "2015-12-31T25:61", "%", "null"));
    }

    private static QueryReader reading(String value) {
        return new QueryReader(name -> value);
    }
}
