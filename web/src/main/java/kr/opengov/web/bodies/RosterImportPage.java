package kr.opengov.web.bodies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import kr.opengov.membership.BodySecretariat;
import kr.opengov.membership.ImportError;
import kr.opengov.membership.ImportResult;
import kr.opengov.membership.ImportRoster;
import kr.opengov.web.exchange.ImportWords;
import kr.opengov.web.exchange.UploadedRows;
import kr.opengov.web.export.ListFile;
import kr.opengov.web.frame.Format;

/** Takes a roster file: with a trial that saves nothing, and all of it or nothing in earnest. */
@Named
@ViewScoped
public class RosterImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 2000;
    private static final ListFile FILE =
            new ListFile(RosterColumns.LIST, List.of("constituency", "nameKo", "from", "source"), MOST_ROWS);

    @Inject
    private BodySecretariat secretariat;

    @Inject
    private DeskBodyPage body;

    @Inject
    private Format format;

    @Inject
    private ImportWords words;

    private transient Part file;
    private transient ImportResult result;
    private boolean trial = true;

    /** Judges the file, and saves it unless it is a trial or refused. */
    public String take() {
        result = secretariat.importRoster(
                new ImportRoster(body.getCode(), body.getVersion(), trial, UploadedRows.read(FILE, file)));
        return result.saved() ? body.done("bodies.desk.import.done") : null;
    }

    /** What is wrong with a row, in words. */
    public String problem(ImportError error) {
        return format.sentence("bodies.desk.import.row", error.line(), words.problem(error));
    }

    public ImportResult getResult() {
        return result;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isTrial() {
        return trial;
    }

    public void setTrial(boolean trial) {
        this.trial = trial;
    }
}
