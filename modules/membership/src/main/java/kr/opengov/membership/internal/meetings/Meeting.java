package kr.opengov.membership.internal.meetings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.opengov.membership.MeetingMode;
import kr.opengov.membership.MeetingState;
import kr.opengov.membership.PlanMeeting;
import kr.opengov.membership.Presence;
import kr.opengov.membership.QuorumVerdict;
import kr.opengov.membership.WriteAgendaItem;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;

/** A meeting of a body with its agenda and attendance. It guards its own order; every change of state is kept. */
@Entity
@Table(name = "mb_meeting")
public class Meeting extends ListedMeeting implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "mb_meeting",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_meeting")
    private Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private String code;

    @Column(name = "body_code", updatable = false)
    private String bodyCode;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    private int notices;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "quorum_version_id")
    private Long quorumVersionId;

    @Column(name = "quorum_seats")
    private Integer quorumSeats;

    @Column(name = "quorum_present")
    private Integer quorumPresent;

    @Column(name = "quorum_needed")
    private Integer quorumNeeded;

    private String evidence;

    @Column(updatable = false)
    private boolean invented;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Attendance> attendance = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL)
    private List<MeetingEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL)
    private List<FormerMeeting> former = new ArrayList<>();

    protected Meeting() {}

    /** A planned meeting. */
    public Meeting(String code, PlanMeeting plan, ZoneId zone, Recorded recorded) {
        this.code = code;
        this.bodyCode = plan.bodyCode();
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
        describe(plan, zone);
        reach(MeetingState.PLANNED);
        events.add(new MeetingEvent(this, null, state(), null, recorded));
    }

    /** A meeting as a record describes it, in the state it had come to; nobody was asked who took part. */
    Meeting asRecorded(MeetingLine line, Recorded recorded) {
        code = line.code();
        dayAsRecorded(line);
        cancelReason = line.cancelReason();
        evidence = line.evidence();
        invented = line.invented();
        if (line.state() != state()) {
            enter(line.state(), line.cancelReason(), recorded);
        }
        return this;
    }

    /** An item that a record of the meeting names. */
    AgendaItem addFromRecord(WriteAgendaItem item) {
        AgendaItem added = new AgendaItem(this, agenda.size() + 1, item);
        agenda.add(added);
        return added;
    }

    /** Who took part by a record of the meeting; over what it said of the seat before. */
    void attendFromRecord(RosterSeat seat, Presence how) {
        AttendanceRoll.enter(this, attendance, seat, how);
    }

    /** @throws Refusal {@code MEETING_FIXED} once it was held or cancelled, {@code MEETING_END_BEFORE_START} */
    public void change(PlanMeeting plan, ZoneId zone, Recorded recorded) {
        checkOpen();
        keep(recorded);
        describe(plan, zone);
    }

    /** @throws Refusal {@code MEETING_FIXED} */
    public AgendaItem add(WriteAgendaItem item) {
        checkOpen();
        return addFromRecord(item);
    }

    /**
     * Moves an item up (-1) or down (1); at the end of the list nothing happens.
     *
     * @throws Refusal {@code MEETING_FIXED}, {@code NOT_FOUND}
     */
    public void move(long itemId, int by) {
        checkOpen();
        Agenda.move(agenda, itemId, by);
    }

    /** @throws Refusal {@code MEETING_FIXED}, {@code NOT_FOUND} */
    public void remove(long itemId) {
        checkOpen();
        Agenda.remove(agenda, itemId);
    }

    /** @throws Refusal {@code MEETING_STATE_NOTICED}, {@code MEETING_WITHOUT_AGENDA}, {@code MEETING_WITHOUT_PLACE} */
    public void notice(Recorded recorded) {
        MeetingTransitions.check(state(), MeetingState.NOTICED);
        if (agenda.isEmpty()) {
            throw new Refusal("MEETING_WITHOUT_AGENDA");
        }
        boolean somewhere = mode() == MeetingMode.IN_PERSON || mode() == MeetingMode.HYBRID;
        if (somewhere && place("ko") == null) {
            throw Refusal.ofField("placeKo", "MEETING_WITHOUT_PLACE");
        }
        noticedAt = recorded.at();
        notices++;
        enter(MeetingState.NOTICED, null, recorded);
    }

    /**
     * Records who took part, over what was recorded before.
     *
     * @throws Refusal {@code ATTENDANCE_TOO_EARLY}, {@code ATTENDANCE_OF_WRITTEN}, {@code ATTENDANCE_SEAT_UNKNOWN},
     *     {@code MEETING_FIXED}
     */
    public void attend(List<RosterSeat> roster, Map<Long, Presence> presence, LocalDate today) {
        if (state() != MeetingState.NOTICED) {
            throw new Refusal("MEETING_FIXED");
        } else if (mode() == MeetingMode.WRITTEN) {
            throw new Refusal("ATTENDANCE_OF_WRITTEN");
        } else if (today.isBefore(firstOn())) {
            throw new Refusal("ATTENDANCE_TOO_EARLY", firstOn());
        }
        AttendanceRoll.call(this, attendance, roster, presence);
    }

    /** How many seats took part. */
    public int present() {
        return (int)
                attendance.stream().filter(row -> row.presence().takesPart()).count();
    }

    public int seats() {
        return attendance.size();
    }

    /**
     * It took place.
     *
     * @throws Refusal {@code MEETING_STATE_HELD}, {@code QUORUM_NOT_REACHED} where the rule blocks
     */
    public QuorumVerdict hold(Majority rule, int seats, int present, Recorded recorded) {
        MeetingTransitions.check(state(), MeetingState.HELD);
        int needed = rule.neededToMeet(seats);
        if (present < needed && rule.blocks()) {
            throw new Refusal("QUORUM_NOT_REACHED", present, needed, seats, rule.source());
        }
        quorumSeats = seats;
        quorumPresent = present;
        quorumNeeded = needed;
        quorumVersionId = rule.ruleVersionId();
        enter(MeetingState.HELD, null, recorded);
        return new QuorumVerdict(seats, present, needed, quorumVersionId);
    }

    /** @throws Refusal {@code MEETING_STATE_CLOSED} */
    public void close(Recorded recorded) {
        MeetingTransitions.check(state(), MeetingState.CLOSED);
        enter(MeetingState.CLOSED, null, recorded);
    }

    /** @throws Refusal {@code MEETING_STATE_CANCELLED} */
    public void cancel(String reason, Recorded recorded) {
        MeetingTransitions.check(state(), MeetingState.CANCELLED);
        cancelReason = reason.strip();
        enter(MeetingState.CANCELLED, cancelReason, recorded);
    }

    private void enter(MeetingState next, String reason, Recorded recorded) {
        keep(recorded);
        events.add(new MeetingEvent(this, state(), next, reason, recorded));
        reach(next);
    }

    /** Keeps what stands, before something else takes its place; what never stood for a moment is not kept. */
    private void keep(Recorded recorded) {
        Instant since = changedAt == null ? recordedAt : changedAt;
        if (since.isBefore(recorded.at())) {
            former.add(new FormerMeeting(this, since, recorded));
            changedAt = recorded.at();
        }
    }

    private void checkOpen() {
        if (state() != MeetingState.PLANNED && state() != MeetingState.NOTICED) {
            throw new Refusal("MEETING_FIXED");
        }
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String bodyCode() {
        return bodyCode;
    }

    /** Whether it took place: minutes, decisions and action items come only of such a meeting. */
    public boolean isOver() {
        return state() == MeetingState.HELD || state() == MeetingState.CLOSED;
    }

    /** Whether the portal called the seats and judged the quorum. */
    public boolean isJudged() {
        return quorumSeats != null;
    }

    int notices() {
        return notices;
    }

    boolean isInvented() {
        return invented;
    }

    public List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }

    /** The seats that took part. */
    List<Long> presentSeats() {
        return attendance.stream()
                .filter(row -> row.presence().takesPart())
                .map(Attendance::seatId)
                .toList();
    }
}
