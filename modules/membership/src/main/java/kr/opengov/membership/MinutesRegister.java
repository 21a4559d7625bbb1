package kr.opengov.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.internal.meetings.Meeting;
import kr.opengov.membership.internal.minutes.Draft;
import kr.opengov.membership.internal.minutes.MarkedText;
import kr.opengov.membership.internal.minutes.Minutes;
import kr.opengov.membership.internal.minutes.MinutesDocument;
import kr.opengov.membership.internal.minutes.PublicTexts;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.ResidentNumbers;
import kr.opengov.platform.Roles;
import kr.opengov.platform.approvals.ApprovalDrafts;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.persistence.Aggregates;

/**
 * Minutes on the desk: drafted, approved, published. A published edition is a text of its own that never held the passages
 * left out; {@link Meetings} shows editions only.
 */
@Stateless
@RolesAllowed(Roles.COMMITTEE_SECRETARY)
public class MinutesRegister {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ApprovalDrafts drafts;

    @Resource
    private SessionContext session;

    public MinutesRegister() {}

    MinutesRegister(EntityManager em, Clock clock, ApprovalDrafts drafts, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.drafts = drafts;
        this.session = session;
    }

    /** The latest draft with what would be published; empty while there is none. */
    public Optional<MinutesDraft> draft(long meetingId) {
        return find(meetingId).map(minutes -> {
            Draft draft = minutes.latest();
            MarkedText marked = MarkedText.read(draft.text());
            return new MinutesDraft(
                    minutes.version(),
                    minutes.state(),
                    draft.number(),
                    draft.text(),
                    draft.recordedAt(),
                    marked.published(),
                    marked.passages(),
                    minutes.paper());
        });
    }

    /**
     * Saves a draft.
     *
     * @throws Refusal {@code MEETING_NOT_HELD}, {@code MINUTES_STATE_DRAFT}, {@code MINUTES_UNDERWAY}, {@code REDACTION_UNREADABLE}, {@code
     *     REDACTION_CLAUSE_UNKNOWN}, {@code REDACTION_EMPTY}
     * @throws Conflict when somebody else saved one since the version was read
     */
    @Audited("meetings.minutes.draft")
    public void save(@Valid SaveMinutes command) {
        Minutes minutes = find(command.meetingId()).orElse(null);
        if (minutes == null) {
            Meeting meeting = em.find(Meeting.class, command.meetingId());
            if (meeting == null) {
                throw new Refusal("NOT_FOUND");
            } else if (!meeting.isOver()) {
                throw new Refusal("MEETING_NOT_HELD");
            }
            minutes = new Minutes(meeting);
            minutes.draft(command.text(), recorded());
            em.persist(minutes);
        } else {
            load(command.meetingId(), command.version()).draft(command.text(), recorded());
        }
        em.flush();
    }

    /**
     * Hands the latest draft to the approval line of the caller's unit. Marked passages stay outside the open part of the
     * document. Approved there as it is, the minutes are approved; returned, they are mended and handed in again.
     *
     * @return the id of the document
     * @throws Refusal {@code MINUTES_STATE_APPROVED}, {@code MINUTES_UNDERWAY}, and those of {@link ApprovalDrafts#handIn}
     */
    @Audited("meetings.minutes.hand-in")
    public long handIn(@AuditSubject("meeting") long meetingId, long version) {
        Minutes minutes = load(meetingId, version);
        minutes.checkToHandIn();
        long document = drafts.handIn(MinutesDocument.of(minutes, recorded().by()));
        minutes.handedIn(document);
        em.flush();
        return document;
    }

    /** @throws Refusal {@code MINUTES_STATE_APPROVED}, {@code MINUTES_UNDERWAY} */
    @Audited("meetings.minutes.approve")
    public void approve(@AuditSubject("meeting") long meetingId, long version) {
        load(meetingId, version).approve(recorded());
        em.flush();
    }

    /** Approved minutes become a draft again. */
    @Audited("meetings.minutes.take-back")
    public void takeBack(@AuditSubject("meeting") long meetingId, long version) {
        load(meetingId, version).takeBack();
        em.flush();
    }

    /**
     * Publishes what was approved as a new edition.
     *
     * @return the number of the edition
     * @throws Refusal {@code MINUTES_STATE_PUBLISHED}, {@code REDACTED_TEXT_IN_MINUTES}, {@code REDACTED_TEXT_IN_MEETING}
     *     when a passage that is left out stands in another public text of the meeting, {@code RESIDENT_NUMBER_FOUND}
     */
    @Audited("meetings.minutes.publish")
    public int publish(@AuditSubject("meeting") long meetingId, long version) {
        Minutes minutes = load(meetingId, version);
        MarkedText marked = MarkedText.read(minutes.latest().text());
        ResidentNumbers.refuse("text", marked.published());
        if (PublicTexts.of(em, meetingId).stream().anyMatch(marked::occursIn)) {
            throw new Refusal("REDACTED_TEXT_IN_MEETING");
        }
        int number = minutes.publish(recorded()).number();
        em.flush();
        return number;
    }

    private Optional<Minutes> find(long meetingId) {
        List<Minutes> found = em.createQuery("SELECT m FROM Minutes m WHERE m.meeting.id = :id", Minutes.class)
                .setParameter("id", meetingId)
                .getResultList();
        return found.stream().findFirst();
    }

    private Minutes load(long meetingId, long version) {
        Minutes minutes = find(meetingId).orElseThrow(() -> new Refusal("NOT_FOUND"));
        return Aggregates.load(em, Minutes.class, minutes.id(), version);
    }

    private Recorded recorded() {
        return Recorded.now(session, clock);
    }
}
