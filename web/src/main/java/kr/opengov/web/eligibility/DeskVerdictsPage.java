package kr.opengov.web.eligibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.Eligibility;
import kr.opengov.membership.MemberEligibility;
import kr.opengov.membership.VerdictReplay;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;

/** All members with their latest verdicts; settles the verdicts of today and judges settled ones again. */
@Named
@ViewScoped
public class DeskVerdictsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Eligibility eligibility;

    @Inject
    private DeskClock clock;

    @Inject
    private Format format;

    private transient List<MemberEligibility> members;
    private String replayed;

    /** Keeps the verdicts of today. */
    public String settle() {
        return Messages.saved("eligibility.desk.settled", eligibility.settle()).redirectTo("/desk/eligibility");
    }

    /** Judges settled verdicts again and says how it went. */
    public String replay() {
        VerdictReplay replay = eligibility.replay();
        replayed = replay.different().isEmpty()
                ? format.sentence("eligibility.desk.replayed", replay.verdicts())
                : format.sentence(
                        "eligibility.desk.replayed.different",
                        replay.verdicts(),
                        replay.different().size(),
                        String.join(", ", replay.different()));
        return null;
    }

    public List<MemberEligibility> getMembers() {
        if (members == null) {
            members = eligibility.all(LocalDate.now(clock.get()), clock.get().instant());
        }
        return members;
    }

    /** How the judging again went; null before somebody asked. */
    public String getReplayed() {
        return replayed;
    }
}
