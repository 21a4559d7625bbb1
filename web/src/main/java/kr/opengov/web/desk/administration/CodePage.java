package kr.opengov.web.desk.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kr.opengov.platform.codes.CodeEntry;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;

/** A code with its history, and the form that adds a row: a new code, a renaming from a day on, or a correction. */
@Named
@ViewScoped
public class CodePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CodeTables tables;

    @Inject
    @Param(name = "kind")
    private String kind;

    @Inject
    @Param(name = "code")
    private String code;

    @Inject
    @Param(name = "corrects")
    private Long corrects;

    private List<CodeEntry> history = List.of();
    private CodeForm form;

    @PostConstruct
    void load() {
        if (code != null) {
            history = tables.history(kind, code);
        }
        form = history.stream()
                .filter(row ->
                        corrects == null ? row.withdrawnAt() == null : row.id().equals(corrects))
                .findFirst()
                .map(row -> CodeForm.from(row, corrects != null))
                .orElseGet(() -> CodeForm.empty(kind, code));
    }

    public String save() {
        tables.add(form.toCommand(corrects));
        return Messages.saved("administration.codes.saved")
                .redirectTo("/desk/code?kind=" + form.getKind() + "&code=" + form.getCode());
    }

    public CodeForm getForm() {
        return form;
    }

    public List<CodeEntry> getHistory() {
        return history;
    }

    public boolean isNewCode() {
        return history.isEmpty();
    }

    public boolean isCorrection() {
        return corrects != null;
    }
}
