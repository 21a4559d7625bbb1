package kr.opengov.web.bodies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.BodyRow;
import kr.opengov.membership.BodySecretariat;
import kr.opengov.membership.GovernanceBodies;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;
import org.omnifaces.util.Faces;

/** The bodies on the desk, and the form that founds one. */
@Named
@ViewScoped
public class DeskBodiesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String AREA = "membership";

    @Inject
    private GovernanceBodies bodies;

    @Inject
    private BodySecretariat secretariat;

    @Inject
    private Rules rules;

    @Inject
    private DeskClock clock;

    private final BodyForm form = new BodyForm();

    /** Founds the body and goes to it. */
    public String save() {
        String code = secretariat.create(form.toCommand());
        return Messages.saved("bodies.desk.created").redirectTo("/desk/bodies/" + code);
    }

    public List<BodyRow> getRows() {
        return Faces.getRequestAttribute(
                "deskBodiesPage.rows",
                () -> bodies.list(LocalDate.now(clock.get()), clock.get().instant()));
    }

    /** The dated rules a body can follow. */
    public List<RuleVersion> getRules() {
        return rules.inForce(LocalDate.now(clock.get())).stream()
                .filter(rule -> AREA.equals(rule.area()))
                .toList();
    }

    public BodyForm getForm() {
        return form;
    }
}
