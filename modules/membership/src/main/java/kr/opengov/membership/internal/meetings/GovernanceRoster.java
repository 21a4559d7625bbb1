package kr.opengov.membership.internal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.internal.governance.SeatOnDay;
import kr.opengov.membership.internal.governance.SeatsOnDay;

/** The roster as the register of bodies has it. */
@ApplicationScoped
public class GovernanceRoster implements Roster {

    private final SeatsOnDay seats;

    protected GovernanceRoster() {
        this(null);
    }

    @Inject
    public GovernanceRoster(SeatsOnDay seats) {
        this.seats = seats;
    }

    @Override
    public List<RosterSeat> of(String bodyCode, LocalDate day) {
        return seats.of(bodyCode, day).stream().map(GovernanceRoster::seat).toList();
    }

    /** Where a source names no seat, the holding stands for it; a negative number cannot be a seat. */
    private static RosterSeat seat(SeatOnDay seat) {
        return new RosterSeat(
                seat.holdingId(),
                seat.seatId() == 0 ? -seat.holdingId() : seat.seatId(),
                seat.constituency(),
                seat.personId(),
                seat.nameKo(),
                seat.nameEn(),
                seat.affiliation(),
                seat.title(),
                seat.chair());
    }
}
