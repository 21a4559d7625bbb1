package kr.opengov.web.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import kr.opengov.membership.DecisionFilter;
import kr.opengov.membership.DecisionOutcome;
import kr.opengov.membership.MeetingFilter;
import kr.opengov.membership.MeetingState;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.query.Complaint;
import kr.opengov.web.query.QueryReader;

/**
 * What the lists of meetings and decisions are asked for, as it stands in an address: {@code body}, {@code year}, {@code
 * state} or {@code outcome}, {@code q}, {@code asOf}, {@code knownAt}, {@code sort}, {@code order}, {@code page}, {@code
 * size}. The page and its downloads read the same address.
 */
public record MeetingQuestion(
        MeetingFilter meetings, DecisionFilter decisions, PageRequest page, List<Complaint> complaints) {

    private static final int USUAL_SIZE = 25;
    private static final int LAST_PAGE = 100_000;
    private static final int FIRST_YEAR = 2011;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST = 100;
    private static final List<String> MEETING_SORTS = List.of("date", "body", "title", "kind", "state");
    private static final List<String> DECISION_SORTS = List.of("date", "body", "title", "outcome");

    /** Reads the address of the list of meetings; never fails. */
    public static MeetingQuestion ofMeetings(UnaryOperator<String> parameters, ZoneId zone) {
        QueryReader reader = new QueryReader(parameters);
        MeetingFilter filter = new MeetingFilter(
                reader.text("body", LONGEST),
                year(reader),
                reader.oneOf("state", MeetingState.class),
                reader.day("asOf", null),
                reader.instant("knownAt", zone, null));
        PageRequest page = page(reader, MEETING_SORTS);
        return new MeetingQuestion(filter, DecisionFilter.ALL, page, reader.complaints());
    }

    /** Reads the address of the register of decisions; never fails. */
    public static MeetingQuestion ofDecisions(UnaryOperator<String> parameters, ZoneId zone) {
        QueryReader reader = new QueryReader(parameters);
        DecisionFilter filter = new DecisionFilter(
                reader.text("body", LONGEST),
                year(reader),
                reader.oneOf("outcome", DecisionOutcome.class),
                reader.text("q", LONGEST),
                reader.day("asOf", null),
                reader.instant("knownAt", zone, null));
        PageRequest page = page(reader, DECISION_SORTS);
        return new MeetingQuestion(MeetingFilter.ALL, filter, page, reader.complaints());
    }

    /** Whether an earlier state of knowledge is asked for. */
    public boolean isHistoric() {
        return getKnownAt() != null;
    }

    /** The instant up to which entries count; null for now. */
    public Instant getKnownAt() {
        return meetings.knownAt() == null ? decisions.knownAt() : meetings.knownAt();
    }

    private static Integer year(QueryReader reader) {
        int year = reader.number("year", 0, FIRST_YEAR, LAST_YEAR);
        return year == 0 ? null : year;
    }

    private static PageRequest page(QueryReader reader, List<String> sorts) {
        return new PageRequest(
                reader.number("page", 1, 1, LAST_PAGE),
                reader.number("size", USUAL_SIZE, 1, PageRequest.LARGEST),
                reader.oneOf("sort", sorts, null),
                "desc".equals(reader.oneOf("order", List.of("asc", "desc"), "asc")));
    }
}
