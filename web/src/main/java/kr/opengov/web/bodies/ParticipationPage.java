package kr.opengov.web.bodies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.AskToTakePart;
import kr.opengov.membership.GovernanceBodies;
import kr.opengov.membership.ParticipationRequest;
import kr.opengov.membership.ParticipationRequests;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What a citizen asked to take part in, and the form for a new request. */
@Named
@RequestScoped
public class ParticipationPage {

    private static final int ROWS = 20;

    @Inject
    private ParticipationRequests requests;

    @Inject
    private GovernanceBodies bodies;

    @Inject
    private CurrentPage current;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest http;

    @Inject
    @Param(name = "page")
    private Integer number;

    private String bodyCode;
    private String motivation;
    private Page<ParticipationRequest> mine;

    @PostConstruct
    void read() {
        mine = requests.mine(new PageRequest(number == null ? 1 : number, ROWS, null, false));
        bodyCode = http.getParameter("body");
    }

    /** Sends the request. */
    public String ask() {
        requests.ask(new AskToTakePart(bodyCode, motivation));
        return Messages.saved("participation.sent").redirectTo("/my/participation");
    }

    /** Takes a request back. */
    public String withdraw(ParticipationRequest request) {
        requests.withdraw(request.id(), request.version());
        return Messages.saved("participation.withdrawn").redirectTo("/my/participation");
    }

    /** The bodies that are open to anyone. */
    public List<SelectItem> getChoices() {
        return Faces.getRequestAttribute("participationPage.choices", this::choices);
    }

    private List<SelectItem> choices() {
        return bodies.openToAll(LocalDate.now(clock), clock.instant()).stream()
                .map(body -> new SelectItem(body.code(), body.name(current.getLang())))
                .toList();
    }

    public Page<ParticipationRequest> getMine() {
        return mine;
    }

    public String getBodyCode() {
        return bodyCode;
    }

    public void setBodyCode(String bodyCode) {
        this.bodyCode = bodyCode;
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String motivation) {
        this.motivation = motivation;
    }
}
