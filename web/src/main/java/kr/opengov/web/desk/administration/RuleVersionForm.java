package kr.opengov.web.desk.administration;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.NewRuleVersion;
import kr.opengov.platform.rules.RuleVersion;

/** What is typed about a version of a rule. */
public class RuleVersionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private long version;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String parameters;
    private Effect effect;
    private String contentKo;
    private String contentEn;
    private String source;
    private String note;
    private boolean confirmed;

    /** Begins with what holds; a new period wants its own first day and source, a correction keeps them. */
    static RuleVersionForm from(RuleVersion before, boolean correction) {
        RuleVersionForm form = new RuleVersionForm();
        form.parameters = before.parameters();
        form.effect = before.effect();
        form.contentKo = before.contentKo();
        form.contentEn = before.contentEn();
        form.note = before.note();
        if (correction) {
            form.validFrom = before.validFrom();
            form.validTo = before.validTo();
            form.source = before.source();
            form.confirmed = before.confirmed();
        }
        return form;
    }

    NewRuleVersion toCommand(String rule, Long corrects) {
        return new NewRuleVersion(
                rule,
                version,
                corrects,
                validFrom,
                validTo,
                parameters,
                effect,
                contentKo,
                contentEn,
                source,
                note,
                confirmed);
    }

    void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getParameters() {
        return parameters;
    }

    public void setParameters(String parameters) {
        this.parameters = parameters;
    }

    public Effect getEffect() {
        return effect;
    }

    public void setEffect(Effect effect) {
        this.effect = effect;
    }

    public String getContentKo() {
        return contentKo;
    }

    public void setContentKo(String contentKo) {
        this.contentKo = contentKo;
    }

    public String getContentEn() {
        return contentEn;
    }

    public void setContentEn(String contentEn) {
        this.contentEn = contentEn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
