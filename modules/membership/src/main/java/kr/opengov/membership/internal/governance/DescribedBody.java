package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import kr.opengov.membership.BodyKind;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.PartialDay;

/** What can be corrected about a body: the same columns for what stands and for what stood before. */
@MappedSuperclass
public abstract class DescribedBody {

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "parent_code")
    private String parentCode;

    @Column(name = "rule_code")
    private String ruleCode;

    @Column(name = "founded_on")
    private LocalDate founded;

    @Enumerated(EnumType.STRING)
    @Column(name = "founded_precision")
    private DayPrecision foundedPrecision;

    @Column(name = "dissolved_on")
    private LocalDate dissolved;

    @Column(name = "open_to_all")
    private boolean openToAll;

    @Column(name = "purpose_ko")
    private String purposeKo;

    @Column(name = "purpose_en")
    private String purposeEn;

    private String source;

    private String note;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    protected DescribedBody() {}

    /** Takes over what a form or a file says. */
    final void say(BodyLine line) {
        nameKo = line.nameKo();
        nameEn = line.nameEn();
        parentCode = line.parentCode();
        ruleCode = line.ruleCode();
        founded = line.founded();
        foundedPrecision = line.foundedPrecision();
        dissolved = line.dissolved();
        openToAll = line.openToAll();
        purposeKo = line.purposeKo();
        purposeEn = line.purposeEn();
        source = line.source();
        note = line.note();
        confidence = line.confidence();
    }

    /** As a form or a file holds it; code, kind and member of a body never change. */
    final BodyLine line(String code, BodyKind kind, String memberCode) {
        return new BodyLine(
                code,
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

    public String nameKo() {
        return nameKo;
    }

    public String nameEn() {
        return nameEn;
    }

    String parentCode() {
        return parentCode;
    }

    public String ruleCode() {
        return ruleCode;
    }

    PartialDay founded() {
        return PartialDay.ofNullable(founded, foundedPrecision);
    }

    public LocalDate dissolved() {
        return dissolved;
    }

    public boolean openToAll() {
        return openToAll;
    }

    String purposeKo() {
        return purposeKo;
    }

    String purposeEn() {
        return purposeEn;
    }

    String source() {
        return source;
    }

    String note() {
        return note;
    }

    Confidence confidence() {
        return confidence;
    }
}
