package kr.opengov.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.internal.meetings.MeetingQueries;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * The meetings of governance bodies and the register of their decisions, as everybody may read them. Nothing here shows a
 * draft of minutes, who voted how, who was present by name, or why somebody was recused.
 */
@Stateless
public class Meetings {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    public Meetings() {}

    Meetings(EntityManager em) {
        this.em = em;
    }

    /**
     * Meetings as they stand, or stood at an instant, the latest first; two SQL statements whatever the page.
     *
     * @param page sorted by {@code date} (the default), {@code body}, {@code title}, {@code kind} or {@code state}
     */
    @PermitAll
    public Page<MeetingRow> list(MeetingFilter filter, PageRequest page) {
        return MeetingQueries.meetings(em, filter, page);
    }

    /**
     * The meetings of members' forums that took place, the latest first; one SQL statement. A round-table and a meeting that was
     * made up for demonstration are none.
     *
     * @param memberCodes whose forums: a nation's committee, a city's council
     * @param from first day; the meeting must have ended by the last day, {@code to}
     */
    @PermitAll
    public List<ForumMeeting> ofForums(Collection<String> memberCodes, LocalDate from, LocalDate to) {
        return memberCodes.isEmpty() ? List.of() : MeetingQueries.ofForums(em, memberCodes, from, to);
    }

    /** The bodies that have meetings; one SQL statement. */
    @PermitAll
    public List<BodyChoice> bodies() {
        return MeetingQueries.bodies(em);
    }

    /** A meeting with agenda, attendance by sector, decisions and published minutes; six SQL statements. */
    @PermitAll
    public Optional<MeetingView> view(String code) {
        return MeetingQueries.view(em, code);
    }

    /**
     * The register of decisions that stand, or stood at an instant, the latest first; two SQL statements whatever the page.
     *
     * @param page sorted by {@code date} (the default), {@code body}, {@code title} or {@code outcome}
     */
    @PermitAll
    public Page<DecisionRow> decisions(DecisionFilter filter, PageRequest page) {
        return MeetingQueries.decisions(em, filter, page);
    }
}
