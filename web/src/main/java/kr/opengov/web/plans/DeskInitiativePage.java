package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.Initiatives;
import kr.opengov.actionplans.InnovationStage;
import kr.opengov.actionplans.InnovationStrategy;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** Where an editor enters an initiative ({@code /new}) or changes the one of the address. */
@Named
@ViewScoped
public class DeskInitiativePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String NEW = "/new";

    @Inject
    private Initiatives initiatives;

    @Inject
    private Format format;

    private final InitiativeForm form = new InitiativeForm();
    private boolean change;

    @PostConstruct
    void open() {
        String path = Faces.getRequestPathInfo();
        if (path != null && path.length() > 1 && !NEW.equals(path)) {
            form.read(initiatives.initiative(path.substring(1)).orElseThrow(() -> new Refusal("NOT_FOUND")));
            change = true;
        }
    }

    public String save() {
        initiatives.save(form.command());
        return Messages.saved("initiatives.saved").redirectTo("/desk/initiatives");
    }

    /** Whether the address names an initiative or a new one, and not the list. */
    public boolean isSingle() {
        String path = Faces.getRequestPathInfo();
        return path != null && path.length() > 1;
    }

    public List<SelectItem> getStrategies() {
        return Arrays.stream(InnovationStrategy.values())
                .map(each -> new SelectItem(each, format.sentence("initiatives.strategy." + each)))
                .toList();
    }

    public List<SelectItem> getStages() {
        return Arrays.stream(InnovationStage.values())
                .map(each -> new SelectItem(each, format.sentence("initiatives.stage." + each)))
                .toList();
    }

    /** Whether an initiative is changed, whose code then stays. */
    public boolean isChange() {
        return change;
    }

    public InitiativeForm getForm() {
        return form;
    }
}
