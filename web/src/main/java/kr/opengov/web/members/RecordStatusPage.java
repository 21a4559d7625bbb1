package kr.opengov.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.membership.CorrectStatusEntry;
import kr.opengov.membership.MemberProfile;
import kr.opengov.membership.MemberRegister;
import kr.opengov.membership.MembershipHistory;
import kr.opengov.membership.RecordStatusChange;
import kr.opengov.membership.StatusEntry;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/**
 * One member on the desk: its history and the form that records a change of status, or with {@code ?correct=ID} the one
 * that corrects an entry. Who comes too late sees what the other person entered, with the own form untouched.
 */
@Named
@ViewScoped
public class RecordStatusPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MemberRegister register;

    @Inject
    private MemberAddress address;

    @Inject
    private DeskClock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Evidence evidence;

    private String code;
    private long version;
    private Long corrected;
    private Long formerDocument;
    private StatusForm form;
    private Set<Long> seen;
    private List<Long> news = List.of();

    @PostConstruct
    void open() {
        code = address.getCode();
        MembershipHistory history = getHistory();
        see(history);
        corrected = AddressEnd.number(request.getParameter("correct")).orElse(null);
        if (corrected == null) {
            form = StatusForm.empty();
        } else {
            StatusEntry wrong = entry(history, corrected);
            form = StatusForm.of(wrong);
            formerDocument = wrong.documentId();
        }
    }

    /** Enters the change or the correction. */
    public String save() {
        MembershipHistory history = getHistory();
        if (history.version() != version) {
            news = history.timeline().stream()
                    .map(StatusEntry::id)
                    .filter(id -> !seen.contains(id))
                    .toList();
            see(history);
            throw new Conflict();
        }
        Long document = evidence.keep(form.getDocument());
        RecordStatusChange change = form.toCommand(history.id(), version, document == null ? formerDocument : document);
        if (corrected == null) {
            register.record(change);
            return Messages.saved("members.desk.recorded").redirectTo("/desk/members/" + code);
        }
        register.correct(new CorrectStatusEntry(corrected, change));
        return Messages.saved("members.desk.corrected").redirectTo("/desk/members/" + code);
    }

    public MemberProfile getProfile() {
        return Faces.getRequestAttribute("recordStatusPage.profile", () -> register.profile(
                        code, LocalDate.now(clock.get()), clock.get().instant())
                .orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    /** The membership that changes are entered in. */
    public MembershipHistory getHistory() {
        return getProfile().latest();
    }

    public StatusForm getForm() {
        return form;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public boolean isCorrecting() {
        return corrected != null;
    }

    /** Whether the entry is the one being corrected. */
    public boolean isCorrected(StatusEntry entry) {
        return Objects.equals(entry.id(), corrected);
    }

    /** Whether somebody else entered it after this page was opened. */
    public boolean isNew(StatusEntry entry) {
        return news.contains(entry.id());
    }

    private void see(MembershipHistory history) {
        version = history.version();
        seen = history.timeline().stream().map(StatusEntry::id).collect(Collectors.toSet());
    }

    private static StatusEntry entry(MembershipHistory history, long id) {
        return history.timeline().stream()
                .filter(entry -> entry.id() == id && entry.stands())
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }
}
