package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.Confirmation;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.SpeakerDesk;
import kr.opengov.summit.SpeakerFilter;
import kr.opengov.summit.SpeakerLine;
import kr.opengov.summit.SpeakerRole;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Here.Choice;
import kr.opengov.web.query.QueryReader;
import org.omnifaces.util.Faces;

/** The speakers of a summit on the desk. Everything it shows follows from the address. */
@Named
@RequestScoped
public class SpeakersPage {
    private static final int ROWS = 50;
    private static final int MOST_PAGES = 1000;
    private static final int LONGEST = 100;

    @Inject
    private SpeakerDesk desk;

    @Inject
    private SummitDeskPage of;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ProgrammeWords words;

    @Inject
    private CurrentPage current;

    private SpeakerFilter filter;
    private Page<SpeakerLine> page;

    @PostConstruct
    void read() {
        if (of.getSummit() == null) {
            throw new Refusal("NOT_FOUND");
        }
        QueryReader query = new QueryReader(request::getParameter);
        filter = new SpeakerFilter(
                query.text("q", LONGEST),
                query.text("country", 3),
                query.text("organisation", LONGEST),
                query.oneOf("role", SpeakerRole.class),
                query.oneOf("confirmation", Confirmation.class));
        page = desk.speakers(
                of.getSummit().acronym(),
                filter,
                new PageRequest(query.number("page", 1, 1, MOST_PAGES), ROWS, null, false));
    }

    public DeskSummit getSummit() {
        return of.getSummit();
    }

    public SpeakerFilter getFilter() {
        return filter;
    }

    public Page<SpeakerLine> getPage() {
        return page;
    }

    public List<Choice> getCountries() {
        return Faces.getRequestAttribute("speakersPage.countries", this::countries);
    }

    private List<Choice> countries() {
        return desk.countries(of.getSummit().acronym()).stream()
                .map(country -> new Choice(country.code(), country.name().text(current.getLang())))
                .toList();
    }

    public List<Choice> getRoles() {
        return Arrays.stream(SpeakerRole.values())
                .map(role -> new Choice(role, words.of(role)))
                .toList();
    }

    public List<Choice> getConfirmations() {
        return Arrays.stream(Confirmation.values())
                .map(one -> new Choice(one, words.of(one)))
                .toList();
    }
}
