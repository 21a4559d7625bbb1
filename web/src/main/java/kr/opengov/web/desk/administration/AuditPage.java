package kr.opengov.web.desk.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import kr.opengov.platform.audit.AuditEntryView;
import kr.opengov.platform.audit.AuditFilter;
import kr.opengov.platform.audit.AuditTrail;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here.Choice;
import org.omnifaces.cdi.Param;

/** The audit trail as a list with filters; the state is in the address. */
@Named
@RequestScoped
public class AuditPage {

    private static final int ROWS = 50;

    @Inject
    private AuditTrail trail;

    @Inject
    @Param(name = "page")
    private Integer number;

    @Inject
    private Format format;

    private AuditFilter filter;
    private Page<AuditEntryView> page;
    private List<Choice> actions;

    @PostConstruct
    void search() {
        filter = AuditSearch.ofRequest().filter();
        page = trail.search(filter, new PageRequest(number == null ? 1 : number, ROWS, null, false));
        actions = trail.actions().stream()
                .map(action -> new Choice(action, format.action(action)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    public AuditFilter getFilter() {
        return filter;
    }

    public Page<AuditEntryView> getPage() {
        return page;
    }

    public List<Choice> getActions() {
        return actions;
    }
}
