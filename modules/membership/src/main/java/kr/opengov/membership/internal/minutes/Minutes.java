package kr.opengov.membership.internal.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.membership.MinutesPaper;
import kr.opengov.membership.MinutesState;
import kr.opengov.membership.internal.meetings.Meeting;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;

/** The minutes of a meeting: numbered drafts for the secretariat, numbered editions for everybody. */
@Entity
@Table(name = "mb_minutes")
public class Minutes implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "mb_minutes",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_minutes")
    private Long id;

    @Version
    private long version;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    private MinutesState state;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "document_id")
    private Long documentId;

    @Enumerated(EnumType.STRING)
    private MinutesPaper.State approval;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "approval_reason")
    private String approvalReason;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Draft> drafts = new ArrayList<>();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Edition> editions = new ArrayList<>();

    protected Minutes() {}

    public Minutes(Meeting meeting) {
        this.meeting = meeting;
        this.state = MinutesState.DRAFT;
    }

    /**
     * A new draft; after a publication it prepares the next edition.
     *
     * @throws Refusal {@code MINUTES_STATE_DRAFT} while approved minutes wait for publication, {@code MINUTES_UNDERWAY}
     *     while their document is in the approval line, or a code of the marks
     */
    public void draft(String text, Recorded recorded) {
        checkNotUnderway();
        MinutesTransitions.check(state, MinutesState.DRAFT);
        MarkedText.read(text);
        drafts.add(new Draft(this, drafts.size() + 1, text, recorded));
        if (state == MinutesState.PUBLISHED) {
            documentId = null;
            approval = null;
            documentNumber = null;
            approvalReason = null;
        }
        state = MinutesState.DRAFT;
        approvedAt = null;
        approvedBy = null;
    }

    /**
     * An edition that was published before the portal knew of the meeting.
     *
     * @throws Refusal {@code MINUTES_WRITTEN_HERE} when the portal publishes these minutes, {@code IMPORT_ORDER_WRONG},
     *     {@code REDACTION_UNREADABLE} for a text that still holds marks
     */
    void asRecorded(EditionLine line, Recorded recorded) {
        boolean decidedHere = documentId != null || approvedAt != null;
        if (decidedHere || !drafts.isEmpty() && (state != MinutesState.PUBLISHED || !editionsAreAll())) {
            throw Refusal.ofField("meetingCode", "MINUTES_WRITTEN_HERE");
        }
        int next = editions.size() + 1;
        if (line.number() != next) {
            throw Refusal.ofField("number", "IMPORT_ORDER_WRONG", line.number(), next);
        }
        if (!MarkedText.read(line.text()).passages().isEmpty()) {
            throw Refusal.ofField("text", "REDACTION_UNREADABLE", 1);
        }
        drafts.add(new Draft(this, next, line.text(), recorded));
        editions.add(new Edition(this, line, recorded));
        state = MinutesState.PUBLISHED;
    }

    /** Whether no draft says more than its edition. */
    private boolean editionsAreAll() {
        return drafts.size() == editions.size()
                && drafts.stream()
                        .allMatch(draft ->
                                MarkedText.read(draft.text()).passages().isEmpty());
    }

    /** @throws Refusal {@code MINUTES_STATE_APPROVED}, {@code MINUTES_UNDERWAY} */
    public void approve(Recorded recorded) {
        checkNotUnderway();
        MinutesTransitions.check(state, MinutesState.APPROVED);
        state = MinutesState.APPROVED;
        approvedAt = recorded.at();
        approvedBy = recorded.by();
    }

    /**
     * The latest draft may go to the approval line.
     *
     * @throws Refusal {@code MINUTES_STATE_APPROVED}, {@code MINUTES_UNDERWAY}
     */
    public void checkToHandIn() {
        checkNotUnderway();
        MinutesTransitions.check(state, MinutesState.APPROVED);
    }

    /** The latest draft went to the approval line. */
    public void handedIn(long document) {
        documentId = document;
        approval = MinutesPaper.State.UNDERWAY;
        documentNumber = null;
        approvalReason = null;
    }

    boolean isDecidedBy(long document) {
        return documentId != null && documentId == document;
    }

    /** The document has its number; minutes that still say the same are approved with it. */
    void approvedAs(String number, boolean asDrafted, Recorded recorded) {
        documentNumber = number;
        approvalReason = null;
        approval = asDrafted ? MinutesPaper.State.APPROVED : MinutesPaper.State.APPROVED_CHANGED;
        if (asDrafted && state == MinutesState.DRAFT) {
            approve(recorded);
        }
    }

    void sentBack(String reason) {
        approval = MinutesPaper.State.RETURNED;
        approvalReason = reason;
    }

    void recalled(String reason) {
        approval = MinutesPaper.State.RECALLED;
        approvalReason = reason;
    }

    /** The document that decides them; null while they were never handed in. */
    public MinutesPaper paper() {
        return documentId == null ? null : new MinutesPaper(documentId, approval, documentNumber, approvalReason);
    }

    private void checkNotUnderway() {
        if (approval == MinutesPaper.State.UNDERWAY) {
            throw new Refusal("MINUTES_UNDERWAY");
        }
    }

    /** Back to the draft, because something has to be put right before publication. */
    public void takeBack() {
        if (state != MinutesState.APPROVED) {
            throw new Refusal("MINUTES_STATE_DRAFT");
        }
        state = MinutesState.DRAFT;
        approvedAt = null;
        approvedBy = null;
    }

    /**
     * Publishes the approved draft as an edition of its own.
     *
     * @throws Refusal {@code MINUTES_STATE_PUBLISHED}, {@code REDACTED_TEXT_IN_MINUTES}
     */
    public Edition publish(Recorded recorded) {
        MinutesTransitions.check(state, MinutesState.PUBLISHED);
        MarkedText marked = MarkedText.read(latest().text());
        marked.checkNothingLeft();
        Edition edition = new Edition(this, editions.size() + 1, marked, recorded);
        editions.add(edition);
        state = MinutesState.PUBLISHED;
        return edition;
    }

    public Draft latest() {
        return drafts.get(drafts.size() - 1);
    }

    public Long id() {
        return id;
    }

    public MinutesState state() {
        return state;
    }

    public Meeting meeting() {
        return meeting;
    }

    @Override
    public long version() {
        return version;
    }
}
