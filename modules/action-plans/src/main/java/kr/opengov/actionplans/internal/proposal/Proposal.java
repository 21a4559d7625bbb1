package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.ProposalState;
import kr.opengov.actionplans.ProposerKind;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.platform.persistence.InstantConverter;

/** A proposal: its text, its state with the statutory clock, and what it was merged into. */
@Entity
@Table(name = "ap_proposal")
public class Proposal implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_proposal")
    @TableGenerator(
            name = "ap_proposal",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_proposal",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column
    private String code;

    @Column(name = "call_id")
    private Long callId;

    @Enumerated(EnumType.STRING)
    @Column
    private ProposalChannel channel;

    @Column
    private String title;

    @Column
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposer_kind")
    private ProposerKind proposerKind;

    @Column(name = "proposer_name")
    private String proposerName;

    @Column(name = "guardian_name")
    private String guardianName;

    @Column(name = "account_id")
    private Long accountId;

    @Convert(converter = InstantConverter.class)
    @Column(name = "received_at")
    private Instant receivedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Enumerated(EnumType.STRING)
    @Column
    private ProposalState state = ProposalState.RECEIVED;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before_merger")
    private ProposalState stateBeforeMerger;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "paused_since")
    private LocalDate pausedSince;

    @Column(name = "paused_days")
    private int pausedDays;

    @Column
    private int supports;

    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    @Column(name = "root_id")
    private Long rootId;

    @Column(name = "split_from_id")
    private Long splitFromId;

    @Column
    private boolean hidden;

    @Column(name = "hidden_reason")
    private String hiddenReason;

    @Column(name = "note_ko")
    private String noteKo;

    @Column(name = "note_en")
    private String noteEn;

    protected Proposal() {}

    Proposal(String code, Long callId, Arrival arrival) {
        this.code = code;
        this.callId = callId;
        this.channel = arrival.channel();
        this.title = arrival.title();
        this.body = arrival.body();
        this.proposerKind = arrival.proposerKind();
        this.proposerName = arrival.proposerName();
        this.guardianName = arrival.guardianName();
        this.accountId = arrival.accountId();
        this.receivedAt = arrival.receivedAt();
        this.enteredAt = arrival.enteredAt();
        this.enteredBy = arrival.enteredBy();
    }

    /** A proposal stands alone until it is merged; its id is known only after it was persisted. */
    void standAlone() {
        this.rootId = id;
    }

    /** Starts the statutory clock. */
    void due(StatutoryClock limits, Clock clock) {
        dueOn = limits.due(receivedOn(clock), pausedDays);
    }

    LocalDate receivedOn(Clock clock) {
        return LocalDate.ofInstant(receivedAt, clock.getZone());
    }

    void edit(String newTitle, String newBody) {
        checkEditable();
        title = newTitle;
        body = newBody;
    }

    /** Moves to another state; the clock stands still while a supplement is awaited and stops with the decision. */
    void move(ProposalState next, String reason, StatutoryClock limits, Clock clock) {
        StateOrder.check(state, next, reason);
        LocalDate today = LocalDate.now(clock);
        if (next == ProposalState.SUPPLEMENT_ASKED) {
            limits.checkSupplement(receivedOn(clock), today);
            pausedSince = today;
            dueOn = null;
        } else {
            if (pausedSince != null) {
                pausedDays += (int) ChronoUnit.DAYS.between(pausedSince, today);
                pausedSince = null;
            }
            dueOn = StateOrder.isPending(next) ? limits.due(receivedOn(clock), pausedDays) : null;
        }
        state = next;
    }

    /** @throws Refusal {@code PROPOSAL_NOT_EDITABLE} once its review has begun */
    public void checkEditable() {
        if (state != ProposalState.RECEIVED && state != ProposalState.SUPPLEMENT_ASKED) {
            throw new Refusal("PROPOSAL_NOT_EDITABLE", code);
        }
    }

    /** Only what still waits for a decision is split. */
    void splitFrom(Proposal whole) {
        if (!StateOrder.isPending(whole.state)) {
            throw new Refusal("PROPOSAL_STATE_ORDER", whole.state, ProposalState.RECEIVED);
        }
        splitFromId = whole.id;
    }

    void mergeInto(Proposal target) {
        StateOrder.check(state, ProposalState.MERGED, code);
        stateBeforeMerger = state;
        state = ProposalState.MERGED;
        mergedIntoId = target.id;
        rootId = target.rootId;
    }

    void unmerge() {
        if (state != ProposalState.MERGED) {
            throw new Refusal("PROPOSAL_NOT_MERGED", code);
        }
        state = stateBeforeMerger;
        stateBeforeMerger = null;
        mergedIntoId = null;
        rootId = id;
    }

    void follow(Long root) {
        rootId = root;
    }

    void supportedBy(int persons) {
        supports = persons;
    }

    void hide(String reason) {
        hidden = true;
        hiddenReason = reason;
    }

    void show() {
        hidden = false;
        hiddenReason = null;
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

    public Long callId() {
        return callId;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public Long accountId() {
        return accountId;
    }

    public ProposalChannel channel() {
        return channel;
    }

    public ProposalState state() {
        return state;
    }

    ProposerKind proposerKind() {
        return proposerKind;
    }

    String proposerName() {
        return proposerName;
    }

    String guardianName() {
        return guardianName;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Long splitFromId() {
        return splitFromId;
    }

    public Long mergedIntoId() {
        return mergedIntoId;
    }

    public Long rootId() {
        return rootId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean hidden() {
        return hidden;
    }

    int supports() {
        return supports;
    }
}
