package kr.opengov.web.desk.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.opengov.platform.audit.AuditEntryView;
import kr.opengov.platform.audit.AuditFilter;
import kr.opengov.platform.audit.AuditTrail;
import kr.opengov.web.export.Column;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;
import kr.opengov.web.frame.Format;
import org.omnifaces.util.Faces;

/** Asks for the reason and hands out the entries a filter finds; the export itself becomes an entry. */
@Named
@ViewScoped
public class AuditExportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditTrail trail;

    @Inject
    private transient Format format;

    private AuditSearch search;
    private String reason;

    @PostConstruct
    void remember() {
        search = AuditSearch.ofRequest();
    }

    /** Sends the file; a refusal comes before its first byte. */
    public void export() throws IOException {
        List<AuditEntryView> rows = new ArrayList<>();
        trail.export(search.filter(), reason, rows::add);
        ExportedList<AuditEntryView> list = new ExportedList<>(
                "audit-entries", format.sentence("administration.audit.title"), Map.of(), columns(), rows);
        Faces.sendFile("audit-entries.csv", true, out -> ExportFormat.CSV.write(list, out));
    }

    private List<Column<AuditEntryView>> columns() {
        return List.of(
                column("id", AuditEntryView::id),
                column("happenedAt", AuditEntryView::happenedAt),
                column("accountId", AuditEntryView::accountId),
                column("accountName", AuditEntryView::accountName),
                column("address", AuditEntryView::address),
                column("requestId", AuditEntryView::requestId),
                column("action", AuditEntryView::action),
                column("subject", AuditEntryView::subject),
                column("outcome", AuditEntryView::outcome),
                column("refusal", AuditEntryView::refusal),
                column("reason", AuditEntryView::reason),
                column("details", AuditEntryView::details));
    }

    private Column<AuditEntryView> column(String name, Function<AuditEntryView, Object> value) {
        return new Column<>(name, format.sentence("administration.audit.column." + name), value);
    }

    public AuditFilter getFilter() {
        return search.filter();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
