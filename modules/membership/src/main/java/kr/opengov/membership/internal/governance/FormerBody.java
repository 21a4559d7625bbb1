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
import java.time.LocalDate;
import kr.opengov.membership.BodyKind;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.FormerBodyState;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.internal.register.Recorded;

/** What stood about a body until something else took its place. Never changed. */
@Entity
@Table(name = "mb_former_body")
public class FormerBody {

    @Id
    @TableGenerator(
            name = "mb_former_body",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_former_body")
    private Long id;

    @Column(name = "body_code", updatable = false)
    private String bodyCode;

    @Column(name = "name_ko", updatable = false)
    private String nameKo;

    @Column(name = "name_en", updatable = false)
    private String nameEn;

    @Column(name = "parent_code", updatable = false)
    private String parentCode;

    @Column(name = "rule_code", updatable = false)
    private String ruleCode;

    @Column(name = "founded_on", updatable = false)
    private LocalDate founded;

    @Enumerated(EnumType.STRING)
    @Column(name = "founded_precision", updatable = false)
    private DayPrecision foundedPrecision;

    @Column(name = "dissolved_on", updatable = false)
    private LocalDate dissolved;

    @Column(name = "open_to_all", updatable = false)
    private boolean openToAll;

    @Column(name = "purpose_ko", updatable = false)
    private String purposeKo;

    @Column(name = "purpose_en", updatable = false)
    private String purposeEn;

    @Column(updatable = false)
    private String source;

    @Column(updatable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Confidence confidence;

    @Column(name = "replaced_at", updatable = false)
    private Instant replacedAt;

    @Column(name = "replaced_by", updatable = false)
    private Long replacedBy;

    @Column(name = "change_reason", updatable = false)
    private String changeReason;

    protected FormerBody() {}

    FormerBody(BodyLine stood, String reason, Recorded recorded) {
        this.bodyCode = stood.code();
        this.nameKo = stood.nameKo();
        this.nameEn = stood.nameEn();
        this.parentCode = stood.parentCode();
        this.ruleCode = stood.ruleCode();
        this.founded = stood.founded();
        this.foundedPrecision = stood.foundedPrecision();
        this.dissolved = stood.dissolved();
        this.openToAll = stood.openToAll();
        this.purposeKo = stood.purposeKo();
        this.purposeEn = stood.purposeEn();
        this.source = stood.source();
        this.note = stood.note();
        this.confidence = stood.confidence();
        this.replacedAt = recorded.at();
        this.replacedBy = recorded.by();
        this.changeReason = reason;
    }

    String bodyCode() {
        return bodyCode;
    }

    /** What stood then; kind and member of a body never change. */
    BodyLine line(BodyKind kind, String memberCode) {
        return new BodyLine(
                bodyCode,
                kind,
                nameKo,
                nameEn,
                parentCode,
                memberCode,
                ruleCode,
                founded,
                foundedPrecision,
                dissolved,
                openToAll,
                purposeKo,
                purposeEn,
                source,
                note,
                confidence);
    }

    FormerBodyState view() {
        return new FormerBodyState(
                nameKo, nameEn, PartialDay.ofNullable(founded, foundedPrecision), dissolved, replacedAt, changeReason);
    }
}
