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
import kr.opengov.web.frame.TypedBilingual;
import org.omnifaces.util.Faces;

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
    private final TypedBilingual title = new TypedBilingual();
    private final TypedBilingual question = new TypedBilingual();
    private LocalDate opensOn;
    private LocalDate closesOn;
    private LocalDate typedUntil;

    public String save() {
        String opened = consultations.open(new WriteConsultation(
                code.strip().toUpperCase(Locale.ROOT),
                callCode,
                title.getKo(),
                title.getEn(),
                question.getKo(),
                question.getEn(),
                opensOn,
                closesOn,
                typedUntil));
        return Messages.saved("consultations.opened").redirectTo("/consultations/" + opened);
    }

    public List<SelectItem> getCalls() {
        return Faces.getRequestAttribute("openConsultationPage.calls", this::choices);
    }

    private List<SelectItem> choices() {
        return calls.heads().stream()
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

    public TypedBilingual getTitle() {
        return title;
    }

    public TypedBilingual getQuestion() {
        return question;
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
