package kr.opengov.web.bodies;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import kr.opengov.membership.BodyKind;
import kr.opengov.membership.CreateBody;
import kr.opengov.web.frame.TypedBilingual;

/** What is typed into the form of a new body. */
public class BodyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private final TypedBilingual name = new TypedBilingual();
    private BodyKind kind;
    private String parentCode;
    private String memberCode;
    private String ruleCode;
    private LocalDate founded;
    private boolean openToAll;
    private final TypedBilingual purpose = new TypedBilingual();
    private String source;

    CreateBody toCommand() {
        return new CreateBody(
                code == null ? null : code.strip().toUpperCase(Locale.ROOT),
                name.getKo(),
                name.getEn(),
                kind,
                parentCode,
                memberCode,
                ruleCode,
                founded,
                openToAll,
                purpose.getKo(),
                purpose.getEn(),
                source);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TypedBilingual getName() {
        return name;
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

    public TypedBilingual getPurpose() {
        return purpose;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
