package kr.opengov.web.bodies;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kr.opengov.membership.BodyRow;
import kr.opengov.membership.BodySecretariat;

/** Corrects what is on record about a body itself: names, first and last day, purpose, rule and the body above. */
@Named
@ViewScoped
public class BodyFactsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BodySecretariat secretariat;

    @Inject
    private DeskBodyPage body;

    @Inject
    private DeskBodiesPage bodies;

    private final BodyFactsForm form = new BodyFactsForm();

    @PostConstruct
    void open() {
        form.read(body.getProfile());
    }

    public String save() {
        secretariat.correctBody(form.correction(body.getCode(), body.getVersion()));
        return body.done("bodies.desk.corrected");
    }

    public BodyFactsForm getForm() {
        return form;
    }

    /** The bodies that can stand above this one. */
    public List<BodyRow> getOthers() {
        return bodies.getRows().stream()
                .filter(row -> !row.code().equals(body.getCode()))
                .toList();
    }
}
