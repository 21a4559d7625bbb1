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
import kr.opengov.platform.Refusal;
import kr.opengov.summit.AnswerParticipation;
import kr.opengov.summit.Confirmation;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.SpeakerDesk;
import kr.opengov.summit.SpeakerRole;
import kr.opengov.summit.SpeakerSheet;
import kr.opengov.web.frame.Messages;

/** One speaker on the desk, without anything private: profile, parts in sessions, availability, invitation. */
@Named
@ViewScoped
public class SpeakerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeDesk programme;

    @Inject
    private SpeakerDesk desk;

    @Inject
    private SummitDeskAddress address;

    @Inject
    private ProgrammeWords words;

    private DeskSummit summit;
    private SpeakerSheet speaker;
    private ProfileForm profile;
    private PeriodForm period;
    private List<PartForm> parts;
    private String language = "ko";

    /** Role and answer in one session as they are chosen. */
    public static class PartForm implements Serializable {
        private static final long serialVersionUID = 1L;

        private final SpeakerSheet.Part part;
        private SpeakerRole role;
        private Confirmation confirmation;

        PartForm(SpeakerSheet.Part part) {
            this.part = part;
            this.role = part.role();
            this.confirmation = part.confirmation();
        }

        public SpeakerSheet.Part getPart() {
            return part;
        }

        public SpeakerRole getRole() {
            return role;
        }

        public void setRole(SpeakerRole role) {
            this.role = role;
        }

        public Confirmation getConfirmation() {
            return confirmation;
        }

        public void setConfirmation(Confirmation confirmation) {
            this.confirmation = confirmation;
        }
    }

    @PostConstruct
    void open() {
        summit = programme.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        speaker = desk.speaker(summit.acronym(), address.getNumber()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        profile = ProfileForm.of(speaker.profile());
        period = PeriodForm.on(summit.firstDay());
        parts = new ArrayList<>(speaker.parts().stream().map(PartForm::new).toList());
    }

    public String saveProfile() {
        desk.saveProfile(summit.acronym(), speaker.personId(), profile.toCommand());
        return Messages.saved("programme.speaker.profile.saved").redirectTo(path());
    }

    public String answer(PartForm form) {
        desk.answer(
                summit.acronym(),
                new AnswerParticipation(
                        form.getPart().id(), form.getPart().version(), form.getRole(), form.getConfirmation()));
        return Messages.saved("programme.speaker.part.saved").redirectTo(path());
    }

    public String addPeriod() {
        desk.addAvailability(summit.acronym(), speaker.personId(), period.toCommand(summit.zone()));
        return Messages.saved("programme.period.added").redirectTo(path());
    }

    public String removePeriod(long id) {
        desk.removeAvailability(summit.acronym(), speaker.personId(), id);
        return Messages.saved("programme.period.removed").redirectTo(path());
    }

    public String invite() {
        desk.invite(summit.acronym(), speaker.personId(), language);
        return Messages.saved("programme.speaker.invited").redirectTo(path());
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

    public ProfileForm getProfile() {
        return profile;
    }

    public PeriodForm getPeriod() {
        return period;
    }

    public List<PartForm> getParts() {
        return parts;
    }

    public List<SelectItem> getRoles() {
        return Arrays.stream(SpeakerRole.values())
                .map(role -> new SelectItem(role, words.of(role)))
                .toList();
    }

    public List<SelectItem> getConfirmations() {
        return Arrays.stream(Confirmation.values())
                .map(one -> new SelectItem(one, words.of(one)))
                .toList();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
