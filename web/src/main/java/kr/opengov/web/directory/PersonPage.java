package kr.opengov.web.directory;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.PublicDirectory;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;

/** The form of one person, or of a new one at {@code /desk/person}. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Directory directory;

    @Inject
    private PublicDirectory shown;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private PersonForm form = new PersonForm();
    private boolean visible;

    @PostConstruct
    void open() {
        if (code != null) {
            form = directory.person(code).map(PersonForm::of).orElseThrow(() -> new Refusal("NOT_FOUND"));
            visible = shown.person(code).isPresent();
        }
    }

    public String save() {
        String saved = directory.save(form.toCommand());
        return Messages.saved("directory.saved").redirectTo("/desk/person/" + saved);
    }

    public PersonForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    /** Whether the public has a page of the person. */
    public boolean isVisible() {
        return visible;
    }
}
