package kr.opengov.web.integrity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kr.opengov.integrity.Intake;
import kr.opengov.integrity.NewReport;
import kr.opengov.integrity.Receipt;
import kr.opengov.integrity.ReportKind;
import kr.opengov.integrity.ReporterDesk;
import kr.opengov.web.frame.Format;
import kr.opengov.web.security.ClientAddress;

/**
 * Takes a report. First the kind is chosen, then its questions are asked on one page; nothing typed is kept between two
 * requests. The receipt is the answer to the sent form and stands under no address, because it is shown once.
 */
@Named
@RequestScoped
public class ReportPage {

    /** Of somebody who does not know the law: few questions. */
    private static final String SIMPLE = "SIMPLE";

    @Inject
    private Intake intake;

    @Inject
    private ReporterDesk desk;

    @Inject
    private Filings filings;

    @Inject
    private ClientAddress addresses;

    @Inject
    private Format format;

    private final ReportForm form = new ReportForm();
    private boolean open;
    private String kind;
    private String formMark;
    private Receipt receipt;

    @PostConstruct
    void begin() {
        open = intake.isOpen();
        kind = known(VisitPage.request().getParameter("kind"));
        String mark = VisitPage.request().getParameter("mark");
        formMark = mark == null || mark.length() > 50 ? filings.newForm() : mark;
    }

    /** Files the report; a form that is sent again gets another code for the same report. */
    public void file() {
        boolean simple = SIMPLE.equals(kind);
        NewReport report = form.report(
                simple ? ReportKind.OTHER : ReportKind.valueOf(kind),
                simple,
                format.sentence("filing.simple.subject"),
                filings.isUnusual(addresses.of(VisitPage.request())));
        String key = Filings.key(formMark, report);
        synchronized (filings.lockOf(key)) {
            String visit = filings.visitOf(key);
            receipt = visit != null && desk.isOpen(visit) ? desk.changeCode(visit) : intake.submit(report);
            filings.filed(key, receipt);
        }
        VisitCookie.write(VisitPage.request(), VisitPage.response(), receipt.visit());
    }

    public boolean isOpen() {
        return open;
    }

    /** The kind that was chosen; null while it is asked for. */
    public String getKind() {
        return kind;
    }

    public boolean isSimple() {
        return SIMPLE.equals(kind);
    }

    public boolean isSpecialAsked() {
        return kind != null && format.has("filing.special." + kind);
    }

    public List<String> getKinds() {
        return Arrays.stream(ReportKind.values()).map(ReportKind::name).toList();
    }

    /** The officers by their duty, whom a reporter may keep out. */
    public List<SelectItem> getOfficers() {
        return intake.officers().stream()
                .map(officer ->
                        new SelectItem(officer.id().toString(), officer.duty().text(language())))
                .toList();
    }

    public ReportForm getForm() {
        return form;
    }

    public String getFormMark() {
        return formMark;
    }

    public Receipt getReceipt() {
        return receipt;
    }

    private static String known(String kind) {
        boolean known = SIMPLE.equals(kind)
                || Arrays.stream(ReportKind.values())
                        .anyMatch(each -> each.name().equals(kind));
        return known ? kind : null;
    }

    private static String language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }
}
