package kr.opengov.web.bodies;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.membership.AnswerParticipation;
import kr.opengov.membership.ParticipationRequest;
import kr.opengov.membership.ParticipationRequests;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** Who asked to take part in a body; the first open request is answered with a reason. */
@Named
@ViewScoped
public class DeskParticipationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private ParticipationRequests requests;

    @Inject
    private DeskBodyPage body;

    @Inject
    private HttpServletRequest http;

    private final List<ParticipationRequest> rows = new ArrayList<>();
    private int number;
    private long total;
    private Boolean accepted;
    private String reason;

    @PostConstruct
    void read() {
        String asked = http.getParameter("page");
        number = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
        Page<ParticipationRequest> page = requests.of(body.getCode(), request());
        rows.addAll(page.rows());
        total = page.total();
    }

    private PageRequest request() {
        return new PageRequest(number, ROWS, null, false);
    }

    /** A page of the requests, the open ones first. */
    public Page<ParticipationRequest> getPage() {
        return new Page<>(rows, total, request());
    }

    /** The open request of this page that waits longest; null when none does. */
    public ParticipationRequest getNext() {
        return rows.stream().filter(ParticipationRequest::open).findFirst().orElse(null);
    }

    /** Answers the request that is shown. */
    public String answer() {
        ParticipationRequest next = getNext();
        requests.answer(new AnswerParticipation(next.id(), next.version(), Boolean.TRUE.equals(accepted), reason));
        return body.done("participation.answered");
    }

    public Boolean getAccepted() {
        return accepted;
    }

    public void setAccepted(Boolean accepted) {
        this.accepted = accepted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
