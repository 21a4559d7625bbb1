package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import kr.opengov.membership.ActionState;
import kr.opengov.membership.Cells;
import kr.opengov.membership.OpenActionItem;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.inbox.WorkItems;

/** Action items as a file: a new row opens one and puts it into the secretariat's inbox, another one settles it. */
public final class ActionList extends RegisterList<ActionLine> {

    private final EntityManager em;
    private final Recorded recorded;
    private final WorkItems work;

    public ActionList(EntityManager em, Recorded recorded, WorkItems work) {
        this.em = em;
        this.recorded = recorded;
        this.work = work;
    }

    @Override
    protected List<Field<ActionLine>> fields() {
        return List.of(
                new Field<>("meetingCode", ActionLine::meetingCode),
                new Field<>("task", ActionLine::task),
                new Field<>("responsible", ActionLine::responsible),
                new Field<>("dueOn", ActionLine::dueOn),
                new Field<>("state", ActionLine::state),
                new Field<>("outcome", ActionLine::outcome));
    }

    /** One statement. */
    @Override
    protected List<ActionLine> standing() {
        return items(null).stream().map(ActionItem::line).toList();
    }

    /** @param meetingCode null for those of all meetings */
    private List<ActionItem> items(String meetingCode) {
        return em.createQuery("""
                        SELECT a FROM ActionItem a JOIN FETCH a.meeting m WHERE :meeting IS NULL OR m.code = :meeting
                        ORDER BY m.firstOn, m.code, a.dueOn, a.id""", ActionItem.class)
                .setParameter("meeting", meetingCode)
                .getResultList();
    }

    @Override
    protected ActionLine read(Cells cells) {
        return new ActionLine(
                cells.needed("meetingCode", 60),
                cells.needed("task", 500),
                cells.needed("responsible", 200),
                cells.neededDay("dueOn"),
                cells.neededWord("state", ActionState.class),
                cells.text("outcome", 1000));
    }

    @Override
    protected Object key(ActionLine row) {
        return List.of(row.meetingCode(), row.task());
    }

    @Override
    protected void add(ActionLine row) {
        Meeting meeting = RecordedMeeting.held(em, row.meetingCode(), "MEETING_NOT_HELD");
        ActionItem item = new ActionItem(
                meeting,
                new OpenActionItem(meeting.id(), row.task(), row.responsible(), null, row.dueOn()),
                null,
                recorded);
        em.persist(item);
        em.flush();
        if (row.state() == ActionState.OPEN) {
            work.open(item.reminder());
        } else {
            item.settle(row.state(), row.outcome(), recorded.at());
            em.flush();
        }
    }

    @Override
    protected void correct(ActionLine before, ActionLine row, String reason) {
        checkOnly(before, row, Set.of("state", "outcome"));
        ActionItem item = items(row.meetingCode()).stream()
                .filter(each -> each.line().task().equals(row.task()))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        item.settle(row.state(), row.outcome() == null ? reason : row.outcome(), recorded.at());
        em.flush();
        work.close(item.workKey());
    }

    /** What came of it is kept: a file that does not say so does not take it away. */
    @Override
    protected Set<String> silent() {
        return Set.of("outcome");
    }
}
