package kr.opengov.web.integrity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.integrity.Intake;
import kr.opengov.integrity.ReporterCase;
import kr.opengov.integrity.ReporterDesk;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/** A reporter comes back with the code: reads how it stands, writes, hands in files. */
@Named
@RequestScoped
public class VisitPage {

    private static final String HERE = "/integrity/return";

    @Inject
    private ReporterDesk desk;

    @Inject
    private Intake intake;

    @Inject
    private Filings filings;

    @Inject
    private Format format;

    @Inject
    private UnsentText unsent;

    private String token;
    private ReporterCase report;
    private boolean taken = true;
    private boolean lastGroupWrong;
    private boolean lastGroupRight;
    private String code;
    private String as;
    private String text;

    @PostConstruct
    void begin() {
        String given = VisitCookie.read(request());
        token = desk.isOpen(given) ? given : null;
        taken = token != null || intake.isOpen();
        String typed = request().getParameter("lastGroup");
        String group = filings.groupOf(token);
        if (typed != null && group != null) {
            lastGroupRight = intake.isGroup(group, typed);
            lastGroupWrong = !lastGroupRight;
            if (lastGroupRight) {
                filings.confirmed(token);
            }
        }
        if (token != null) {
            read();
        }
    }

    private void read() {
        report = desk.view(token);
        as = report.actions().isEmpty() ? "MESSAGE" : report.actions().get(0).name();
    }

    /** Opens the visit of a code; who had written something when the last one ended finds it in its place again. */
    public String open() {
        String opened = desk.open(code).orElseThrow(() -> Refusal.ofField("code", "CODE_UNKNOWN"));
        desk.leave(token);
        VisitCookie.write(request(), response(), opened);
        if (unsent.getText().isEmpty()) {
            return Messages.goTo(HERE);
        }
        token = opened;
        read();
        text = unsent.getText();
        as = unsent.wayAmong(getWays(), as);
        return null;
    }

    public String write() {
        switch (String.valueOf(as)) {
            case "AMENDMENT" -> desk.amend(token, text);
            case "GIVE_SUPPLEMENT" -> desk.supplement(token, text);
            case "OBJECT" -> desk.object(token, text);
            default -> desk.write(token, text);
        }
        return Messages.goTo(HERE + "?done=1");
    }

    public String leave() {
        desk.leave(token);
        VisitCookie.remove(request(), response());
        return Messages.goTo("/integrity");
    }

    /** What a text may be, the asked one first. */
    public List<SelectItem> getWays() {
        if (report == null) {
            return List.of(); // the form is built, though not shown, before a code was entered
        }
        List<String> ways = new ArrayList<>();
        report.actions().forEach(action -> ways.add(action.name()));
        ways.addAll(List.of("MESSAGE", "AMENDMENT"));
        return ways.stream()
                .map(way -> new SelectItem(way, format.sentence("visit.way." + way)))
                .toList();
    }

    /** Whether an officer asked for the name and waits for an answer. */
    public boolean isAsked() {
        return report != null && report.nameRequests().stream().anyMatch(asked -> asked.agreed() == null);
    }

    /** Whether a visit is open. */
    public boolean isOpened() {
        return report != null;
    }

    /** Whether codes are taken at all. */
    public boolean isTaken() {
        return taken;
    }

    /** Whether the last group still has to be typed. */
    public boolean isUnconfirmed() {
        return filings.groupOf(token) != null;
    }

    public boolean isLastGroupWrong() {
        return lastGroupWrong;
    }

    public boolean isLastGroupRight() {
        return lastGroupRight;
    }

    public boolean isDone() {
        return request().getParameter("done") != null;
    }

    /** How many files were kept by the upload before this page; null without one. */
    public String getKept() {
        String kept = request().getParameter("kept");
        return kept != null && kept.matches("\\d{1,3}") ? kept : null;
    }

    /** Why a file was not kept; empty when all were. */
    public String getFileProblem() {
        String problem = request().getParameter("problem");
        return problem != null && format.has("visit.file." + problem) ? problem : "";
    }

    public ReporterCase getReport() {
        return report;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
