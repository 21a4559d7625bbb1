package kr.opengov.web.summit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.Programme;
import kr.opengov.summit.ProgrammeLayout;
import kr.opengov.summit.ProgrammeView;
import kr.opengov.summit.ReleaseDifference;
import kr.opengov.summit.ReleaseRow;
import kr.opengov.summit.Releases;
import kr.opengov.summit.SessionView;
import kr.opengov.summit.SpeakersView;
import kr.opengov.summit.SummitRow;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * What stands at {@code /summit}: the list of summits; below it {@code /ACRONYM} a programme, {@code /ACRONYM/speakers}
 * its speakers, {@code /ACRONYM/changes} what its releases changed, {@code /ACRONYM/CODE} a session. The filter stands in
 * the query.
 */
@Named
@RequestScoped
public class SummitPage {
    private static final String SPEAKERS = "speakers";
    private static final String CHANGES = "changes";
    private static final int SPEAKERS_ON_A_PAGE = 60;
    private static final List<ProgrammeLayout> LAYOUTS = List.of(ProgrammeLayout.values());

    @Inject
    private Programme programmes;

    @Inject
    private Releases released;

    @Inject
    private Clock clock;

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
    private List<ReleaseRow> releases = List.of();
    private ProgrammeView programme;
    private SessionView session;
    private SpeakersView speakers;
    private ReleaseDifference difference;

    /** Finds what the address names, or answers that there is no such page. */
    public void open() {
        if (acronym == null) {
            summits = programmes.summits();
        } else if (tooMuch != null || !find()) {
            Faces.responseSendError(404, null);
        }
    }

    private boolean find() {
        try {
            if (part == null) {
                view = "programme";
                programme = ProgrammeQuestion.read(Faces::getRequestParameter, clock)
                        .flatMap(asked -> programmes.programme(acronym, asked))
                        .orElse(null);
                return programme != null;
            }
            view = part.equals(SPEAKERS) || part.equals(CHANGES) ? part : "session";
            return switch (part) {
                case SPEAKERS -> findSpeakers();
                case CHANGES -> findChanges();
                default -> findSession();
            };
        } catch (DateTimeException noZone) {
            return false;
        }
    }

    private boolean findSession() {
        session = programmes
                .session(acronym, part, ProgrammeQuestion.zone(Faces::getRequestParameter))
                .orElse(null);
        return session != null;
    }

    private boolean findSpeakers() {
        PageRequest page = new PageRequest(number("page", 1), SPEAKERS_ON_A_PAGE, null, false);
        speakers = programmes.speakers(acronym, getText(), page).orElse(null);
        return speakers != null;
    }

    private boolean findChanges() {
        releases = released.releases(acronym);
        int to = number("release", releases.isEmpty() ? 0 : releases.get(0).sequence());
        difference = released.difference(acronym, number("since", to - 1), to).orElse(null);
        return difference != null;
    }

    private static int number(String name, int otherwise) {
        String number = Faces.getRequestParameter(name);
        return number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : otherwise;
    }

    /** The file with the page. */
    public String getView() {
        return "/WEB-INF/summit/" + view + ".xhtml";
    }

    /** Whether a day of the tabs is the one shown. */
    public boolean shows(LocalDate day) {
        return day.equals(programme.shown());
    }

    /** The words looked for, or null. */
    public String getText() {
        return ProgrammeQuestion.value(Faces::getRequestParameter, "q");
    }

    /** The codes of the sessions the address picks, parted by commas. */
    public String getPicked() {
        return programme.filter().picked().stream().sorted().collect(Collectors.joining(","));
    }

    /** The zone in the address, or null. */
    public String getZone() {
        return ProgrammeQuestion.value(Faces::getRequestParameter, "zone");
    }

    /** What a link to a session adds, so that the reader stays in the zone. */
    public String getZoneQuery() {
        return getZone() == null ? "" : "?zone=" + getZone();
    }

    /** The zones a reader can choose, the one in the address among them. */
    public List<String> getZones() {
        String chosen = getZone();
        return chosen == null || ProgrammeQuestion.ZONES.contains(chosen)
                ? ProgrammeQuestion.ZONES
                : Stream.concat(Stream.of(chosen), ProgrammeQuestion.ZONES.stream())
                        .toList();
    }

    public List<ProgrammeLayout> getLayouts() {
        return LAYOUTS;
    }

    public List<SummitRow> getSummits() {
        return summits;
    }

    public List<ReleaseRow> getReleases() {
        return releases;
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

    public ReleaseDifference getDifference() {
        return difference;
    }
}
