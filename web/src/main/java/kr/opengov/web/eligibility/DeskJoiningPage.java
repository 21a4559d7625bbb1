package kr.opengov.web.eligibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.membership.JoinCase;
import kr.opengov.membership.JoiningCases;

/** The join cases on the desk, open ones first. */
@Named
@RequestScoped
public class DeskJoiningPage {

    @Inject
    private JoiningCases joining;

    private List<JoinCase> cases;

    public List<JoinCase> getCases() {
        if (cases == null) {
            cases = joining.all();
        }
        return cases;
    }
}
