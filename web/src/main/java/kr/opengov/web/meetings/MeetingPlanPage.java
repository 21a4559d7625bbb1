package kr.opengov.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import kr.opengov.membership.MeetingDesk;
import kr.opengov.membership.MeetingView;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;

/** Plans a meeting, or with {@code ?code=} changes one that was not held yet. */
@Named
@ViewScoped
public class MeetingPlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingDesk desk;

    @Inject
    private Meetings meetings;

    @Inject
    private DeskClock clock;

    @Inject
    private CurrentPage current;

    @Inject
    private HttpServletRequest request;

    private PlanForm form;

    @PostConstruct
    void open() {
        String code = request.getParameter("code");
        if (code == null) {
            form = new PlanForm();
        } else {
            MeetingView view = meetings.view(code).orElseThrow(() -> new Refusal("NOT_FOUND"));
            form = PlanForm.of(view, clock.get().getZone());
        }
    }

    public String save() {
        String code = desk.plan(form.toCommand(clock.get().getZone()));
        return Messages.saved("meetings.desk.planned").redirectTo("/desk/meetings/" + code);
    }

    public PlanForm getForm() {
        return form;
    }

    public List<SelectItem> getBodies() {
        return desk.bodies().stream()
                .map(body -> new SelectItem(body.code(), body.name(current.getLang())))
                .toList();
    }
}
