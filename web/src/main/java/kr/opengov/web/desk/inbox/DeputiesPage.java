package kr.opengov.web.desk.inbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.Blank;
import kr.opengov.platform.inbox.Colleague;
import kr.opengov.platform.inbox.DeputyRow;
import kr.opengov.platform.inbox.Inbox;
import kr.opengov.platform.inbox.SetDeputy;
import kr.opengov.web.frame.Here;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;
import org.omnifaces.util.Faces;

/** Who does one's work, whose work one does, and the form that names a deputy. */
@Named
@ViewScoped
public class DeputiesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Inbox inbox;

    @Inject
    private DeskClock clock;

    private Long absentId;
    private Long deputyId;
    private LocalDate fromOn;
    private LocalDate toOn;
    private String reason;
    private boolean withRoles = true;

    public String save() {
        SetDeputy command = new SetDeputy(deputyId, fromOn, toOn, Blank.is(reason) ? null : reason, withRoles);
        if (absentId == null) {
            inbox.setDeputy(command);
        } else {
            inbox.setDeputyFor(absentId, command);
        }
        return Messages.saved("inbox.deputies.set").redirectTo("/desk/deputies");
    }

    /** Ends a period of the list; the version is the one the list showed. */
    public String end(long id, long version) {
        inbox.endDeputy(id, version);
        return Messages.saved("inbox.deputies.ended").redirectTo("/desk/deputies");
    }

    public List<DeputyRow> getMine() {
        return Faces.getRequestAttribute("deputiesPage.mine", inbox::myDeputies);
    }

    public List<DeputyRow> getOthers() {
        return Faces.getRequestAttribute("deputiesPage.others", inbox::actingFor);
    }

    /** The colleagues to choose from, with what tells two of one name apart. */
    public List<Here.Choice> getColleagues() {
        return Faces.getRequestAttribute("deputiesPage.colleagues", this::colleagues);
    }

    private List<Here.Choice> colleagues() {
        return inbox.colleagues().stream()
                .map(colleague -> new Here.Choice(colleague.accountId(), label(colleague)))
                .toList();
    }

    private static String label(Colleague colleague) {
        String place = Stream.of(colleague.unit(), colleague.position())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return place.isEmpty() ? colleague.nameKo() : colleague.nameKo() + " (" + place + ")";
    }

    /** {@code ended}, {@code ahead}, {@code now} or {@code over}. */
    public String state(DeputyRow row) {
        LocalDate today = LocalDate.now(clock.get());
        if (row.endedAt() != null) {
            return "ended";
        }
        if (row.fromOn().isAfter(today)) {
            return "ahead";
        }
        return row.toOn().isBefore(today) ? "over" : "now";
    }

    /** Whether there is something left to end. */
    public boolean open(DeputyRow row) {
        return List.of("ahead", "now").contains(state(row));
    }

    /** Whose work is to be done; null for one's own. Only administrators may say somebody else. */
    public Long getAbsentId() {
        return absentId;
    }

    public void setAbsentId(Long absentId) {
        this.absentId = absentId;
    }

    public Long getDeputyId() {
        return deputyId;
    }

    public void setDeputyId(Long deputyId) {
        this.deputyId = deputyId;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public LocalDate getToOn() {
        return toOn;
    }

    public void setToOn(LocalDate toOn) {
        this.toOn = toOn;
    }

    public boolean isWithRoles() {
        return withRoles;
    }

    public void setWithRoles(boolean withRoles) {
        this.withRoles = withRoles;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
