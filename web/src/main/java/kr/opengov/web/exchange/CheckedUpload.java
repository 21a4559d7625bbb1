package kr.opengov.web.exchange;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import kr.opengov.membership.ImportLine;
import kr.opengov.membership.ImportResult;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.ListFile;

/** A list that is uploaded in two steps: its rows are checked, and the same rows are saved unless another file was chosen. */
public class CheckedUpload implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient Part file;
    private transient List<ImportLine> rows;
    private transient ImportResult result;
    private String readAs;
    private String fileName;

    /**
     * The rows of the file that was chosen since, or of the last one.
     *
     * @param list what the file is; rows that were read as another list are none of it
     * @throws Refusal {@code IMPORT_FILE_MISSING}, or as {@link ListFile#read}
     */
    public List<ImportLine> rows(ListFile list) {
        if (UploadedRows.chosen(file)) {
            // Rows of the file before must not stand under the name of one that is refused.
            rows = null;
            result = null;
            fileName = null;
            rows = UploadedRows.read(list, file);
            fileName = file.getSubmittedFileName();
            readAs = list.name();
        }
        if (rows == null || !list.name().equals(readAs)) {
            result = null;
            throw Refusal.ofField("file", "IMPORT_FILE_MISSING");
        }
        return rows;
    }

    /** Keeps what the module said of the rows, and hands it back. */
    public ImportResult judged(ImportResult said) {
        result = said;
        return said;
    }

    /** What the module said of the rows; null before. */
    public ImportResult getResult() {
        return result;
    }

    /** The file whose rows were read; null before. */
    public String getFileName() {
        return fileName;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
