package kr.opengov.web.directory;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.OrganisationKind;
import kr.opengov.platform.directory.PublicDirectory;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;

/** The form of one organisation, or of a new one at {@code /desk/organisation}. */
@Named
@ViewScoped
public class OrganisationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Directory directory;

    @Inject
    private PublicDirectory shown;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private OrganisationForm form = new OrganisationForm();

    @PostConstruct
    void open() {
        if (code != null) {
            form = shown.organisation(code).map(OrganisationForm::of).orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
    }

    public String save() {
        String saved = directory.save(form.toCommand());
        return Messages.saved("directory.saved").redirectTo("/desk/organisation/" + saved);
    }

    public OrganisationForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public List<OrganisationKind> getKinds() {
        return List.of(OrganisationKind.values());
    }
}
