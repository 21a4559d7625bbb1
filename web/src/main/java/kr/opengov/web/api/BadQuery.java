package kr.opengov.web.api;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import kr.opengov.platform.Refusal;
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
}
