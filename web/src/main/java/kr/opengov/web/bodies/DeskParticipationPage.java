package kr.opengov.web.bodies;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.membership.AnswerParticipation;
import kr.opengov.membership.ParticipationRequest;
import kr.opengov.membership.ParticipationRequests;

/** Who asked to take part in a body; the first open request is answered with a reason. */
@Named
@ViewScoped
public class DeskParticipationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipationRequests requests;

    @Inject
    private DeskBodyPage body;

    private final List<ParticipationRequest> rows = new ArrayList<>();
    private Boolean accepted;
    private String reason;

    @PostConstruct
    void read() {
        rows.addAll(requests.of(body.getCode()));
    }

    /** Every request, the open ones first. */
    public List<ParticipationRequest> getRows() {
        return rows;
    }

    /** The open request that waits longest; null when none does. */
    public ParticipationRequest getNext() {
        return rows.stream()
                .filter(ParticipationRequest::open)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Answers the request that waits longest. */
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
