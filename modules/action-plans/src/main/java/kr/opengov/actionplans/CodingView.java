package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * A judgement of an assessor.
 *
 * @param value null where there is a reason for the blank
 * @param coder whose judgement it is
 * @param source where it stands, or null for one that was made here
 */
public record CodingView(
        String unit,
        String variable,
        String value,
        BlankReason blank,
        CodingMethod method,
        String coder,
        LocalDate codedOn,
        String note,
        String source) {

    /** The value, or the letters of the blank. */
    public String shown() {
        return value == null ? blank.name() : value;
    }
}
