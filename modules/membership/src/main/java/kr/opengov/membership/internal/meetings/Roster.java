package kr.opengov.membership.internal.meetings;

import java.time.LocalDate;
import java.util.List;

/** Who sits in a body on a day. */
public interface Roster {

    /** The filled seats, none twice; empty when nobody sits there. */
    List<RosterSeat> of(String bodyCode, LocalDate day);
}
