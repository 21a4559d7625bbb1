package kr.opengov.web.eligibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kr.opengov.membership.Eligibility;
import kr.opengov.membership.ImportResult;
import kr.opengov.web.exchange.CheckedUpload;
import kr.opengov.web.export.ListFile;
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

    private final CheckedUpload upload = new CheckedUpload();
    private String reason;

    /** Reads and judges the file. */
    public String check() {
        upload.judged(eligibility.importScores(upload.rows(FILE), reason, true));
        return null;
    }

    /** Saves the rows that were checked, or those of a file that was chosen since. */
    public String save() {
        ImportResult result = upload.judged(eligibility.importScores(upload.rows(FILE), reason, false));
        return result.saved()
                ? Messages.saved("eligibility.import.saved", result.added() + result.corrected())
                        .redirectTo("/desk/eligibility")
                : null;
    }

    public CheckedUpload getUpload() {
        return upload;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
