package kr.opengov.summit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.internal.programme.ProgrammeQueries;
import kr.opengov.summit.internal.programme.SessionQueries;
import kr.opengov.summit.internal.programme.SpeakerQueries;

/**
 * The public programme of the summits. Public are sessions that are confirmed, and cancelled ones, which keep their page
 * and their place. The number of SQL statements never depends on the size of a programme.
 */
@Stateless
public class Programme {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private Directory directory;

    public Programme() {}

    Programme(EntityManager em, Directory directory) {
        this.em = em;
        this.directory = directory;
    }

    /** All summits, the latest first; one SQL statement. */
    @PermitAll
    public List<SummitRow> summits() {
        return ProgrammeQueries.summits(em);
    }

    /** The sessions of a summit that a filter lets through, by day, start and room; five SQL statements. */
    @PermitAll
    public Optional<ProgrammeView> programme(String acronym, ProgrammeFilter filter) {
        return ProgrammeQueries.programme(em, acronym, filter);
    }

    /** One session by its code; empty when it is not public or belongs to another summit; eight SQL statements. */
    @PermitAll
    public Optional<SessionView> session(String acronym, String code) {
        return SessionQueries.session(em, directory, acronym, code);
    }

    /**
     * The session that runs at an instant, or else the next one to begin, over all summits; one SQL statement. Of several
     * that run, the one that began first. Empty when nothing is ahead.
     */
    @PermitAll
    public Optional<NextSession> nextSession(Instant now) {
        return SessionQueries.next(em, now);
    }

    /** The speakers of a summit by name, a page at a time; five SQL statements. */
    @PermitAll
    public Optional<SpeakersView> speakers(String acronym, PageRequest page) {
        return SpeakerQueries.speakers(em, directory, acronym, page);
    }
}
