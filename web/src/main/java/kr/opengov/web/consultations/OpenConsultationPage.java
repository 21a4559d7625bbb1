package kr.opengov.web.consultations;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kr.opengov.actionplans.Calls;
import kr.opengov.actionplans.Consultations;
import kr.opengov.actionplans.WriteConsultation;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;

/** Opens a consultation. */
@Named
@ViewScoped
public class OpenConsultationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private Calls calls;

    @Inject
    private CurrentPage current;

    private String code;
    private String callCode;
    private String titleKo;
    private String titleEn;
    private String questionKo;
    private String questionEn;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private LocalDate typedUntil;

    public String save() {
        String opened = consultations.open(new WriteConsultation(
                code.strip().toUpperCase(Locale.ROOT),
                callCode,
                titleKo,
                titleEn,
                questionKo,
                questionEn,
                opensOn,
                closesOn,
                typedUntil));
        return Messages.saved("consultations.opened").redirectTo("/consultations/" + opened);
    }

    public List<SelectItem> getCalls() {
        return calls.announced().stream()
                .map(call -> new SelectItem(call.code(), call.title(current.getLang())))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getCallCode() {
        return callCode;
    }

    public void setCallCode(String callCode) {
        this.callCode = callCode;
    }

    public String getTitleKo() {
        return titleKo;
    }

    public void setTitleKo(String titleKo) {
        this.titleKo = titleKo;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getQuestionKo() {
        return questionKo;
    }

    public void setQuestionKo(String questionKo) {
        this.questionKo = questionKo;
    }

    public String getQuestionEn() {
        return questionEn;
    }

    public void setQuestionEn(String questionEn) {
        this.questionEn = questionEn;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getTypedUntil() {
        return typedUntil;
    }

    public void setTypedUntil(LocalDate typedUntil) {
        this.typedUntil = typedUntil;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
