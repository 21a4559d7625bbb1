package kr.opengov.summit.internal.programme;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.platform.directory.DirectoryTrace;
import kr.opengov.platform.directory.TraceLine;

/**
 * The public sessions of a person or host. The days are those of the summit: the time of a session may be made up for the
 * demonstration, and nobody's page should repeat it.
 */
@Stateless
public class SummitTrace implements DirectoryTrace {

    private static final String HEAD = "select new " + TraceQueryLine.class.getName();
    private static final String SESSION =
            "m.acronym, s.code, s.titleKo, s.titleEn, s.titleEnOfficial, m.firstDay, m.lastDay";

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    protected SummitTrace() {}

    public SummitTrace(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<TraceLine> ofPersons(Set<Long> ids) {
        Map<Long, List<TraceQueryLine>> sessions = lines(
                        HEAD + "(p.id, " + SESSION + ", a.organisationKo, a.postKo) from Participation p"
                                + " join p.session s join s.summit m left join Affiliation a on a.participation = p"
                                + " where p.personId in :ids and s.state in :states order by s.seq, p.id, a.position",
                        ids)
                .stream()
                .collect(Collectors.groupingBy(TraceQueryLine::id, LinkedHashMap::new, Collectors.toList()));
        return sessions.values().stream()
                .map(lines -> lines.get(0).view("speaker", affiliations(lines)))
                .toList();
    }

    @Override
    public List<TraceLine> ofOrganisations(Set<Long> ids) {
        return lines(
                        HEAD + "(h.id, " + SESSION + ", h.nameKo, h.unitKo) from SessionHost h join h.session s"
                                + " join s.summit m where h.organisationId in :ids and s.state in :states"
                                + " order by s.seq, h.position",
                        ids)
                .stream()
                .map(line -> line.view("host", null))
                .toList();
    }

    private List<TraceQueryLine> lines(String query, Set<Long> ids) {
        return em.createQuery(query, TraceQueryLine.class)
                .setParameter("ids", ids)
                .setParameter("states", ProgrammeQueries.PUBLIC)
                .getResultList();
    }

    private static String affiliations(List<TraceQueryLine> lines) {
        String all = lines.stream()
                .map(TraceQueryLine::affiliation)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? null : all;
    }
}
