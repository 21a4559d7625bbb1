package kr.opengov.membership.internal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.membership.DecisionOutcome;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;
import kr.opengov.platform.ResidentNumbers;

/** An entry of the register of decisions. Never changed; a correction is a new entry that names the one it replaces. */
@Entity
@Table(name = "mb_decision")
public class Decision {

    @Id
    @TableGenerator(
            name = "mb_decision",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_decision")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id", updatable = false)
    private AgendaItem item;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DecisionOutcome outcome;

    @Column(name = "text_ko", updatable = false)
    private String textKo;

    @Column(name = "text_en", updatable = false)
    private String textEn;

    @Column(name = "text_hash", updatable = false)
    private String textHash;

    @Column(name = "votes_for", updatable = false)
    private Integer votesFor;

    @Column(name = "votes_against", updatable = false)
    private Integer votesAgainst;

    @Column(updatable = false)
    private Integer abstentions;

    @Column(updatable = false)
    private Integer recused;

    @Column(updatable = false)
    private Integer present;

    @Column(updatable = false)
    private Integer needed;

    @Column(updatable = false)
    private boolean written;

    @Column(name = "decided_on", updatable = false)
    private LocalDate decidedOn;

    @Column(name = "effective_on", updatable = false)
    private LocalDate effectiveOn;

    @Column(name = "rule_version_id", updatable = false)
    private Long ruleVersionId;

    @Column(updatable = false)
    private String evidence;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id", updatable = false)
    private Decision corrects;

    @Column(name = "correction_reason", updatable = false)
    private String correctionReason;

    protected Decision() {}

    Decision(
            AgendaItem item,
            String textKo,
            String textEn,
            LocalDate decidedOn,
            LocalDate effectiveOn,
            Recorded recorded) {
        ResidentNumbers.refuse("textKo", textKo);
        ResidentNumbers.refuse("textEn", textEn);
        this.item = item;
        this.textKo = TextHash.canonical(textKo);
        this.textEn = Blank.toNull(textEn);
        this.textHash = TextHash.of(textKo);
        this.decidedOn = decidedOn;
        this.effectiveOn = effectiveOn;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    /** The meeting put the item off. */
    Decision deferred() {
        outcome = DecisionOutcome.DEFERRED;
        effectiveOn = null;
        return this;
    }

    /** What the votes mean by the rule. */
    Decision counted(Count count, Majority rule, boolean inWriting) {
        outcome = count.outcome(rule);
        votesFor = count.votesFor();
        votesAgainst = count.votesAgainst();
        abstentions = count.abstentions();
        recused = count.recused();
        present = count.present();
        needed = rule.neededToDecide(count.present());
        ruleVersionId = rule.ruleVersionId();
        written = inWriting;
        if (outcome != DecisionOutcome.ADOPTED) {
            effectiveOn = null;
        }
        return this;
    }

    /** What a record says came of it; the counts are those it prints. */
    Decision asRecorded(DecisionLine line) {
        outcome = line.outcome();
        votesFor = line.votesFor();
        votesAgainst = line.votesAgainst();
        abstentions = line.abstentions();
        recused = line.recused();
        present = line.present();
        needed = line.needed();
        written = line.written();
        evidence = line.evidence();
        return this;
    }

    Decision inPlaceOf(Decision wrong, String reason) {
        corrects = wrong;
        correctionReason = reason;
        return this;
    }

    public Long id() {
        return id;
    }

    AgendaItem item() {
        return item;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    /** Whether the portal counted the ballots itself, by a version of the rule. */
    boolean isCountedHere() {
        return written && ruleVersionId != null;
    }

    boolean isWritten() {
        return written;
    }

    DecisionOutcome outcome() {
        return outcome;
    }
}
