package kr.opengov.integrity.internal.guide;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.opengov.integrity.GuideView;
import kr.opengov.platform.Bilingual;

/** Reads the guide as it holds on a day. */
public final class GuideQueries {

    /** The last day of an entry still belongs to it; an entry without one holds until another is made. */
    private static final String HOLDS = " e.validFrom <= :day and (e.validTo is null or e.validTo >= :day)";

    private GuideQueries() {}

    public static List<GuideView> entries(EntityManager em, LocalDate day) {
        Map<UUID, List<Bilingual>> bodies = em.createQuery(
                        "select new " + BodyLine.class.getName() + "(e.id, b.nameKo, b.nameEn)"
                                + " from GuideBody b join b.entry e where" + HOLDS + " order by e.position, b.position",
                        BodyLine.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(groupingBy(BodyLine::entryId, mapping(BodyLine::name, toList())));
        return em.createQuery(
                        "select new " + GuideLine.class.getName()
                                + "(e.id, e.kind, e.subjectKo, e.subjectEn, e.procedureKo, e.procedureEn, e.lawKo, e.lawEn,"
                                + " e.validFrom, e.confirmed) from GuideEntry e where" + HOLDS + " order by e.position",
                        GuideLine.class)
                .setParameter("day", day)
                .getResultStream()
                .map(line -> line.view(bodies.getOrDefault(line.id(), List.of())))
                .toList();
    }
}
