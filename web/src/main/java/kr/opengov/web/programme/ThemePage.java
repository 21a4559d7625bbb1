package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.SummitSetup;
import kr.opengov.summit.ThemeLine;
import kr.opengov.web.frame.Messages;

/** One theme at the desk. */
@Named
@ViewScoped
public class ThemePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeDesk desk;

    @Inject
    private SummitSetup setup;

    @Inject
    private SummitDeskAddress address;

    private DeskSummit summit;
    private ThemeLine theme;
    private ThemeForm form;

    @PostConstruct
    void open() {
        summit = desk.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        if (address.isAdding()) {
            form = ThemeForm.empty(setup.themes(summit.acronym()).size() + 1);
        } else {
            theme = setup.themes(summit.acronym()).stream()
                    .filter(one -> one.code().equals(address.getItem()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
            form = ThemeForm.of(theme);
        }
    }

    public String save() {
        setup.save(form.toCommand(summit.acronym()));
        return Messages.saved("programme.theme.saved").redirectTo(list());
    }

    /** Retires it, or offers it again. */
    public String retire() {
        setup.retireTheme(summit.acronym(), form.id(), form.version(), !theme.retired());
        return Messages.saved(theme.retired() ? "programme.theme.back" : "programme.theme.retired")
                .redirectTo(list());
    }

    private String list() {
        return "/desk/summits/" + summit.acronym() + "/themes";
    }

    public DeskSummit getSummit() {
        return summit;
    }

    /** Null for one that is added. */
    public ThemeLine getTheme() {
        return theme;
    }

    public ThemeForm getForm() {
        return form;
    }
}
