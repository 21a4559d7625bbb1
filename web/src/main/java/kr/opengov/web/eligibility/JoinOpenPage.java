package kr.opengov.web.eligibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.membership.JoiningCases;
import kr.opengov.membership.OpenJoinCase;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.PlaceForm;

/** Opens a join case. */
@Named
@ViewScoped
public class JoinOpenPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private JoiningCases joining;

    private final PlaceForm place = new PlaceForm();

    /** Opens the case and goes to it. */
    public String save() {
        long id = joining.open(new OpenJoinCase(
                place.getKind(),
                place.country(),
                place.getNameKo(),
                place.getNameEn(),
                place.getRegion(),
                place.getLevel()));
        return Messages.saved("joincase.opened").redirectTo("/desk/joining/" + id);
    }

    /** Who wants to join. */
    public PlaceForm getPlace() {
        return place;
    }
}
