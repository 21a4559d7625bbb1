package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.OgpImportView;
import kr.opengov.actionplans.OgpImports;
import kr.opengov.actionplans.OgpRepairView;
import kr.opengov.actionplans.RepairKind;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.query.QueryReader;
import org.omnifaces.util.Faces;

/** Takes files of the partnership's database, shows the proposed repairs, and takes judgements over. */
@Named
@ViewScoped
public class OgpImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ROWS = 50;
    private static final int LAST_PAGE = 10_000;

    @Inject
    private OgpImports imports;

    @Inject
    private AssessmentWords words;

    @Inject
    private HttpServletRequest request;

    private transient Part file;
    private transient OgpImportView latest;
    private RepairKind kind;
    private String coder = "IRM";

    /** Decisions are about the file that is on the page, also when somebody hands in another one meanwhile. */
    @PostConstruct
    void open() {
        List<OgpImportView> all = imports.imports();
        latest = all.isEmpty() ? null : all.get(0);
    }

    public String keep() {
        if (file == null || file.getSize() == 0) {
            throw Refusal.ofField("file", "IMPORT_FILE_MISSING");
        }
        try (InputStream content = file.getInputStream()) {
            OgpFile read = OgpFile.read(content);
            imports.keep(file.getSubmittedFileName(), read.head(), read.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(file.getSubmittedFileName(), e);
        }
        return Messages.saved("assessments.import.kept").redirectTo("/desk/ogp-import");
    }

    public String accept() {
        return decided(imports.decide(latest.id(), kind, true));
    }

    public String refuse() {
        return decided(imports.decide(latest.id(), kind, false));
    }

    private static String decided(int repairs) {
        return Messages.saved("assessments.import.decided", repairs).redirectTo("/desk/ogp-import");
    }

    public String takeOver() {
        int taken = imports.takeOver(latest.id(), coder);
        return Messages.saved("assessments.import.taken", taken).redirectTo("/desk/ogp-import");
    }

    /** Sorts the commitments of the register that nobody sorted yet. */
    public String takeTopics() {
        int taken = imports.takeTopics(latest.id());
        return Messages.saved("assessments.import.topics.taken", taken).redirectTo("/desk/ogp-import");
    }

    /** The file that came last; null before the first. */
    public OgpImportView getLatest() {
        return latest;
    }

    public Page<OgpRepairView> getRepairs() {
        int page = new QueryReader(request::getParameter).number("page", 1, 1, LAST_PAGE);
        return Faces.getRequestAttribute(
                "ogpImportPage.repairs", () -> imports.repairs(latest.id(), new PageRequest(page, ROWS, null, false)));
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(RepairKind.values())
                .map(each -> new SelectItem(each, words.of(each)))
                .toList();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public RepairKind getKind() {
        return kind;
    }

    public void setKind(RepairKind kind) {
        this.kind = kind;
    }

    public String getCoder() {
        return coder;
    }

    public void setCoder(String coder) {
        this.coder = coder;
    }
}
