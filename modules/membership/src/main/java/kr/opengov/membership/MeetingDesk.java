package kr.opengov.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.internal.governance.GovernanceBody;
import kr.opengov.membership.internal.meetings.DeskQueries;
import kr.opengov.membership.internal.meetings.Meeting;
import kr.opengov.membership.internal.meetings.MeetingRules;
import kr.opengov.membership.internal.meetings.Members;
import kr.opengov.membership.internal.meetings.NoticeLead;
import kr.opengov.membership.internal.meetings.Roster;
import kr.opengov.membership.internal.meetings.RosterSeat;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.persistence.Aggregates;

/** What the secretariat does with a meeting: plan it, announce it, record who came, close it. */
@Stateless
@RolesAllowed(Roles.COMMITTEE_SECRETARY)
public class MeetingDesk {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MeetingRules rules;

    @Inject
    private Roster roster;

    @Inject
    private Members members;

    @Resource
    private SessionContext session;

    public MeetingDesk() {}

    MeetingDesk(
            EntityManager em, Clock clock, MeetingRules rules, Roster roster, Members members, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.roster = roster;
        this.members = members;
        this.session = session;
    }

    /** Every body a meeting can be planned for, by name; one SQL statement. */
    public List<BodyChoice> bodies() {
        return DeskQueries.bodies(em);
    }

    /**
     * Plans a meeting, or changes one that was not held yet.
     *
     * @return its code, the end of its address
     * @throws Refusal {@code BODY_UNKNOWN}, {@code MEETING_END_BEFORE_START}, {@code MEETING_FIXED}
     * @throws Conflict when somebody else changed it since the version was read
     */
    @Audited("meetings.meeting.plan")
    public String plan(@Valid PlanMeeting plan) {
        if (plan.id() != null) {
            Meeting meeting = Aggregates.load(em, Meeting.class, plan.id(), plan.version());
            meeting.change(plan, clock.getZone(), recorded());
            em.flush();
            return meeting.code();
        }
        if (em.find(GovernanceBody.class, plan.bodyCode()) == null) {
            throw Refusal.ofField("bodyCode", "BODY_UNKNOWN", plan.bodyCode());
        }
        LocalDate day = plan.startsAt().atZone(clock.getZone()).toLocalDate();
        Meeting meeting =
                new Meeting(DeskQueries.freeCode(em, plan.bodyCode(), day), plan, clock.getZone(), recorded());
        em.persist(meeting);
        em.flush();
        return meeting.code();
    }

    /** @throws Refusal {@code MEETING_FIXED} once it was held */
    @Audited("meetings.agenda.add")
    public void addItem(@Valid WriteAgendaItem item) {
        load(item.meetingId(), item.version()).add(item);
        em.flush();
    }

    /** Moves an item up (-1) or down (1). */
    @Audited("meetings.agenda.move")
    public void moveItem(@AuditSubject("meeting") long meetingId, long version, long itemId, int by) {
        load(meetingId, version).move(itemId, by);
        em.flush();
    }

    /** @throws Refusal {@code MEETING_FIXED}, or {@code AGENDA_ITEM_IN_USE} when somebody voted or declared on it */
    @Audited("meetings.agenda.remove")
    public void removeItem(@AuditSubject("meeting") long meetingId, long version, long itemId) {
        DeskQueries.checkUnused(em, itemId);
        load(meetingId, version).remove(itemId);
        em.flush();
    }

    /**
     * Announces the meeting: one mail for each member with an account.
     *
     * @return how many mails were handed over, and whether the notice comes later than the rule wants
     * @throws Refusal {@code MEETING_STATE_NOTICED}, {@code MEETING_WITHOUT_AGENDA}, {@code MEETING_WITHOUT_PLACE},
     *     {@code NOTICE_TOO_LATE} where the rule blocks, {@code MEETING_IN_PAST}
     */
    @Audited("meetings.meeting.notice")
    public NoticeSent notice(@AuditSubject("meeting") long meetingId, long version) {
        Meeting meeting = load(meetingId, version);
        LocalDate today = LocalDate.now(clock);
        if (meeting.firstOn().isBefore(today)) {
            throw new Refusal("MEETING_IN_PAST", meeting.firstOn());
        }
        boolean late = rules.notice(today)
                .map(rule -> NoticeLead.check(rule, today, meeting.firstOn()))
                .orElse(false);
        meeting.notice(recorded());
        em.flush();
        List<RosterSeat> seats = seats(meeting);
        int mails = members.notice(meeting, seats);
        return new NoticeSent(mails, seats.size() - mails, late);
    }

