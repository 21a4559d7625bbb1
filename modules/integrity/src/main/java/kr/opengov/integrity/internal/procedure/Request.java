package kr.opengov.integrity.internal.procedure;

import java.time.LocalDate;
import kr.opengov.integrity.ClosingGround;
import kr.opengov.platform.Blank;

/**
 * What somebody wants to do with what reasons.
 *
 * @param reason sealed later; here it only matters whether there is one
 * @param deadline the day until which a supplement is asked for
 * @param receivingBody whom a case is transferred to
 * @param ground why a case is closed
 */
public record Request(String reason, LocalDate deadline, String receivingBody, ClosingGround ground) {

    /** A step that needs nothing. */
    public static Request plain() {
        return new Request(null, null, null, null);
    }

    public static Request because(String reason) {
        return new Request(reason, null, null, null);
    }

    boolean hasReason() {
        return !Blank.is(reason);
    }
}
