package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.ImportOutcome;
import kr.opengov.summit.ImportRow;
import kr.opengov.summit.ImportSchedule;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.ReleaseChange;
import kr.opengov.summit.ReleaseDifference;
import kr.opengov.summit.ScheduleIntake;
import kr.opengov.web.export.ListFile;
import kr.opengov.web.frame.Messages;

/**
 * Takes a programme of another program in: first a trial that tells what would change, then the same file in earnest.
 * Without a summit in the address the file names the summit, which is made when it is new.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 20_000;
    private static final int SHOWN = 200;
    private static final ListFile LIST = new ListFile("sessions", List.of("start", "end", "room"), MOST_ROWS);

    @Inject
    private ScheduleIntake intake;

    @Inject
    private ProgrammeDesk desk;

    @Inject
    private SummitDeskAddress address;

    private DeskSummit summit;
    private transient Part file;
    private transient byte[] content;
    private transient ImportOutcome outcome;
    private String fileName;
    private boolean cancelMissing = true;

    @PostConstruct
    void open() {
        if (address.isSingle()) {
            summit = desk.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
    }

    /** Reads the file and tells what it would change. */
    public String check() {
        outcome = null;
        read();
        outcome = take(true);
        return null;
    }

    /** Takes the file that was checked, or one that was chosen since. */
    public String save() {
        read();
        outcome = null;
        ImportOutcome done = take(false);
        return Messages.saved("intake.done", done.added(), done.changed(), done.cancelled())
                .redirectTo("/desk/summits/" + done.acronym());
    }

    private void read() {
        if (file != null && file.getSize() > ScheduleIntake.MOST_BYTES) {
            throw Refusal.ofField("file", "IMPORT_TOO_LARGE", ScheduleIntake.MOST_BYTES >> 20);
        }
        if (file != null && file.getSize() > 0) {
            try (InputStream stream = file.getInputStream()) {
                fileName = file.getSubmittedFileName();
                content = stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(fileName, e);
            }
        }
        if (content == null) {
            throw Refusal.ofField("file", "IMPORT_FILE_MISSING");
        }
    }

    private ImportOutcome take(boolean trial) {
        ImportSchedule command = new ImportSchedule(summit == null ? null : summit.acronym(), trial, cancelMissing);
        String end = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        InputStream stream = new ByteArrayInputStream(content);
        return switch (end) {
            case "csv", "xlsx" ->
                intake.takeRows(
                        command,
                        LIST.read(fileName, stream).stream()
                                .map(line -> new ImportRow(line.number(), line.cells()))
                                .toList());
            default -> intake.take(command, stream);
        };
    }

    /** What would change, as far as the page shows it. */
    public ReleaseDifference getDifference() {
        ReleaseDifference all = outcome.difference();
        List<ReleaseChange> shown = all.changes().stream()
                .limit(SHOWN)
                // A session that is not public has no page to lead to.
                .map(one -> new ReleaseChange(one.guid(), null, one.title(), one.kind(), one.before(), one.after()))
                .toList();
        return new ReleaseDifference(all.summit(), all.from(), all.to(), all.note(), all.releasedAt(), shown);
    }

    /** How many changes the page does not show. */
    public int getHidden() {
        return Math.max(0, outcome.difference().changes().size() - SHOWN);
    }

    public DeskSummit getSummit() {
        return summit;
    }

    public ImportOutcome getOutcome() {
        return outcome;
    }

    public String getFileName() {
        return fileName;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isCancelMissing() {
        return cancelMissing;
    }

    public void setCancelMissing(boolean cancelMissing) {
        this.cancelMissing = cancelMissing;
    }
}
