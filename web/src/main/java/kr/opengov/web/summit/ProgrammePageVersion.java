package kr.opengov.web.summit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.summit.Programme;
import kr.opengov.web.frame.PageVersion;
import kr.opengov.web.frame.RequestPath;

/**
 * Pages of a programme change with its releases and not between them: each is made once for a release. What runs now is
 * asked anew each time; and a programme that opens at the day of today is asked again when somewhere a new day begins.
 */
@ApplicationScoped
public class ProgrammePageVersion implements PageVersion {
    private static final Pattern PAGE = Pattern.compile("/summit/([a-z0-9_]{1,80})(/[A-Za-z0-9]{1,20})?");

    /** Every zone's day begins at a quarter of an hour of UTC. */
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    @Inject
    private Programme programme;

    @Inject
    private Clock clock;

    protected ProgrammePageVersion() {}

    ProgrammePageVersion(Programme programme, Clock clock) {
        this.programme = programme;
        this.clock = clock;
    }

    @Override
    public Optional<String> of(HttpServletRequest request) {
        Matcher page = PAGE.matcher(RequestPath.withoutLanguage(request.getRequestURI()));
        if (!page.matches() || "now".equalsIgnoreCase(ProgrammeQuestion.value(request::getParameter, "view"))) {
            return Optional.empty();
        }
        boolean today = page.group(2) == null && ProgrammeQuestion.value(request::getParameter, "day") == null;
        return programme
                .lastRelease(page.group(1))
                .map(release -> release + (today ? "@" + clock.instant().getEpochSecond() / QUARTER : ""));
    }
}
