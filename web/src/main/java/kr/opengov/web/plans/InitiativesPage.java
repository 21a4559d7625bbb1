package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.InitiativeView;
import kr.opengov.actionplans.Initiatives;
import kr.opengov.actionplans.InnovationStage;
import kr.opengov.actionplans.InnovationStrategy;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here.Choice;
import kr.opengov.web.query.QueryReader;

/** The register of open innovation; {@code ?strategy=} shows one of the five. */
@Named
@RequestScoped
public class InitiativesPage {

    private static final int ROWS = 20;
    private static final int LAST_PAGE = 10_000;

    @Inject
    private Initiatives initiatives;

    @Inject
    private Format format;

    @Inject
    private HttpServletRequest request;

    private InnovationStrategy strategy;
    private Page<InitiativeView> page;

    @PostConstruct
    void open() {
        String wanted = request.getParameter("strategy");
        strategy = Arrays.stream(InnovationStrategy.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public Page<InitiativeView> getPage() {
        if (page == null) {
            int number = new QueryReader(request::getParameter).number("page", 1, 1, LAST_PAGE);
            page = initiatives.initiatives(strategy, new PageRequest(number, ROWS, null, false));
        }
        return page;
    }

    public String of(InnovationStrategy each) {
        return format.sentence("initiatives.strategy." + each);
    }

    public String of(InnovationStage each) {
        return format.sentence("initiatives.stage." + each);
    }

    public List<Choice> getStrategies() {
        return Arrays.stream(InnovationStrategy.values())
                .map(each -> new Choice(each.name(), of(each)))
                .toList();
    }

    /** The strategy that is asked for; null for all. */
    public InnovationStrategy getStrategy() {
        return strategy;
    }
}
