package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.SpeakerDesk;
import kr.opengov.summit.SpeakerSheet;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;

/** What is private of a speaker. To open the page is to read it, and is noted. */
@Named
@ViewScoped
public class SpeakerPrivatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As long as settling costs usually takes. */
    private static final int USUAL_MONTHS = 6;

    @Inject
    private ProgrammeDesk programme;

    @Inject
    private SpeakerDesk desk;

    @Inject
    private SummitDeskAddress address;

    @Inject
    private DeskClock clock;

    private DeskSummit summit;
    private SpeakerSheet speaker;
    private PrivateForm form;
    private boolean kept;

    @PostConstruct
    void open() {
        summit = programme.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        speaker = desk.speaker(summit.acronym(), address.getNumber()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        LocalDate today = LocalDate.now(clock.get());
        LocalDate end = summit.lastDay().isBefore(today) ? today : summit.lastDay();
        form = desk.privateData(summit.acronym(), speaker.personId())
                .map(PrivateForm::of)
                .orElse(null);
        kept = form != null;
        if (form == null) {
            form = PrivateForm.empty(end.plusMonths(USUAL_MONTHS));
        }
    }

    public String save() {
        desk.savePrivate(summit.acronym(), speaker.personId(), form.toCommand());
        return Messages.saved("programme.private.saved").redirectTo(path());
    }

    public String erase() {
        desk.erasePrivate(summit.acronym(), speaker.personId());
        return Messages.saved("programme.private.erased").redirectTo(path());
    }

    private String path() {
        return "/desk/summits/" + summit.acronym() + "/speakers/" + speaker.personId();
    }

    public DeskSummit getSummit() {
        return summit;
    }

    public SpeakerSheet getSpeaker() {
        return speaker;
    }

    public PrivateForm getForm() {
        return form;
    }

    /** Whether anything is kept. */
    public boolean isKept() {
        return kept;
    }
}
