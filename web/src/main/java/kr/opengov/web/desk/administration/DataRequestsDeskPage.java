package kr.opengov.web.desk.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kr.opengov.platform.pages.DataRequestView;
import kr.opengov.platform.pages.DataRequests;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import org.omnifaces.cdi.Param;

/** The requests of data subjects, what is due first on top. */
@Named
@RequestScoped
public class DataRequestsDeskPage {

    private static final int ROWS = 50;

    @Inject
    private DataRequests requests;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "page")
    private Integer number;

    @Inject
    @Param(name = "rows")
    private String rows;

    private Page<DataRequestView> page;

    @PostConstruct
    void search() {
        page = requests.search(!isAll(), new PageRequest(number == null ? 1 : number, ROWS, null, false));
    }

    public Page<DataRequestView> getPage() {
        return page;
    }

    public boolean isAll() {
        return "all".equals(rows);
    }

    /** Days until the answer is due; negative when it is late. */
    public long daysLeft(DataRequestView request) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), request.dueOn());
    }
}
