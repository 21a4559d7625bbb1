package kr.opengov.web.proposals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.ProposalImports;
import kr.opengov.actionplans.TakeProposals;
import kr.opengov.membership.ImportResult;
import kr.opengov.platform.Refusal;
import kr.opengov.web.exchange.CheckedUpload;
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

    private static final ListFile FILE = new ListFile(LIST, List.of("call", "title", "body", "receivedAt"), MOST_ROWS);

    private final CheckedUpload upload = new CheckedUpload();

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
        upload.judged(imports.judge(new TakeProposals(upload.rows(FILE))));
        return null;
    }

    /** Takes in the rows that were checked, or those of a file that was chosen since. */
    public String save() {
        TakeProposals rows = new TakeProposals(upload.rows(FILE));
        if (!upload.judged(imports.judge(rows)).errors().isEmpty()) {
            return null;
        }
        ImportResult saved = imports.take(rows);
        return Messages.saved("proposals.import.saved", saved.added()).redirectTo("/desk/proposals");
    }

    public CheckedUpload getUpload() {
        return upload;
    }
}
