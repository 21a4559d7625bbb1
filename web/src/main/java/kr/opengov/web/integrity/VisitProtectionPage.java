package kr.opengov.web.integrity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.integrity.ProtectionAction;
import kr.opengov.integrity.ReporterDesk;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/** What a reporter asks for against retaliation, and takes back. */
@Named
@RequestScoped
public class VisitProtectionPage {

    private static final String BACK = "/integrity/choices?done=1#protection";

    @Inject
    private ReporterDesk desk;

    @Inject
    private VisitSettingsPage settings;

    @Inject
    private Format format;

    private String what;
    private LocalDate retaliated;
    private Integer number;
    private String reason;

    public String ask() {
        desk.askForProtection(VisitCookie.read(VisitPage.request()), what, retaliated);
        return Messages.goTo(BACK);
    }

    public String withdraw() {
        desk.withdrawProtection(VisitCookie.read(VisitPage.request()), number == null ? 0 : number, reason);
        return Messages.goTo(BACK);
    }

    /** The requests that can be taken back. */
    public List<SelectItem> getOpen() {
        return !settings.isOpened()
                ? List.of()
                : settings.getReport().protections().stream()
                        .filter(request -> request.actions().contains(ProtectionAction.WITHDRAW))
                        .map(request -> new SelectItem(
                                request.number(), format.sentence("cases.protection.request", request.number())))
                        .toList();
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getRetaliated() {
        return retaliated;
    }

    public void setRetaliated(LocalDate retaliated) {
        this.retaliated = retaliated;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
