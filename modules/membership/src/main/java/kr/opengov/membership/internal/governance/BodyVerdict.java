package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import kr.opengov.membership.BodyFinding;
import kr.opengov.membership.BodyRule;
import kr.opengov.membership.RuleVerdict;
import kr.opengov.membership.internal.register.Recorded;

/** What a rule said when something was entered, with the version of the rule that said it. */
@Entity
@Table(name = "mb_body_verdict")
public class BodyVerdict {

    private static final String WARNED = "WARNED";
    private static final String OVERRIDDEN = "OVERRIDDEN";

    @Id
    @TableGenerator(
            name = "mb_body_verdict",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_body_verdict")
    private Long id;

    @Column(name = "body_code")
    private String bodyCode;

    @Column(name = "holding_id")
    private Long holdingId;

    @Enumerated(EnumType.STRING)
    private BodyRule rule;

    @Column(name = "rule_version_id")
    private Long ruleVersionId;

    private String outcome;

    private int actual;

    private int allowed;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected BodyVerdict() {}

    /** A warning, or with a reason the override of a refusal. */
    public BodyVerdict(String bodyCode, Long holdingId, BodyFinding finding, String reason, Recorded recorded) {
        this.bodyCode = bodyCode;
        this.holdingId = holdingId;
        this.rule = finding.rule();
        this.ruleVersionId = finding.ruleVersionId();
        this.outcome = finding.blocks() ? OVERRIDDEN : WARNED;
        this.actual = finding.actual();
        this.allowed = finding.allowed();
        this.reason = finding.blocks() ? reason : null;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    RuleVerdict view() {
        return new RuleVerdict(
                holdingId, rule, ruleVersionId, OVERRIDDEN.equals(outcome), actual, allowed, reason, recordedAt);
    }
}
