package kr.opengov.web.proposals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.ProposalImports;
import kr.opengov.actionplans.TakeProposals;
import kr.opengov.membership.ImportError;
import kr.opengov.membership.ImportLine;
import kr.opengov.membership.ImportResult;
import kr.opengov.platform.Refusal;
import kr.opengov.web.exchange.UploadedRows;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.export.ListFile;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** Proposals on paper, typed into a spreadsheet: first a check that keeps nothing, then the same rows in earnest. */
@Named
@ViewScoped
public class ProposalImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 5000;
    private static final String LIST = "proposals";

    /** What a new proposal can say, in the words of the file that the portal hands out. */
    private static final List<String> COLUMNS = List.of(
            "code", "call", "channel", "title", "body", "proposerKind", "proposerName", "guardianName", "receivedAt");

    @Inject
    private ProposalImports imports;

    @Inject
    private Format format;

    private transient Part file;
    private transient List<ImportLine> rows;
    private transient ImportResult result;
    private String fileName;

    /** Hands out a sheet with the head alone. */
    public void template(String extension) throws IOException {
        ExportFormat wanted = ExportFormat.named(extension).orElseThrow(() -> new Refusal("NOT_FOUND"));
        List<Column<String>> columns = COLUMNS.stream()
                .map(name -> new Column<String>(name, name, row -> row))
                .toList();
        ExportedList<String> empty =
                new ExportedList<>(LIST, format.sentence("proposals.title"), Map.of(), columns, List.of());
        Faces.sendFile(LIST + "." + wanted.extension(), true, out -> wanted.write(empty, out));
    }

    /** Reads and judges the file. */
    public String check() {
        read();
        result = imports.judge(new TakeProposals(rows));
        return null;
    }

    /** Takes in the rows that were checked, or those of a file that was chosen since. */
    public String save() {
        read();
        result = imports.judge(new TakeProposals(rows));
        if (!result.errors().isEmpty()) {
            return null;
        }
        ImportResult saved = imports.take(new TakeProposals(rows));
        return Messages.saved("proposals.import.saved", saved.added()).redirectTo("/desk/proposals");
    }

    private void read() {
        if (UploadedRows.chosen(file)) {
            fileName = file.getSubmittedFileName();
            result = null;
            rows = UploadedRows.read(
                    new ListFile(LIST, List.of("call", "title", "body", "receivedAt"), MOST_ROWS), file);
        }
        if (rows == null) {
            result = null;
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
}
