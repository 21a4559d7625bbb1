package kr.opengov.summit.internal.programme;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.AppearanceView;
import kr.opengov.summit.SpeakerRow;
import kr.opengov.summit.SpeakersView;

/** Reads the speakers of a summit, a page of persons at a time. */
public final class SpeakerQueries {

    static final String SELECT = "select new " + SpeakerLine.class.getName()
            + "(p.id, p.personId, p.nameKo, p.nameEn, s.code, s.titleKo, s.titleEn, s.titleEnOfficial,"
            + " a.organisationKo, a.postKo) from Participation p join p.session s"
            + " left join Affiliation a on a.participation = p";

    private static final String APPEARING =
            " from Participation p where p.session.summit.id = :summit" + " and p.session.state in :states";

    private SpeakerQueries() {}

    public static Optional<SpeakersView> speakers(
            EntityManager em, Directory directory, String acronym, PageRequest request) {
        return ProgrammeQueries.summit(em, acronym)
                .map(summit -> new SpeakersView(summit.view(), page(em, directory, summit.id(), request)));
    }

    private static Page<SpeakerRow> page(EntityManager em, Directory directory, long summit, PageRequest request) {
        long total = em.createQuery("select count(distinct p.personId)" + APPEARING, Long.class)
                .setParameter("summit", summit)
                .setParameter("states", ProgrammeQueries.PUBLIC)
                .getSingleResult();
        List<Long> persons = em.createQuery(
                        "select p.personId" + APPEARING
                                // A person printed under two names stands at the first of them.
                                + " group by p.personId order by min(p.nameKo), p.personId",
                        Long.class)
                .setParameter("summit", summit)
                .setParameter("states", ProgrammeQueries.PUBLIC)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(persons.isEmpty() ? List.of() : rows(em, directory, summit, persons), total, request);
    }

    private static List<SpeakerRow> rows(EntityManager em, Directory directory, long summit, Collection<Long> persons) {
        List<SpeakerLine> lines = em.createQuery(
                        SELECT + " where p.personId in :persons and s.summit.id = :summit and s.state in :states"
                                + " order by s.seq, p.position, a.position",
                        SpeakerLine.class)
                .setParameter("persons", persons)
                .setParameter("summit", summit)
                .setParameter("states", ProgrammeQueries.PUBLIC)
                .getResultList();
        Map<Long, List<List<SpeakerLine>>> byPerson = new LinkedHashMap<>();
        persons.forEach(person -> byPerson.put(person, new ArrayList<>()));
        Map<Long, DirectoryName> names = directory.personNames(persons);
        for (List<SpeakerLine> participation :
                SpeakerLine.byParticipation(lines).values()) {
            byPerson.get(participation.get(0).personId()).add(participation);
        }
        return byPerson.values().stream()
                .map(of -> new SpeakerRow(
                        of.get(0).get(0).name(),
                        of.stream()
                                .map(participation -> new AppearanceView(
                                        participation.get(0).code(),
                                        participation.get(0).title(),
                                        SpeakerLine.affiliations(participation)))
                                .toList(),
                        SpeakerLine.code(names, of.get(0).get(0).personId())))
                .toList();
    }
}
