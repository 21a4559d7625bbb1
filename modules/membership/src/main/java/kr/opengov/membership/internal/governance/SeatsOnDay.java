package kr.opengov.membership.internal.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.RosterRow;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;

/** The filled seats of a body on a day, as far as recorded by now: who may be invited, be present and vote. */
@ApplicationScoped
public class SeatsOnDay {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    protected SeatsOnDay() {}

    public SeatsOnDay(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** By number of the seat; empty for a body nobody knows. Seven SQL statements at most. */
    public List<SeatOnDay> of(String bodyCode, LocalDate day) {
        GovernanceBody body = em.find(GovernanceBody.class, bodyCode);
        if (body == null) {
            return List.of();
        }
        return GovernanceQueries.facts(em, body, clock.instant()).roster(day).stream()
                .map(SeatsOnDay::seat)
                .toList();
    }

    private static SeatOnDay seat(RosterRow row) {
        SeatView seat = row.seat();
        SeatHolder holder = row.holder();
        if (holder == null) {
            return new SeatOnDay(
                    -seat.id(),
                    seat.id(),
                    seat.constituency().name(),
                    null,
                    seat.officeKo(),
                    seat.officeEn(),
                    null,
                    seat.officeKo(),
                    row.chair());
        }
        return new SeatOnDay(
                holder.holdingId(),
                seat == null ? 0 : seat.id(),
                row.constituency().name(),
                holder.personId(),
                holder.name("ko"),
                holder.name("en"),
                holder.affiliation(),
                holder.title(),
                row.chair());
    }
}
