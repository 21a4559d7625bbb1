package kr.opengov.summit.internal.release;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.directory.DirectoryTrace;
import kr.opengov.platform.directory.TraceLine;

/**
 * The public sessions of a person or host. The days are those of the summit: the time of a session may be made up for the
 * demonstration, and nobody's page should repeat it.
 */
@Stateless
public class SummitTrace implements DirectoryTrace {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private ReleaseStore releases;

    protected SummitTrace() {}

    public SummitTrace(EntityManager em, ReleaseStore releases) {
        this.em = em;
        this.releases = releases;
    }

    @Override
    public List<TraceLine> ofPersons(Set<Long> ids) {
        return lines(entry -> entry.people().stream()
                .filter(person -> ids.contains(person.id()))
                .map(person -> new Part("speaker", affiliations(person))));
    }

    @Override
    public List<TraceLine> ofOrganisations(Set<Long> ids) {
        return lines(entry ->
                entry.hosts().stream().filter(host -> ids.contains(host.id())).map(host -> new Part("host", null)));
    }

    /** How somebody took part in a session. */
    private record Part(String kind, String affiliation) {}

    private List<TraceLine> lines(Function<Released.Entry, Stream<Part>> parts) {
        return releases.all(em).stream()
                .flatMap(programme -> sessions(programme)
                        .flatMap(entry -> parts.apply(entry).map(part -> line(programme, entry, part))))
                .toList();
    }

    /** Every session once, in printed order. */
    private static Stream<Released.Entry> sessions(ReleasedProgramme programme) {
        return programme.sessions().stream()
                .map(Released.Placed::entry)
                .collect(Collectors.toMap(Released.Entry::seq, Function.identity(), (one, again) -> one))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static TraceLine line(ReleasedProgramme programme, Released.Entry entry, Part part) {
        Released.Summit summit = programme.head().summit();
        return new TraceLine(
                part.kind(),
                entry.title(),
                "/summit/" + summit.acronym() + "/" + entry.code(),
                part.affiliation() == null ? null : new Bilingual(part.affiliation(), null, false),
                summit.firstDay(),
                summit.lastDay());
    }

    private static String affiliations(Released.Person person) {
        String all = person.of().stream()
                .map(of -> of.post() == null || of.post().text("ko") == null
                        ? of.organisation().text("ko")
                        : of.organisation().text("ko") + " " + of.post().text("ko"))
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? null : all;
    }
}
