package kr.opengov.web.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.Region;
import kr.opengov.membership.Standing;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.query.Complaint;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MemberQuestionTest {
    /** Already the next day in Seoul. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T15:30:00Z"), ZoneId.of("Asia/Seoul"));

    @Test
    void anEmptyAddressAsksForThoseWhoBelongToday() {
        MemberQuestion question = read(Map.of());

        assertThat(question.asOf()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(question.knownAt()).isEqualTo(CLOCK.instant());
        assertThat(question.historic()).isFalse();
        assertThat(question.filter().standing()).isEqualTo(Standing.MEMBER);
        assertThat(question.page()).isEqualTo(new PageRequest(1, MemberQuestion.USUAL_SIZE, null, false));
        assertThat(question.narrowed()).isFalse();
        assertThat(question.complaints()).isEmpty();
    }

    @Test
    void readsAWholeAddress() {
        MemberQuestion question = read(Map.of(
                "asOf",
                "2015",
                "knownAt",
                "2026-01-01",
                "kind",
                "national",
                "region",
                "EUROPE",
                "status",
                "withdrawn",
                "q",
                " 헝가 ",
                "sort",
                "since",
                "order",
                "desc",
                "page",
                "2",
                "size",
                "50"));

        assertThat(question.complaints()).isEmpty();
        assertThat(question.historic()).isTrue();
        assertThat(question.filter().kind()).isEqualTo(MembershipKind.NATIONAL);
        assertThat(question.filter().region()).isEqualTo(Region.EUROPE);
        assertThat(question.filter().status()).isEqualTo(MemberStatus.WITHDRAWN);
        assertThat(question.filter().standing()).isNull();
        assertThat(question.filter().text()).isEqualTo("헝가");
        assertThat(question.page()).isEqualTo(new PageRequest(2, 50, "since", true));
        assertThat(question.narrowed()).isTrue();
    }

    @Test
    void allMeansWhateverTheStatus() {
        MemberQuestion question = read(Map.of("status", "all"));

        assertThat(question.filter().standing()).isNull();
        assertThat(question.filter().status()).isNull();
    }

    @Test
    void namesAreSortedAsTheReaderSeesThem() {
        assertThat(read(Map.of()).sortFor("ko")).isEqualTo("name");
        assertThat(read(Map.of("sort", "name")).sortFor("en")).isEqualTo("nameEn");
        assertThat(read(Map.of("sort", "since")).sortFor("en")).isEqualTo("since");
    }

    @Test
    void saysEverythingThatIsWrong() {
        MemberQuestion question =
                read(Map.of("asOf", "2015-02-30", "kind", "x", "page", "0", "size", "201", "sort", "password"));

        assertThat(question.complaints())
                .extracting(Complaint::parameter)
                .containsExactlyInAnyOrder("asOf", "kind", "page", "size", "sort");
    }

    @Property
    void noAddressLeadsToAnException(
            @ForAll("values") String first, @ForAll("values") String second, @ForAll("values") String third) {
        MemberQuestion question = read(Map.of(
                "asOf", first, "knownAt", second, "page", third, "size", first, "sort", second, "order", third, "q",
                first, "kind", second, "status", third, "region", first));

        assertThat(question.page().offset()).isNotNegative();
        assertThat(question.page().size()).isBetween(1, PageRequest.LARGEST);
        question.complaints().forEach(complaint -> assertThat(complaint.key()).startsWith("refusal.QUERY_"));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.of(
                        "2015", "2147483647", "99999999999999999999", "ALL", "ACTIVE", "desc", "2026-01-01T00:00Z"));
    }

    private static MemberQuestion read(Map<String, String> address) {
        return MemberQuestion.read(address::get, CLOCK);
    }
}
