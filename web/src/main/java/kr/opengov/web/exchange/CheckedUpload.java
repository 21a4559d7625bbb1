package kr.opengov.web.exchange;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
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
    private String fileName;

    /** Whether a file was chosen since the last one was read. */
    boolean isChosen() {
        return UploadedRows.chosen(file);
    }

    /**
     * The rows of the file that was chosen since, or of the last one.
     *
     * @param list asked only where there is a file to read
     * @throws Refusal {@code IMPORT_FILE_MISSING}, or as {@link ListFile#read}
     */
    public List<ImportLine> rows(Supplier<ListFile> list) {
        if (isChosen()) {
            fileName = file.getSubmittedFileName();
            result = null;
            rows = UploadedRows.read(list.get(), file);
        }
        if (rows == null) {
            throw missing();
        }
        return rows;
    }

    /** What is said where there is no file for what is asked. */
    Refusal missing() {
        result = null;
        return Refusal.ofField("file", "IMPORT_FILE_MISSING");
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
