package kr.opengov.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import kr.opengov.membership.internal.meetings.ActionItem;
import kr.opengov.membership.internal.meetings.DeskQueries;
import kr.opengov.membership.internal.meetings.Meeting;
import kr.opengov.membership.internal.meetings.Members;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.persistence.Aggregates;

/** What is to be done after meetings; each lies in an inbox until it is settled. */
@Stateless
@RolesAllowed(Roles.COMMITTEE_SECRETARY)
public class ActionItems {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private WorkItems work;

    @Inject
    private Members members;

    @Resource
    private SessionContext session;

    public ActionItems() {}

    ActionItems(EntityManager em, Clock clock, WorkItems work, Members members, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.work = work;
        this.members = members;
        this.session = session;
    }

    /** The action items of a meeting, the first due first; one SQL statement. */
    public List<ActionRow> ofMeeting(long meetingId) {
        return DeskQueries.actions(em, meetingId);
    }

    /**
     * Opens an action item and puts it into an inbox.
     *
     * @throws Refusal {@code MEETING_NOT_HELD}, {@code ACCOUNT_UNKNOWN}
     */
    @Audited("meetings.action.open")
    public long open(@Valid OpenActionItem command) {
        Meeting meeting = em.find(Meeting.class, command.meetingId());
        if (meeting == null) {
            throw new Refusal("NOT_FOUND");
        } else if (!meeting.isOver()) {
            throw new Refusal("MEETING_NOT_HELD");
        }
        Long account = null;
        if (!Blank.is(command.accountEmail())) {
            account = members.accountOf(command.accountEmail())
                    .orElseThrow(() -> Refusal.ofField("accountEmail", "ACCOUNT_UNKNOWN"));
        }
        ActionItem item = new ActionItem(meeting, command, account, Recorded.now(session, clock));
        em.persist(item);
        em.flush();
        work.open(item.reminder());
        return item.id();
    }

    /**
     * Says that an item is done or no longer needed.
     *
     * @throws Refusal {@code ACTION_SETTLED}
     * @throws Conflict when somebody else changed it
     */
    @Audited("meetings.action.settle")
    public void settle(
            @AuditSubject("action-item") long id,
            long version,
            @NotNull ActionState state,
            @Size(max = 1000) String outcome) {
        ActionItem item = Aggregates.load(em, ActionItem.class, id, version);
        item.settle(state, outcome, clock.instant());
        em.flush();
        work.close(item.workKey());
    }
}
