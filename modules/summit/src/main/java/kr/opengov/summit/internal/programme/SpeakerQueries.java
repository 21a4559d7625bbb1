package kr.opengov.summit.internal.programme;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.AppearanceView;
import kr.opengov.summit.SpeakerRow;
import kr.opengov.summit.SpeakersView;

/** Reads the speakers of a summit, a page of persons at a time. */
public final class SpeakerQueries {

    static final String SELECT = "select new " + SpeakerLine.class.getName()
            + "(p.id, person.id, person.nameKo, person.nameEn, s.code, s.titleKo, s.titleEn, s.titleEnOfficial,"
            + " a.organisationKo, a.postKo) from Participation p join p.person person join p.session s"
            + " left join Affiliation a on a.participation = p";

    private static final String APPEARING = " from Person x where exists (select 1 from Participation p"
            + " where p.person = x and p.session.summit.id = :summit and p.session.state in :states)";

    private SpeakerQueries() {}

    public static Optional<SpeakersView> speakers(EntityManager em, String acronym, PageRequest request) {
        return ProgrammeQueries.summit(em, acronym)
                .map(summit -> new SpeakersView(summit.view(), page(em, summit.id(), request)));
    }

    private static Page<SpeakerRow> page(EntityManager em, long summit, PageRequest request) {
        long total = em.createQuery("select count(x)" + APPEARING, Long.class)
                .setParameter("summit", summit)
                .setParameter("states", ProgrammeQueries.PUBLIC)
                .getSingleResult();
        List<Long> persons = em.createQuery("select x.id" + APPEARING + " order by x.nameKo, x.id", Long.class)
                .setParameter("summit", summit)
                .setParameter("states", ProgrammeQueries.PUBLIC)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(persons.isEmpty() ? List.of() : rows(em, summit, persons), total, request);
    }

    private static List<SpeakerRow> rows(EntityManager em, long summit, Collection<Long> persons) {
        List<SpeakerLine> lines = em.createQuery(
                        SELECT + " where person.id in :persons and s.summit.id = :summit and s.state in :states"
                                + " order by person.nameKo, person.id, s.seq, p.position, a.position",
                        SpeakerLine.class)
                .setParameter("persons", persons)
                .setParameter("summit", summit)
                .setParameter("states", ProgrammeQueries.PUBLIC)
                .getResultList();
        Map<Long, List<List<SpeakerLine>>> byPerson = new LinkedHashMap<>();
        for (List<SpeakerLine> participation :
                SpeakerLine.byParticipation(lines).values()) {
            byPerson.computeIfAbsent(participation.get(0).personId(), id -> new ArrayList<>())
                    .add(participation);
        }
        return byPerson.values().stream()
                .map(of -> new SpeakerRow(
                        of.get(0).get(0).name(),
                        of.stream()
                                .map(participation -> new AppearanceView(
                                        participation.get(0).code(),
                                        participation.get(0).title(),
                                        SpeakerLine.affiliations(participation)))
                                .toList()))
                .toList();
    }
}
