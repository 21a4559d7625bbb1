package kr.opengov.membership;

/**
 * A line of the roster of a day.
 *
 * @param seat null where the source names no seat
 * @param holder null for a seat ex officio whose office holder nobody names
 * @param chair whether the person leads the body on the day
 */
public record RosterRow(SeatView seat, SeatHolder holder, boolean chair) {

    public Constituency constituency() {
        return seat == null ? holder.constituency() : seat.constituency();
    }

    /** Whether the seat follows an office whose holder nobody names. */
    public boolean unnamed() {
        return holder == null;
    }
}
