package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.AttendanceMode;
import kr.opengov.summit.ChangeSessionState;
import kr.opengov.summit.Confirmation;
import kr.opengov.summit.DeskSession;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.HostRole;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.RecordingPolicy;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.SpeakerRole;
import kr.opengov.summit.SummitSetup;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;

/** One session on the desk: its texts in both languages side by side, who hosts, who takes part, what happens in it. */
@Named
@ViewScoped
public class SessionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeDesk desk;

    @Inject
    private SummitSetup setup;

    @Inject
    private SummitDeskAddress address;

    @Inject
    private ProgrammeWords words;

    @Inject
    private CurrentPage current;

    private DeskSummit summit;
    private DeskSession session;
    private SessionForm form;
    private SessionState decision;
    private boolean later;

    @PostConstruct
    void open() {
        summit = desk.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        if (address.isAdding()) {
            form = SessionForm.empty(summit.acronym());
        } else {
            session = desk.session(summit.acronym(), address.getItem().toUpperCase(Locale.ROOT))
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
            form = SessionForm.of(session.form());
        }
    }

    public String save() {
        String code = desk.save(form.toCommand());
        return Messages.saved("programme.session.saved").redirectTo(path(code));
    }

    public String decide() {
        desk.decide(new ChangeSessionState(session.id(), form.version(), decision, later));
        return Messages.saved(later ? "programme.session.later" : "programme.session.decided")
                .redirectTo(path(session.code()));
    }

    private String path(String code) {
        return "/desk/summits/" + summit.acronym() + "/sessions/" + code;
    }

    public DeskSummit getSummit() {
        return summit;
    }

    /** Null for one that is added. */
    public DeskSession getSession() {
        return session;
    }

    public SessionForm getForm() {
        return form;
    }

    public List<SelectItem> getThemes() {
        return desk.themes(summit.acronym()).stream()
                .map(theme -> new SelectItem(theme.code(), theme.title().text(current.getLang())))
                .toList();
    }

    /** The kinds of sessions, and the word an import brought if it is none of them. */
    public List<SelectItem> getFormats() {
        String own = form.getFormat();
        List<SelectItem> items = new ArrayList<>(setup.kinds().stream()
                .filter(kind -> !kind.retired() || kind.code().equals(own))
                .map(kind -> new SelectItem(kind.code(), kind.name().text(current.getLang())))
                .toList());
        if (own != null && items.stream().noneMatch(item -> own.equals(item.getValue()))) {
            items.add(new SelectItem(own, own));
        }
        return items;
    }

    public List<SelectItem> getModes() {
        return items(AttendanceMode.values());
    }

    public List<SelectItem> getRecordings() {
        return items(RecordingPolicy.values());
    }

    public List<SelectItem> getHostRoles() {
        return items(HostRole.values());
    }

    public List<SelectItem> getRoles() {
        return items(SpeakerRole.values());
    }

    public List<SelectItem> getConfirmations() {
        return items(Confirmation.values());
    }

    /** The states the session may go to. */
    public List<SelectItem> getDecisions() {
        return session == null ? List.of() : items(session.nextStates().toArray(SessionState[]::new));
    }

    private List<SelectItem> items(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> new SelectItem(one, words.of(one)))
                .toList();
    }

    public SessionState getDecision() {
        return decision;
    }

    public void setDecision(SessionState decision) {
        this.decision = decision;
    }

    public boolean isLater() {
        return later;
    }

    public void setLater(boolean later) {
        this.later = later;
    }
}
