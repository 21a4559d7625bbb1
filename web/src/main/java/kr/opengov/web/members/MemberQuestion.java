package kr.opengov.web.members;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kr.opengov.membership.MemberFilter;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.Region;
import kr.opengov.membership.Standing;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.query.Complaint;
import kr.opengov.web.query.QueryReader;

/**
 * What a list of members is asked for, as it stands in an address: {@code asOf}, {@code knownAt}, {@code kind}, {@code
 * region}, {@code status}, {@code q}, {@code sort}, {@code order}, {@code page}, {@code size}. The page, its downloads and
 * the programming interface read the same address, so that they show the same list.
 *
 * @param asOf the day asked about; today when the address names none
 * @param knownAt what was recorded later does not count; now when the address names none
 * @param historic whether the address names {@code knownAt}
 * @param status the word of the address: a {@link Standing}, a {@link MemberStatus} or {@link #ALL}; without one only
 *     those are listed that belong on the day
 * @param complaints what could not be understood; its place has the default
 */
public record MemberQuestion(
        LocalDate asOf,
        Instant knownAt,
        boolean historic,
        String status,
        MemberFilter filter,
        PageRequest page,
        List<Complaint> complaints) {

    /** The word for "whatever the status". */
    public static final String ALL = "ALL";

    /** Rows on a page when the address says nothing. */
    public static final int USUAL_SIZE = 25;

    /** The sizes a page offers; an address may name any up to {@link PageRequest#LARGEST}. */
    public static final List<Integer> SIZES = List.of(USUAL_SIZE, 50, 100, 200);

    /** More pages than any list of members has; a larger number could not even be multiplied. */
    private static final int LAST_PAGE = 100_000;

    private static final int LONGEST_TEXT = 100;

    private static final List<String> SORTS =
            List.of("name", "code", "kind", "region", "country", "status", "statusSince", "since");

    private static final List<String> STATUS_WORDS = Stream.of(
                    Stream.of(ALL),
                    Arrays.stream(Standing.values()).map(Enum::name),
                    Arrays.stream(MemberStatus.values()).map(Enum::name))
            .flatMap(words -> words)
            .distinct()
            .toList();

    /**
     * Reads an address; never fails.
     *
     * @param parameters the first value of a parameter by its name, or null
     * @param clock for today and now
     */
    public static MemberQuestion read(UnaryOperator<String> parameters, Clock clock) {
        QueryReader reader = new QueryReader(parameters);
        DayQuestion day = DayQuestion.read(reader, clock);
        String status = reader.oneOf("status", STATUS_WORDS, Standing.MEMBER.name());
        MemberFilter filter = new MemberFilter(
                reader.oneOf("kind", MembershipKind.class),
                reader.oneOf("region", Region.class),
                named(MemberStatus.class, status),
                named(Standing.class, status),
                reader.text("q", LONGEST_TEXT));
        PageRequest page = new PageRequest(
                reader.number("page", 1, 1, LAST_PAGE),
                reader.number("size", USUAL_SIZE, 1, PageRequest.LARGEST),
                reader.oneOf("sort", SORTS, null),
                "desc".equals(reader.oneOf("order", List.of("asc", "desc"), "asc")));
        return new MemberQuestion(day.asOf(), day.knownAt(), day.historic(), status, filter, page, reader.complaints());
    }

    /** The page to ask the register for: names are sorted as the reader sees them. */
    public PageRequest pageFor(String language) {
        return new PageRequest(page.number(), page.size(), sortFor(language), page.descending());
    }

    /** The column to ask the register for: names are sorted as the reader sees them. */
    public String sortFor(String language) {
        boolean byName = page.sort() == null || page.sort().equals("name");
        return byName ? ("ko".equals(language) ? "name" : "nameEn") : page.sort();
    }

    /** Whether anything but the day narrows the list. */
    public boolean narrowed() {
        return filter.kind() != null
                || filter.region() != null
                || filter.text() != null
                || !status.equals(Standing.MEMBER.name());
    }

    private static <E extends Enum<E>> E named(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
