package kr.opengov.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.opengov.membership.CycleSheet;
import kr.opengov.membership.Eligibility;
import kr.opengov.membership.MemberEligibility;
import kr.opengov.membership.PlanCycle;
import kr.opengov.membership.PlanDelivery;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here.Choice;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;
import kr.opengov.web.members.MemberAddress;
import org.omnifaces.util.Faces;

/** Records a cycle of a member, or corrects the one of {@code ?plan=}. */
@Named
@ViewScoped
public class DeskCyclePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Eligibility eligibility;

    @Inject
    private MemberAddress address;

    @Inject
    private DeskClock clock;

    @Inject
    private Format format;

    @Inject
    private HttpServletRequest request;

    private String code;
    private CycleForm form;

    @PostConstruct
    void open() {
        code = address.getCode();
        if (code == null) {
            throw new Refusal("NOT_FOUND");
        }
        List<PlanCycle> cycles = getMember().cycles().stream()
                .map(CycleSheet::cycle)
                .filter(Objects::nonNull)
                .toList();
        String plan = request.getParameter("plan");
        form = cycles.stream()
                .filter(cycle -> String.valueOf(cycle.ordinal()).equals(plan))
                .findFirst()
                .map(CycleForm::of)
                .orElseGet(() ->
                        CycleForm.next(cycles.isEmpty() ? 1 : cycles.get(0).ordinal() + 1));
    }

    /** Records the cycle. */
    public String save() {
        eligibility.record(form.toCommand(code));
        return Messages.saved("eligibility.desk.cycle.saved").redirectTo("/desk/eligibility/" + code);
    }

    public MemberEligibility getMember() {
        return Faces.getRequestAttribute("deskCyclePage.member", () -> eligibility
                .of(code, LocalDate.now(clock.get()), clock.get().instant())
                .orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    public CycleForm getForm() {
        return form;
    }

    public List<Choice> getDeliveries() {
        return Arrays.stream(PlanDelivery.values())
                .map(delivery -> new Choice(delivery.name(), format.sentence("eligibility.delivery." + delivery)))
                .toList();
    }

    /** Yes, no, or that no finding is known. */
    public List<Choice> getFindings() {
        return Stream.of("unknown", "true", "false")
                .map(word -> new Choice(word, format.sentence("eligibility.finding." + word)))
                .toList();
    }
}
