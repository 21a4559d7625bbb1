package kr.opengov.membership.internal.eligibility;

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
import java.time.LocalDate;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.VerdictKind;
import kr.opengov.membership.VerdictOutcome;
import kr.opengov.membership.internal.register.Recorded;

/** A verdict as it was settled, with its sentences and the versions of the rules. Never changed. */
@Entity
@Table(name = "mb_verdict")
public class KeptVerdict {

    @Id
    @TableGenerator(
            name = "mb_verdict",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_verdict")
    private Long id;

    @Column(name = "member_code", updatable = false)
    private String memberCode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VerdictKind kind;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VerdictOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Confidence confidence;

    @Column(updatable = false)
    private String findings;

    @Column(name = "rule_versions", updatable = false)
    private String ruleVersions;

    @Column(name = "day_on", updatable = false)
    private LocalDate day;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    protected KeptVerdict() {}

    KeptVerdict(
            String memberCode, Verdict verdict, int revision, String ruleVersions, LocalDate day, Recorded recorded) {
        this.memberCode = memberCode;
        this.kind = verdict.kind();
        this.number = verdict.number();
        this.revision = revision;
        this.outcome = verdict.outcome();
        this.confidence = verdict.confidence();
        this.findings = FindingsJson.write(verdict.findings());
        this.ruleVersions = ruleVersions;
        this.day = day;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    String memberCode() {
        return memberCode;
    }

    VerdictKind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    int revision() {
        return revision;
    }

    /** The versions of rules there were, by id, separated by commas. */
    String ruleVersions() {
        return ruleVersions;
    }

    LocalDate day() {
        return day;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Verdict verdict() {
        return new Verdict(kind, number, outcome, FindingsJson.read(findings), confidence);
    }
}
