package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.HostedSession;
import kr.opengov.summit.HostedSessions;
import kr.opengov.summit.HostedSheet;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.frame.Messages;

/** The sessions a host organisation runs, {@code /my/hosted}, and one of them, {@code /my/hosted/ACRONYM/CODE}. */
@Named
@ViewScoped
public class HostedPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/my/hosted";
    private static final int PARTS = 2;

    @Inject
    private HostedSessions hosted;

    private List<HostedSession> sessions;
    private HostedSheet sheet;
    private HostedForm form;

    @PostConstruct
    void open() {
        String[] parts = AddressEnd.parts();
        if (parts.length == 0) {
            sessions = hosted.sessions();
            return;
        }
        if (parts.length != PARTS) {
            throw new Refusal("NOT_FOUND");
        }
        sheet = hosted.session(parts[0], parts[1].toUpperCase(Locale.ROOT)).orElseThrow(() -> new Refusal("NOT_FOUND"));
        form = HostedForm.of(sheet);
    }

    public String propose() {
        hosted.propose(form.toCommand());
        return Messages.saved("programme.hosted.sent").redirectTo(PATH);
    }

    public String withdraw() {
        hosted.withdraw(sheet.session().acronym(), sheet.session().code());
        return Messages.saved("programme.hosted.withdrawn").redirectTo(PATH);
    }

    public List<HostedSession> getSessions() {
        return sessions;
    }

    /** Null for the list. */
    public HostedSheet getSheet() {
        return sheet;
    }

    public HostedForm getForm() {
        return form;
    }
}
