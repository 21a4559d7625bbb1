package kr.opengov.web.proposals;

import java.util.List;
import java.util.function.UnaryOperator;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.ProposalFilter;
import kr.opengov.actionplans.ProposalState;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.query.Complaint;
import kr.opengov.web.query.QueryReader;

/**
 * What the list of proposals is asked for, as it stands in an address: {@code q}, {@code call}, {@code state}, {@code
 * channel}, {@code sort}, {@code order}, {@code page}, {@code size}.
 */
public record ProposalQuestion(ProposalFilter filter, PageRequest page, List<Complaint> complaints) {

    private static final int USUAL_SIZE = 25;
    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST = 100;
    private static final List<String> SORTS = List.of("received", "supports", "due", "code");

    /** Reads an address; never fails. */
    public static ProposalQuestion of(UnaryOperator<String> parameters) {
        QueryReader reader = new QueryReader(parameters);
        ProposalFilter filter = new ProposalFilter(
                reader.text("q", LONGEST),
                reader.text("call", LONGEST),
                reader.oneOf("state", ProposalState.class),
                reader.oneOf("channel", ProposalChannel.class),
                false);
        String sort = reader.oneOf("sort", SORTS, null);
        PageRequest page = new PageRequest(
                reader.number("page", 1, 1, LAST_PAGE),
                reader.number("size", USUAL_SIZE, 1, PageRequest.LARGEST),
                sort,
                "desc".equals(reader.oneOf("order", List.of("asc", "desc"), "asc")));
        return new ProposalQuestion(filter, page, reader.complaints());
    }
}
