package kr.opengov.web.documents;

import java.util.List;
import java.util.function.UnaryOperator;
import kr.opengov.platform.approvals.LibraryFilter;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.query.Complaint;
import kr.opengov.web.query.QueryReader;

/**
 * What the library is asked for, as it stands in an address: {@code q}, {@code unit}, {@code kind}, {@code from}, {@code
 * to}, {@code sort}, {@code order}, {@code page}, {@code size}. The page, its downloads and the programming interface read
 * the same address.
 *
 * @param complaints what could not be understood; its place has the default
 */
public record LibraryQuestion(LibraryFilter filter, PageRequest page, List<Complaint> complaints) {

    private static final int USUAL_SIZE = 25;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_TEXT = 200;

    /** Reads an address; never fails. */
    public static LibraryQuestion read(UnaryOperator<String> parameters) {
        QueryReader reader = new QueryReader(parameters);
        LibraryFilter filter = new LibraryFilter(
                reader.text("q", LONGEST_TEXT),
                reader.text("unit", LONGEST_TEXT),
                reader.text("kind", 40),
                reader.day("from", null),
                reader.day("to", null));
        PageRequest page = new PageRequest(
                reader.number("page", 1, 1, LAST_PAGE),
                reader.number("size", USUAL_SIZE, 1, PageRequest.LARGEST),
                reader.oneOf("sort", List.of("number", "title", "unit", "registered"), null),
                "desc".equals(reader.oneOf("order", List.of("asc", "desc"), "asc")));
        return new LibraryQuestion(filter, page, reader.complaints());
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return filter.text() != null
                || filter.unit() != null
                || filter.kind() != null
                || filter.from() != null
                || filter.to() != null;
    }
}
