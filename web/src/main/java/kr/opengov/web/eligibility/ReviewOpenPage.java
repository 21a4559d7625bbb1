package kr.opengov.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import kr.opengov.membership.OpenReview;
import kr.opengov.membership.ReviewKind;
import kr.opengov.membership.Reviews;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;

/** Opens a review case; {@code ?member=} and {@code ?kind=} fill in what the list of flags knows. */
@Named
@ViewScoped
public class ReviewOpenPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Reviews reviews;

    @Inject
    private DeskClock clock;

    @Inject
    private HttpServletRequest request;

    private String memberCode;
    private ReviewKind kind;
    private LocalDate openedOn;
    private LocalDate dueOn;
    private String reason;
    private boolean changeStatus = true;
    private String overrideReason;

    @PostConstruct
    void open() {
        memberCode = request.getParameter("member");
        String wanted = request.getParameter("kind");
        kind = Arrays.stream(ReviewKind.values())
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElse(null);
        openedOn = LocalDate.now(clock.get());
    }

    /** Opens the case and goes to it. */
    public String save() {
        long id = reviews.open(new OpenReview(
                memberCode.strip().toUpperCase(Locale.ROOT),
                kind,
                openedOn,
                dueOn,
                reason,
                changeStatus,
                overrideReason));
        return Messages.saved("review.desk.opened").redirectTo("/desk/reviews/" + id);
    }

    public String getMemberCode() {
        return memberCode;
    }

    public void setMemberCode(String memberCode) {
        this.memberCode = memberCode;
    }

    public ReviewKind getKind() {
        return kind;
    }

    public void setKind(ReviewKind kind) {
        this.kind = kind;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isChangeStatus() {
        return changeStatus;
    }

    public void setChangeStatus(boolean changeStatus) {
        this.changeStatus = changeStatus;
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }
}
