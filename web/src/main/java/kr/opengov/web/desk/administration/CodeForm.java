package kr.opengov.web.desk.administration;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.platform.codes.CodeEntry;
import kr.opengov.platform.codes.NewCodeEntry;

/** What is typed about a row of a code table. */
public class CodeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String kind;
    private String code;
    private String labelKo;
    private String labelEn;
    private String parent;
    private int position;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String successor;
    private String source;
    private boolean confirmed;

    static CodeForm empty(String kind, String code) {
        CodeForm form = new CodeForm();
        form.kind = kind;
        form.code = code;
        return form;
    }

    /** Begins with what is there; a renaming wants its own first day and source, a correction keeps them. */
    static CodeForm from(CodeEntry row, boolean correction) {
        CodeForm form = empty(row.kind(), row.code());
        form.labelKo = row.labelKo();
        form.labelEn = row.labelEn();
        form.parent = row.parent();
        form.position = row.position();
        if (correction) {
            form.validFrom = row.validFrom();
            form.validTo = row.validTo();
            form.successor = row.successor();
            form.source = row.source();
            form.confirmed = row.confirmed();
        }
        return form;
    }

    NewCodeEntry toCommand(Long corrects) {
        return new NewCodeEntry(
                kind, code, labelKo, labelEn, parent, position, validFrom, validTo, successor, source, confirmed,
                corrects);
    }

    public String getKind() {
        return kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLabelKo() {
        return labelKo;
    }

    public void setLabelKo(String labelKo) {
        this.labelKo = labelKo;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
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

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
