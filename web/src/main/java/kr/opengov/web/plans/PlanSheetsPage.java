package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.PlanDraftView;
import kr.opengov.actionplans.PlanDrafting;
import kr.opengov.actionplans.PlanSheet;
import kr.opengov.actionplans.PlanSheets;
import kr.opengov.actionplans.TakePlanSheet;
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

/** The commitments of a plan as files to take away, and back: first a check that keeps nothing, then the same rows in earnest. */
@Named
@ViewScoped
public class PlanSheetsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 1000;

    @Inject
    private PlanSheets sheets;

    @Inject
    private PlanDrafting drafting;

    @Inject
    private PlanAddress address;

    @Inject
    private Format format;

    private String plan;
    private PlanSheet sheet = PlanSheet.COMMITMENTS;
    private final CheckedUpload upload = new CheckedUpload();

    @PostConstruct
    void open() {
        plan = address.getMember() + "/" + address.getOrdinal();
        getDraft();
    }

    /** Hands the chosen list out. Heading and key are the same word in every language: the file is read again. */
    public void download(String extension) throws IOException {
        ExportFormat wanted = ExportFormat.named(extension).orElseThrow(() -> new Refusal("NOT_FOUND"));
        List<Column<List<String>>> columns = new ArrayList<>();
        for (String name : sheet.columns()) {
            int place = columns.size();
            columns.add(new Column<>(name, name, row -> row.get(place).isEmpty() ? null : row.get(place)));
        }
        ExportedList<List<String>> table = new ExportedList<>(
                sheet.fileName(),
                name(sheet),
                Map.of("plan", plan),
                columns,
                sheets.whole(plan, sheet).rows());
        String fileName = sheet.fileName() + "-" + plan.replace('/', '-') + "." + wanted.extension();
        Faces.sendFile(fileName, true, out -> wanted.write(table, out));
    }

    /** Reads and judges the file. */
    public String check() {
        upload.judged(sheets.judge(read()));
        return null;
    }

    /** Saves the rows that were checked, or those of a file that was chosen since. */
    public String save() {
        TakePlanSheet rows = read();
        if (!upload.judged(sheets.judge(rows)).errors().isEmpty()) {
            return null;
        }
        ImportResult saved = sheets.take(rows);
        return Messages.saved("drafting.sheets.saved", name(sheet), saved.added() + saved.corrected())
                .redirectTo("/desk/plan-draft/" + plan);
    }

    private TakePlanSheet read() {
        return new TakePlanSheet(plan, sheet, upload.rows(new ListFile(sheet.fileName(), sheet.columns(), MOST_ROWS)));
    }

    private String name(PlanSheet one) {
        return format.sentence("drafting.sheet." + one);
    }

    public PlanDraftView getDraft() {
        return Faces.getRequestAttribute(
                "planSheetsPage.draft", () -> drafting.plan(plan).orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    public List<SelectItem> getSheets() {
        return Arrays.stream(PlanSheet.values())
                .map(each -> new SelectItem(each, name(each)))
                .toList();
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    public void setSheet(PlanSheet sheet) {
        this.sheet = sheet;
    }

    public CheckedUpload getUpload() {
        return upload;
    }
}
