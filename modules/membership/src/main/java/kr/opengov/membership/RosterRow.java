package kr.opengov.membership;

import java.time.LocalDate;

/**
 * A line of the roster of a day.
 *
 * @param seat null where the source names no seat
 * @param holder null for a seat ex officio whose office holder nobody names
 * @param chair whether the person leads the body on the day
 * @param chairFrom since when, where somebody was elected; null for a seat whose holder always leads
 * @param chairTo last day, or null while it goes on
 */
public record RosterRow(SeatView seat, SeatHolder holder, boolean chair, LocalDate chairFrom, LocalDate chairTo) {

    /** Of a seat whose holder always leads, or never. */
    public RosterRow(SeatView seat, SeatHolder holder, boolean chair) {
        this(seat, holder, chair, null, null);
    }

    public Constituency constituency() {
        return seat == null ? holder.constituency() : seat.constituency();
    }

    /** Whether the seat follows an office whose holder nobody names. */
    public boolean unnamed() {
        return holder == null;
    }
}
