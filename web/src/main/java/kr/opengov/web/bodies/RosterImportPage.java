package kr.opengov.web.bodies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import kr.opengov.membership.BodySecretariat;
import kr.opengov.membership.ImportError;
import kr.opengov.membership.ImportResult;
import kr.opengov.membership.ImportRoster;
import kr.opengov.membership.RosterLine;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Format;

/** Takes a roster file: with a trial that saves nothing, and all of it or nothing in earnest. */
@Named
@ViewScoped
public class RosterImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BodySecretariat secretariat;

    @Inject
    private DeskBodyPage body;

    @Inject
    private Format format;

    private transient Part file;
    private transient ImportResult result;
    private boolean trial = true;

    /** Judges the file, and saves it unless it is a trial or refused. */
    public String take() {
        result = secretariat.importRoster(new ImportRoster(body.getCode(), body.getVersion(), trial, lines()));
        return result.saved() ? body.done("bodies.desk.import.done") : null;
    }

    private List<RosterLine> lines() {
        if (file == null || file.getSize() == 0) {
            throw Refusal.ofField("file", "IMPORT_FILE_MISSING");
        }
        try (InputStream content = file.getInputStream()) {
            return RosterFile.read(file.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getSubmittedFileName(), e);
        }
    }

    /** What is wrong with a row, in words. */
    public String problem(ImportError error) {
        return format.sentence(
                "bodies.desk.import.row",
                error.line(),
                format.sentence("refusal." + error.code(), error.arguments().toArray()));
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
