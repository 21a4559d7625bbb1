package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.KindLine;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.SummitSetup;
import kr.opengov.web.frame.Messages;

/** One kind of session at the desk; it is the same for every summit. */
@Named
@ViewScoped
public class KindPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeDesk desk;

    @Inject
    private SummitSetup setup;

    @Inject
    private SummitDeskAddress address;

    private DeskSummit summit;
    private KindLine kind;
    private KindForm form;

    @PostConstruct
    void open() {
        summit = desk.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        if (address.isAdding()) {
            form = KindForm.empty(setup.kinds().size() + 1);
        } else {
            String code = address.getItem().toUpperCase(Locale.ROOT);
            kind = setup.kinds().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
            form = KindForm.of(kind);
        }
    }

    public String save() {
        setup.save(form.toCommand());
        return Messages.saved("programme.kind.saved").redirectTo(list());
    }

    /** Retires it, or offers it again. */
    public String retire() {
        setup.retireKind(form.id(), form.version(), !kind.retired());
        return Messages.saved(kind.retired() ? "programme.kind.back" : "programme.kind.retired")
                .redirectTo(list());
    }

    private String list() {
        return "/desk/summits/" + summit.acronym() + "/kinds";
    }

    public DeskSummit getSummit() {
        return summit;
    }

    /** Null for one that is added. */
    public KindLine getKind() {
        return kind;
    }

    public KindForm getForm() {
        return form;
    }
}
