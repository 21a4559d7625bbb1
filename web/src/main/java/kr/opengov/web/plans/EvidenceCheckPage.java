package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.opengov.actionplans.Evidences;
import kr.opengov.web.frame.Messages;

/** Has the files of a commitment read again and says whether they are what came in. */
@Named("evidenceCheckPage")
@RequestScoped
public class EvidenceCheckPage {

    @Inject
    private Evidences evidences;

    public String check(Long commitmentId, String commitment) {
        int damaged = evidences.check(commitmentId);
        return Messages.saved(damaged == 0 ? "evidence.desk.checked" : "evidence.desk.checked.damaged", damaged)
                .redirectTo("/desk/commitments/" + commitment);
    }
}
