package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.PlanChecklist;
import kr.opengov.actionplans.PlanChecklists;
import kr.opengov.platform.Refusal;
import kr.opengov.web.members.DayQuestion;

/** The checklist of a plan on the day of {@code ?asOf=}, and on the desk those of all plans. */
@Named
@RequestScoped
public class ChecklistPage {

    @Inject
    private PlanChecklists checklists;

    @Inject
    private PlanAddress address;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private DayQuestion question;
    private PlanChecklist checklist;
    private List<PlanChecklist> all;

    /** Reads the checklist of a plan; answers whether there is such a plan. */
    boolean open(String member, int ordinal) {
        checklist = checklists.checklist(member, ordinal, getQuestion().asOf()).orElse(null);
        return checklist != null;
    }

    /** The checklist that was opened, or on the desk that of the plan in the address. */
    public PlanChecklist getChecklist() {
        if (checklist == null && !open(address.getMember(), address.getOrdinal())) {
            throw new Refusal("NOT_FOUND");
        }
        return checklist;
    }

    /** The checklists of all plans. */
    public List<PlanChecklist> getAll() {
        if (all == null) {
            all = checklists.checklists(getQuestion().asOf());
        }
        return all;
    }

    /** The day that is asked for. */
    public DayQuestion getQuestion() {
        if (question == null) {
            question = DayQuestion.read(request::getParameter, clock);
        }
        return question;
    }

    public LocalDate getDay() {
        return getQuestion().asOf();
    }
}
