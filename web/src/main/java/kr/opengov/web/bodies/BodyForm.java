package kr.opengov.web.bodies;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import kr.opengov.membership.BodyKind;
import kr.opengov.membership.CreateBody;

/** What is typed into the form of a new body. */
public class BodyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private String nameKo;
    private String nameEn;
    private BodyKind kind;
    private String parentCode;
    private String memberCode;
    private String ruleCode;
    private LocalDate founded;
    private boolean openToAll;
    private String purposeKo;
    private String purposeEn;
    private String source;

    CreateBody toCommand() {
        return new CreateBody(
                code == null ? null : code.strip().toUpperCase(Locale.ROOT),
                nameKo,
                nameEn,
                kind,
                parentCode,
                memberCode,
                ruleCode,
                founded,
                openToAll,
                purposeKo,
                purposeEn,
                source);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameKo() {
        return nameKo;
    }

    public void setNameKo(String nameKo) {
        this.nameKo = nameKo;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public BodyKind getKind() {
        return kind;
    }

    public void setKind(BodyKind kind) {
        this.kind = kind;
    }

    public String getParentCode() {
        return parentCode;
    }

    public void setParentCode(String parentCode) {
        this.parentCode = parentCode;
    }

    public String getMemberCode() {
        return memberCode;
    }

    public void setMemberCode(String memberCode) {
        this.memberCode = memberCode;
    }

    public String getRuleCode() {
        return ruleCode;
    }

    public void setRuleCode(String ruleCode) {
        this.ruleCode = ruleCode;
    }

    public LocalDate getFounded() {
        return founded;
    }

    public void setFounded(LocalDate founded) {
        this.founded = founded;
    }

    public boolean isOpenToAll() {
        return openToAll;
    }

    public void setOpenToAll(boolean openToAll) {
        this.openToAll = openToAll;
    }

    public String getPurposeKo() {
        return purposeKo;
    }

    public void setPurposeKo(String purposeKo) {
        this.purposeKo = purposeKo;
    }

    public String getPurposeEn() {
        return purposeEn;
    }

    public void setPurposeEn(String purposeEn) {
        this.purposeEn = purposeEn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
