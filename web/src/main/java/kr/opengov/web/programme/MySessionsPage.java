package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.summit.MySessions;
import kr.opengov.summit.MySpeakerSheet;
import kr.opengov.summit.MyTalk;
import kr.opengov.web.frame.Messages;

/** What speakers find: their sessions to confirm, what they say of themselves, when they can come. */
@Named
@ViewScoped
public class MySessionsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/my/sessions";

    @Inject
    private MySessions mine;

    private MySpeakerSheet sheet;
    private ProfileForm profile;
    private List<Times> times;

    /** The times of one summit and the form that adds one. */
    public static class Times implements Serializable {
        private static final long serialVersionUID = 1L;

        private final MySpeakerSheet.Times times;
        private final PeriodForm period;

        Times(MySpeakerSheet.Times times) {
            this.times = times;
            this.period = PeriodForm.on(times.firstDay());
        }

        public MySpeakerSheet.Times getTimes() {
            return times;
        }

        public PeriodForm getPeriod() {
            return period;
        }
    }

    @PostConstruct
    void open() {
        sheet = mine.sheet();
        profile = ProfileForm.of(sheet.profile());
        times = new ArrayList<>(sheet.times().stream().map(Times::new).toList());
    }

    public String answer(MyTalk talk, boolean comes) {
        mine.answer(talk.id(), talk.version(), comes);
        return Messages.saved(comes ? "programme.my.confirmed" : "programme.my.declined")
                .redirectTo(PATH);
    }

    public String saveProfile() {
        mine.saveProfile(profile.toCommand());
        return Messages.saved("programme.my.profile.saved").redirectTo(PATH);
    }

    public String addPeriod(Times of) {
        mine.addAvailability(
                of.getTimes().acronym(), of.getPeriod().toCommand(of.getTimes().zone()));
        return Messages.saved("programme.period.added").redirectTo(PATH);
    }

    public String removePeriod(String acronym, long id) {
        mine.removeAvailability(acronym, id);
        return Messages.saved("programme.period.removed").redirectTo(PATH);
    }

    public MySpeakerSheet getSheet() {
        return sheet;
    }

    public ProfileForm getProfile() {
        return profile;
    }

    public List<Times> getTimes() {
        return times;
    }
}
