package kr.opengov.web.consultations;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.BallotChoice;
import kr.opengov.actionplans.Consultations;
import kr.opengov.actionplans.EnterBallot;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.frame.TypedTime;
import kr.opengov.web.members.DeskClock;
import org.omnifaces.util.Faces;

/** Types in ballots that came on paper or by telephone, one after the other. */
@Named
@ViewScoped
public class EnterBallotPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private DeskClock clock;

    @Inject
    private CurrentPage current;

    private String code;
    private LocalDate receivedDay;
    private String receivedTime = "09:00";
    private String email;
    private String phone;
    private BallotChoice choice;
    private String opinion;

    @PostConstruct
    void open() {
        receivedDay = LocalDate.now(clock.get());
    }

    public String save() {
        consultations.enter(new EnterBallot(
                code,
                TypedTime.of(
                        "receivedTime", receivedDay, receivedTime, clock.get().getZone()),
                email,
                phone,
                choice,
                opinion));
        return Messages.saved("consultations.ballot.entered").redirectTo("/desk/ballot-entry");
    }

    /** The consultations that take ballots on paper now. */
    public List<SelectItem> getOpen() {
        return Faces.getRequestAttribute("enterBallotPage.open", this::takingPaper);
    }

    private List<SelectItem> takingPaper() {
        LocalDate today = LocalDate.now(clock.get());
        return consultations.all().stream()
                .filter(each -> each.typing(today))
                .map(each -> new SelectItem(each.code(), each.title(current.getLang())))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getReceivedDay() {
        return receivedDay;
    }

    public void setReceivedDay(LocalDate receivedDay) {
        this.receivedDay = receivedDay;
    }

    public String getReceivedTime() {
        return receivedTime;
    }

    public void setReceivedTime(String receivedTime) {
        this.receivedTime = receivedTime;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public BallotChoice getChoice() {
        return choice;
    }

    public void setChoice(BallotChoice choice) {
        this.choice = choice;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