    /** The seats filled on the day of the meeting, with who took part; at most twelve SQL statements. */
    public List<AttendanceRow> attendance(long meetingId) {
        Meeting meeting = em.find(Meeting.class, meetingId);
        if (meeting == null) {
            throw new Refusal("NOT_FOUND");
        }
        return members.attendance(meeting, seats(meeting));
    }

    /**
     * Records who took part.
     *
     * @throws Refusal {@code ATTENDANCE_TOO_EARLY}, {@code ATTENDANCE_OF_WRITTEN}, {@code ATTENDANCE_SEAT_UNKNOWN},
     *     {@code MEETING_FIXED}
     */
    @Audited("meetings.attendance.record")
    public void attend(@Valid RecordAttendance command) {
        Meeting meeting = load(command.meetingId(), command.version());
        meeting.attend(seats(meeting), command.presence(), LocalDate.now(clock));
        em.flush();
    }

    /**
     * Records that the meeting took place, with the verdict about its quorum.
     *
     * @throws Refusal {@code MEETING_STATE_HELD}, {@code ATTENDANCE_MISSING}, {@code VOTES_OPEN}, {@code
     *     QUORUM_NOT_REACHED}
     */
    @Audited("meetings.meeting.hold")
    public QuorumVerdict hold(@AuditSubject("meeting") long meetingId, long version) {
        Meeting meeting = load(meetingId, version);
        boolean written = meeting.mode() == MeetingMode.WRITTEN;
        int seats = written ? seats(meeting).size() : meeting.seats();
        if (!written && seats == 0) {
            throw new Refusal("ATTENDANCE_MISSING");
        }
        DeskQueries.checkVotesCounted(em, meetingId);
        int present = written ? DeskQueries.seatsThatVoted(em, meetingId) : meeting.present();
        QuorumVerdict verdict =
                meeting.hold(rules.on(meeting.bodyCode(), meeting.firstOn()).majority(), seats, present, recorded());
        em.flush();
        return verdict;
    }

    /** @throws Refusal {@code MEETING_STATE_CLOSED}, {@code MEETING_UNDECIDED} while an item waits for its decision */
    @Audited("meetings.meeting.close")
    public void close(@AuditSubject("meeting") long meetingId, long version) {
        Meeting meeting = load(meetingId, version);
        DeskQueries.checkDecided(em, meetingId);
        meeting.close(recorded());
        em.flush();
    }

    /** @throws Refusal {@code MEETING_STATE_CANCELLED} once it was held */
    @Audited("meetings.meeting.cancel")
    public void cancel(
            @AuditSubject("meeting") long meetingId, long version, @NotBlank @Size(max = 1000) String reason) {
        load(meetingId, version).cancel(reason, recorded());
        em.flush();
    }

    /**
     * Says which account belongs to the holder of a seat; an account and a person have one another at most.
     *
     * @throws Refusal {@code ACCOUNT_UNKNOWN}, {@code ACCOUNT_LINKED}
     */
    @Audited("meetings.account.link")
    public void link(@AuditSubject("person") long personId, @NotBlank @Size(max = 254) String email) {
        members.link(personId, email, recorded());
        em.flush();
    }

    private List<RosterSeat> seats(Meeting meeting) {
        return roster.of(meeting.bodyCode(), meeting.firstOn());
    }

    private Meeting load(long id, long version) {
        return Aggregates.load(em, Meeting.class, id, version);
    }

    private Recorded recorded() {
        return Recorded.now(session, clock);
    }
}
