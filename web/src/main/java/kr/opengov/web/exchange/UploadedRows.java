package kr.opengov.web.exchange;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import kr.opengov.membership.ImportLine;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.ListFile;

/** The rows of an uploaded list: CSV, XLSX or JSON as this portal writes them. The module judges the rows. */
public final class UploadedRows {

    private UploadedRows() {}

    /** Whether a file was chosen. */
    public static boolean chosen(Part file) {
        return file != null && file.getSize() > 0;
    }

    /**
     * @param file its name decides the format by its end
     * @throws Refusal {@code IMPORT_FILE_MISSING}, or as {@link ListFile#read}
     */
    public static List<ImportLine> read(ListFile list, Part file) {
        if (!chosen(file)) {
            throw Refusal.ofField("file", "IMPORT_FILE_MISSING");
        }
        try (InputStream content = file.getInputStream()) {
            return list.read(file.getSubmittedFileName(), content).stream()
                    .map(line -> new ImportLine(line.number(), line.cells()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.getSubmittedFileName(), e);
        }
    }
}
