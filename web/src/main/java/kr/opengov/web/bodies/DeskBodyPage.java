package kr.opengov.web.bodies;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.BodyEntries;
import kr.opengov.membership.BodyProfile;
import kr.opengov.membership.BodySecretariat;
import kr.opengov.membership.DecideNamesakes;
import kr.opengov.membership.GovernanceBodies;
import kr.opengov.membership.Namesakes;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;
import org.omnifaces.util.Faces;

/** One body on the desk: its roster of today, what may be done with it, namesakes to tell apart. */
@Named
@ViewScoped
public class DeskBodyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GovernanceBodies bodies;

    @Inject
    private BodySecretariat secretariat;

    @Inject
    private BodyAddress address;

    @Inject
    private DeskClock clock;

    @Inject
    private HttpServletRequest request;

    private String code;
    private long version;
    private Long holdingId;
    private Long entryId;
    private Boolean samePerson;
    private String reason;

    @PostConstruct
    void open() {
        code = address.getCode();
        version = getProfile().version();
        holdingId = number("holding");
        entryId = number("entry");
    }

    private Long number(String parameter) {
        return AddressEnd.number(request.getParameter(parameter)).orElse(null);
    }

    /** What stands about the body, for corrections. */
    public BodyEntries getEntries() {
        return Faces.getRequestAttribute(
                "deskBodyPage.entries", () -> bodies.entries(code, clock.get().instant()));
    }

    /** The entry the address names, or null where something new is entered. */
    public Long getEntryId() {
        return entryId;
    }

    public boolean isCorrecting() {
        return entryId != null;
    }

    /** The body as it stands; read once a request, however often the page asks. */
    public BodyProfile getProfile() {
        return Faces.getRequestAttribute(BodyProfile.class.getName(), () -> bodies.profile(
                        code, LocalDate.now(clock.get()), clock.get().instant())
                .orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    public String getCode() {
        return code;
    }

    /** The version the form was opened with. */
    public long getVersion() {
        return version;
    }

    /** The holding the address names, or null. */
    public Long getHoldingId() {
        return holdingId;
    }

    /** The holding the address names, as it stands. */
    public SeatHolder getHolder() {
        BodyProfile profile = getProfile();
        return profile.history().stream()
                .filter(entry -> holdingId != null && entry.holdingId() == holdingId && !entry.struck())
                .filter(entry -> profile.history().stream()
                        .noneMatch(other -> Long.valueOf(entry.entryId()).equals(other.correctsId())))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    /** Seats people can be appointed to. */
    public List<SeatView> getSeats() {
        return getProfile().seats().stream().filter(seat -> !seat.exOfficio()).toList();
    }

    /** Seats that follow an office. */
    public List<SeatView> getOffices() {
        return getProfile().seats().stream().filter(SeatView::exOfficio).toList();
    }

    /** Keeps what was found about the first pair of namesakes. */
    public String decide() {
        Namesakes pair = getProfile().namesakes().get(0);
        secretariat.decide(new DecideNamesakes(
                pair.first().personId(), pair.second().personId(), Boolean.TRUE.equals(samePerson), reason));
        return done("bodies.desk.decided");
    }

    /** Says that something was done, on the page of the body. */
    String done(String key) {
        return Messages.saved(key).redirectTo("/desk/bodies/" + code);
    }

    public Boolean getSamePerson() {
        return samePerson;
    }

    public void setSamePerson(Boolean samePerson) {
        this.samePerson = samePerson;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
