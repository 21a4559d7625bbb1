package kr.opengov.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import java.time.Clock;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.members.DayQuestion;
import kr.opengov.web.query.Complaint;

/** A question of a program that cannot be read: it is refused, where a page would show its default and say so. */
final class BadQuery {

    private BadQuery() {}

    /**
     * A program is better served by a refusal than by a list that ignores what it asked for.
     *
     * @throws BadRequestException with the first complaint, if there is one
     */
    static void refuse(List<Complaint> complaints) {
        if (!complaints.isEmpty()) {
            Complaint first = complaints.get(0);
            throw new BadRequestException(Refusal.ofField(
                    first.parameter(), first.refusalCode(), first.arguments().toArray()));
        }
    }

    /**
     * The day and the instant asked about.
     *
     * @throws BadRequestException when one of them is none
     */
    static DayQuestion day(HttpServletRequest http, Clock clock) {
        DayQuestion question = DayQuestion.read(http::getParameter, clock);
        refuse(question.complaints());
        return question;
    }

    /**
     * The format with a name such as {@code csv}.
     *
     * @throws BadRequestException when there is none of that name
     */
    static ExportFormat format(String name) {
        return ExportFormat.named(name)
                .orElseThrow(() -> new BadRequestException(Refusal.ofField("format", "QUERY_CHOICE_UNKNOWN", name)));
    }
}
