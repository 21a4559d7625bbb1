package kr.opengov.web.eligibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import kr.opengov.membership.Eligibility;
import kr.opengov.membership.ImportError;
import kr.opengov.membership.ImportLine;
import kr.opengov.membership.ImportResult;
import kr.opengov.platform.Refusal;
import kr.opengov.web.exchange.UploadedRows;
import kr.opengov.web.export.ListFile;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/** Takes a file of scores: first a check that saves nothing, then the same rows in earnest. */
@Named
@ViewScoped
public class ScoreImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 20_000;
    private static final ListFile FILE = new ListFile(
            "eligibility-scores",
            List.of(
                    ScoreColumns.MEMBER_CODE,
                    ScoreColumns.YEAR,
                    ScoreColumns.METRIC,
                    ScoreColumns.POINTS,
                    ScoreColumns.SOURCE,
                    ScoreColumns.CONFIDENCE),
            MOST_ROWS);

    @Inject
    private Eligibility eligibility;

    @Inject
    private Format format;

    private transient Part file;
    private transient List<ImportLine> rows;
    private transient ImportResult result;
    private String fileName;
    private String reason;

    /** Reads and judges the file. */
    public String check() {
        read();
        result = eligibility.importScores(rows, reason, true);
        return null;
    }

    /** Saves the rows that were checked, or those of a file that was chosen since. */
    public String save() {
        read();
        result = eligibility.importScores(rows, reason, false);
        return result.saved()
                ? Messages.saved("eligibility.import.saved", result.added() + result.corrected())
                        .redirectTo("/desk/eligibility")
                : null;
    }

    private void read() {
        if (UploadedRows.chosen(file)) {
            fileName = file.getSubmittedFileName();
            result = null;
            rows = UploadedRows.read(FILE, file);
        }
        if (rows == null) {
            throw Refusal.ofField("file", "IMPORT_FILE_MISSING");
        }
    }

    /** What is wrong with a row, in words. */
    public String problem(ImportError error) {
        return format.sentence("refusal." + error.code(), error.arguments().toArray());
    }

    public ImportResult getResult() {
        return result;
    }

    /** The file whose rows were checked; null before. */
    public String getFileName() {
        return fileName;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
