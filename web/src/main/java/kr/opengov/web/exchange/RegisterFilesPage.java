package kr.opengov.web.exchange;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kr.opengov.membership.ExchangedList;
import kr.opengov.membership.ImportResult;
import kr.opengov.membership.RegisterFiles;
import kr.opengov.membership.TakeList;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.export.ListFile;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** Every list of the register as a file to take away, and back: first a check that keeps nothing, then the same rows in earnest. */
@Named
@ViewScoped
public class RegisterFilesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 5000;

    @Inject
    private RegisterFiles files;

    @Inject
    private RegisterExport export;

    private ExchangedList list = ExchangedList.MEMBERSHIPS;
    private final CheckedUpload upload = new CheckedUpload();
    private String reason;

    /** Hands the chosen list out. */
    public void download(String extension) throws IOException {
        ExportFormat wanted = ExportFormat.named(extension).orElseThrow(() -> new Refusal("NOT_FOUND"));
        ExportedList<List<String>> table = export.of(files.whole(list));
        Faces.sendFile(list.fileName() + "." + wanted.extension(), true, out -> wanted.write(table, out));
    }

    /** Reads and judges the file. */
    public String check() {
        upload.judged(files.judge(read()));
        return null;
    }

    /** Saves the rows that were checked, or those of a file that was chosen since. */
    public String save() {
        TakeList rows = read();
        if (!upload.judged(files.judge(rows)).errors().isEmpty()) {
            return null;
        }
        ImportResult saved = files.take(rows);
        return Messages.saved("exchange.saved", export.name(list), saved.added() + saved.corrected())
                .redirectTo("/desk/register-files");
    }

    private TakeList read() {
        return new TakeList(
                list,
                reason,
                upload.rows(new ListFile(list.fileName(), files.columns(list).subList(0, 1), MOST_ROWS)));
    }

    public List<SelectItem> getLists() {
        return Arrays.stream(ExchangedList.values())
                .map(each -> new SelectItem(each, export.name(each)))
                .toList();
    }

    public ExchangedList getList() {
        return list;
    }

    public void setList(ExchangedList list) {
        this.list = list;
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
