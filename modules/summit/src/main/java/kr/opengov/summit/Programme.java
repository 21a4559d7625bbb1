package kr.opengov.summit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.internal.release.ProgrammeReading;
import kr.opengov.summit.internal.release.ReleaseStore;
import kr.opengov.summit.internal.release.ReleaseViews;
import kr.opengov.summit.internal.release.Released;
import kr.opengov.summit.internal.release.ReleasedProgramme;
import kr.opengov.summit.internal.release.SpeakerReading;

/**
 * The public programme of the summits: what was released last, never the work in progress. A cancelled session keeps its
 * page and its place. Every method asks one SQL statement, and two more when a release is read for the first time,
 * whatever the size of the programme.
 */
@Stateless
public class Programme {

    private record Next(ReleasedProgramme programme, Released.Placed slot) {}

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private ReleaseStore releases;

    public Programme() {}

    Programme(EntityManager em, ReleaseStore releases) {
        this.em = em;
        this.releases = releases;
    }

    /** All summits that have a programme, the latest first. */
    @PermitAll
    public List<SummitRow> summits() {
        return releases.all(em).stream().map(Programme::row).toList();
    }

    private static SummitRow row(ReleasedProgramme programme) {
        Released.Summit summit = programme.head().summit();
        return new SummitRow(
                summit.acronym(),
                summit.title(),
                summit.venue(),
                summit.firstDay(),
                summit.lastDay(),
                programme.sessions().stream()
                        .map(slot -> slot.entry().session())
                        .distinct()
                        .count());
    }

    /**
     * Names the last release of a summit: as long as this stays the same, so does everything about the programme.
     *
     * @return empty for a summit without a release
     */
    @PermitAll
    public Optional<Long> lastRelease(String acronym) {
        return ReleaseStore.last(em, acronym);
    }

    /** The sessions of a summit that a filter lets through. */
    @PermitAll
    public Optional<ProgrammeView> programme(String acronym, ProgrammeFilter filter) {
        return releases.current(em, acronym).map(programme -> ProgrammeReading.of(programme, filter));
    }

    /**
     * One session by its code; empty when it is not public or belongs to another summit.
     *
     * @param zone the zone of the reader, or null for the summit's
     */
    @PermitAll
    public Optional<SessionView> session(String acronym, String code, ZoneId zone) {
        return releases.current(em, acronym).flatMap(programme -> {
            List<Released.Placed> slots = programme.session(code);
            return slots.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ReleaseViews.session(programme, slots, zone == null ? programme.zone() : zone));
        });
    }

    /**
     * The session that runs at an instant, or else the next one to begin, over all summits. Of several that run, the one
     * that began first. Empty when nothing is ahead.
     */
    @PermitAll
    public Optional<NextSession> nextSession(Instant now) {
        return releases.all(em).stream()
                .flatMap(programme -> ahead(programme, now))
                .min(Comparator.comparing(next -> next.slot().entry().startsAt()))
                .map(next -> next(next, now));
    }

    private static Stream<Next> ahead(ReleasedProgramme programme, Instant now) {
        return programme.sessions().stream()
                .filter(slot -> !slot.entry().cancelled()
                        && slot.entry().startsAt() != null
                        && slot.entry().endsAt().isAfter(now))
                .map(slot -> new Next(programme, slot));
    }

    private static NextSession next(Next next, Instant now) {
        Released.Summit summit = next.programme().head().summit();
        Released.Entry entry = next.slot().entry();
        return new NextSession(
                summit.acronym(),
                summit.title(),
                entry.code(),
                entry.title(),
                ReleaseViews.slot(
                        next.programme(), next.slot(), next.programme().zone()),
                !entry.startsAt().isAfter(now));
    }

    /**
     * The speakers of a summit by name, a page at a time.
     *
     * @param text words of a name or an affiliation, in Korean or English; null for all
     */
    @PermitAll
    public Optional<SpeakersView> speakers(String acronym, String text, PageRequest page) {
        return releases.current(em, acronym).map(programme -> SpeakerReading.of(programme, text, page));
    }
}
