package kr.opengov.web.summit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.Programme;
import kr.opengov.summit.ProgrammeFilter;
import kr.opengov.summit.ProgrammeView;
import kr.opengov.summit.SessionView;
import kr.opengov.summit.SpeakersView;
import kr.opengov.summit.SummitRow;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * What stands at {@code /summit}: the list of summits; below it {@code /ACRONYM} a programme, {@code /ACRONYM/speakers}
 * its speakers, {@code /ACRONYM/CODE} a session. The filter stands in the query.
 */
@Named
@RequestScoped
public class SummitPage {
    private static final String SPEAKERS = "speakers";
    private static final int SPEAKERS_ON_A_PAGE = 60;

    @Inject
    private Programme programmes;

    @Inject
    @Param(pathIndex = 0)
    private String acronym;

    @Inject
    @Param(pathIndex = 1)
    private String part;

    @Inject
    @Param(pathIndex = 2)
    private String tooMuch;

    private String view = "list";
    private List<SummitRow> summits = List.of();
    private ProgrammeView programme;
    private SessionView session;
    private SpeakersView speakers;

    /** Finds what the address names, or answers that there is no such page. */
    public void open() {
        if (acronym == null) {
            summits = programmes.summits();
            return;
        }
        boolean found = tooMuch == null && find();
        if (!found) {
            Faces.responseSendError(404, null);
        }
    }

    private boolean find() {
        if (part == null) {
            view = "programme";
            Optional<ProgrammeFilter> filter = filter();
            programme = filter.flatMap(asked -> programmes.programme(acronym, asked))
                    .orElse(null);
            return programme != null;
        } else if (part.equals(SPEAKERS)) {
            view = SPEAKERS;
            speakers = programmes
                    .speakers(acronym, new PageRequest(pageNumber(), SPEAKERS_ON_A_PAGE, null, false))
                    .orElse(null);
            return speakers != null;
        }
        view = "session";
        session = programmes.session(acronym, part).orElse(null);
        return session != null;
    }

    /** Empty when the day of the query is no day. */
    private static Optional<ProgrammeFilter> filter() {
        try {
            String day = query("day");
            return Optional.of(new ProgrammeFilter(query("theme"), day == null ? null : LocalDate.parse(day)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int pageNumber() {
        String number = query("page");
        return number != null && number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 1;
    }

    private static String query(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** The file with the page. */
    public String getView() {
        return "/WEB-INF/summit/" + view + ".xhtml";
    }

    public List<SummitRow> getSummits() {
        return summits;
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public SessionView getSession() {
        return session;
    }

    public SpeakersView getSpeakers() {
        return speakers;
    }
}
