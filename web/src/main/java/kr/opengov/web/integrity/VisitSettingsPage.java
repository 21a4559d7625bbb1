package kr.opengov.web.integrity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import kr.opengov.integrity.Receipt;
import kr.opengov.integrity.ReporterCase;
import kr.opengov.integrity.ReporterDesk;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Messages;

/** What a reporter decides about the own report: name, consent, protection, another code, withdrawal. */
@Named
@RequestScoped
public class VisitSettingsPage {

    private static final String BACK = "/integrity/return?done=1";

    @Inject
    private ReporterDesk desk;

    @Inject
    private Filings filings;

    private String token;
    private ReporterCase report;
    private Receipt receipt;
    private String identity;
    private boolean forOfficers;
    private boolean sure;
    private String consent;
    private String reason;

    @PostConstruct
    void begin() {
        String given = VisitCookie.read(VisitPage.request());
        token = desk.isOpen(given) ? given : null;
        report = token == null ? null : desk.view(token);
    }

    public String reveal() {
        if (!sure) {
            throw Refusal.ofField("sure", "NOT_SURE");
        }
        desk.reveal(token, identity, forOfficers);
        return Messages.goTo(BACK);
    }

    public String answerConsent() {
        desk.answerConsent(token, Boolean.parseBoolean(consent));
        return Messages.goTo(BACK);
    }

    public String answerNameRequest(UUID request, boolean agreed) {
        desk.answerNameRequest(token, request, agreed);
        return Messages.goTo(BACK);
    }

    /** The new code is shown in the answer to this form and nowhere else. */
    public void changeCode() {
        receipt = desk.changeCode(token);
        filings.filed(null, receipt);
    }

    public String withdraw() {
        if (!sure) {
            throw Refusal.ofField("sure", "NOT_SURE");
        }
        desk.withdraw(token, reason);
        return Messages.goTo(BACK);
    }

    /** Whether something was just saved here. */
    public boolean isDone() {
        return VisitPage.request().getParameter("done") != null;
    }

    public boolean isOpened() {
        return report != null;
    }

    public ReporterCase getReport() {
        return report;
    }

    public Receipt getReceipt() {
        return receipt;
    }

    public String getIdentity() {
        return identity;
    }

    public void setIdentity(String identity) {
        this.identity = identity;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isForOfficers() {
        return forOfficers;
    }

    public void setForOfficers(boolean forOfficers) {
        this.forOfficers = forOfficers;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
