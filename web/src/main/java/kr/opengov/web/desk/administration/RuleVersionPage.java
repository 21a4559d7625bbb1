package kr.opengov.web.desk.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.rules.RuleHistory;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;

/** A rule with its versions, and the form that adds one or corrects one. */
@Named
@ViewScoped
public class RuleVersionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Rules rules;

    @Inject
    @Param(name = "rule")
    private String rule;

    @Inject
    @Param(name = "corrects")
    private Long corrects;

    private transient RuleHistory history;
    private RuleVersionForm form;

    @PostConstruct
    void load() {
        form = versions().stream()
                .filter(version -> corrects == null || version.id().equals(corrects))
                .findFirst()
                .map(version -> RuleVersionForm.from(version, corrects != null))
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        form.setVersion(history.version());
    }

    public String save() {
        rules.add(form.toCommand(rule, corrects));
        return Messages.saved("administration.rules.saved").redirectTo("/desk/rule?rule=" + rule);
    }

    private List<RuleVersion> versions() {
        if (history == null) {
            history = (rule == null ? Optional.<RuleHistory>empty() : rules.history(rule))
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
        return history.versions();
    }

    public List<RuleVersion> getVersions() {
        return versions();
    }

    /** The version the form begins with: its titles head the page. */
    public RuleVersion getLatest() {
        return versions().get(0);
    }

    public RuleVersionForm getForm() {
        return form;
    }

    public boolean isCorrection() {
        return corrects != null;
    }
}
