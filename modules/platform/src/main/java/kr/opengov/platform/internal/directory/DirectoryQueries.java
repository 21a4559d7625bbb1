package kr.opengov.platform.internal.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.platform.directory.Mentions;
import kr.opengov.platform.directory.OrganisationFilter;
import kr.opengov.platform.directory.OrganisationView;
import kr.opengov.platform.directory.PersonView;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.LikePattern;

/** What is asked of the directory. A table is a name of the program, never of a user. */
public final class DirectoryQueries {

    private DirectoryQueries() {}

    /** Names by the ids asked for, through every merge; an unknown id is missing. One statement, none without ids. */
    public static Map<Long, DirectoryName> names(EntityManager em, String table, Collection<Long> ids) {
        Map<Long, DirectoryName> names = new HashMap<>();
        Set<Long> asked = new TreeSet<>(ids);
        if (asked.isEmpty()) {
            return names;
        }
        // Numbers stand in the statement itself: the provider looks for each of thousands of parameters among all.
        String numbers = asked.stream().map(String::valueOf).collect(Collectors.joining(","));
        var query =
                em.createNativeQuery("WITH RECURSIVE up (asked, id, merged_into) AS (SELECT id, id, merged_into FROM "
                        + table + " WHERE id IN (" + numbers
                        + ") UNION ALL SELECT up.asked, e.id, e.merged_into FROM up JOIN " + table
                        + " e ON e.id = up.merged_into) SELECT up.asked, e.id, e.code, e.name_ko, e.name_en FROM up JOIN "
                        + table
                        + " e ON e.id = up.id WHERE up.merged_into IS NULL");
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            names.put(
                    ((Number) row[0]).longValue(),
                    new DirectoryName(
                            ((Number) row[1]).longValue(), (String) row[2], (String) row[3], (String) row[4]));
        }
        return names;
    }

    /** The id of the entry that stands for a code today. */
    public static Optional<Long> staying(EntityManager em, String table, String code) {
        List<?> ids = em.createNativeQuery(
                        "WITH RECURSIVE up (id, merged_into) AS (SELECT id, merged_into FROM " + table
                                + " WHERE code = ?1 UNION ALL SELECT e.id, e.merged_into FROM up JOIN " + table
                                + " e ON e.id = up.merged_into) SELECT id FROM up WHERE merged_into IS NULL")
                .setParameter(1, code)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /** The ids of an entry and of all that were merged into it. */
    public static Set<Long> family(EntityManager em, String table, long id) {
        Set<Long> family = new TreeSet<>();
        List<?> ids = em.createNativeQuery("WITH RECURSIVE down (id) AS (SELECT id FROM " + table
                        + " WHERE id = ?1 UNION ALL SELECT e.id FROM down d JOIN " + table
                        + " e ON e.merged_into = d.id) SELECT id FROM down")
                .setParameter(1, id)
                .getResultList();
        ids.forEach(found -> family.add(((Number) found).longValue()));
        return family;
    }

    /** The organisations whose place one of these took, by name. */
    public static List<DirectoryName> predecessors(EntityManager em, Set<Long> family) {
        return em.createQuery(
                        "SELECT NEW " + DirectoryName.class.getName() + "(o.id, o.code, o.nameKo, o.nameEn)"
                                + " FROM DirectoryOrganisation o WHERE o.successorId IN :ids AND o.mergedInto IS NULL"
                                + " ORDER BY COALESCE(o.nameKo, o.nameEn), o.id",
                        DirectoryName.class)
                .setParameter("ids", family)
                .getResultList();
    }

    public static Page<PersonView> persons(EntityManager em, String text, PageRequest page) {
        String where =
                " FROM DirectoryPerson p WHERE p.mergedInto IS NULL AND (:text IS NULL OR p.nameKo LIKE :text ESCAPE '!'"
                        + " OR p.nameEn LIKE :text ESCAPE '!' OR p.nameNative LIKE :text ESCAPE '!')";
        String pattern = LikePattern.containing(text);
        List<PersonView> rows = em.createQuery(
                        "SELECT NEW " + PersonView.class.getName() + "(p.id, p.version, p.code, p.nameKo, p.nameEn,"
                                + " p.nameNative, p.note, p.mergedInto)" + where
                                + " ORDER BY COALESCE(p.nameKo, p.nameEn), p.id",
                        PersonView.class)
                .setParameter("text", pattern)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("SELECT COUNT(p)" + where, Long.class)
                .setParameter("text", pattern)
                .getSingleResult();
        return new Page<>(rows, total, page);
    }

    public static Page<OrganisationView> organisations(EntityManager em, OrganisationFilter filter, PageRequest page) {
        String where = " FROM DirectoryOrganisation o WHERE o.mergedInto IS NULL AND (:kind IS NULL OR o.kind = :kind)"
                + " AND (:text IS NULL OR o.nameKo LIKE :text ESCAPE '!' OR o.nameEn LIKE :text ESCAPE '!'"
                + " OR o.agencyCode LIKE :text ESCAPE '!') AND (:day IS NULL OR ((o.validFrom IS NULL"
                + " OR o.validFrom <= :day) AND (o.validTo IS NULL OR o.validTo >= :day)))";
        List<OrganisationView> rows = filtered(
                        em.createQuery(
                                "SELECT NEW " + OrganisationView.class.getName()
                                        + "(o.id, o.version, o.code, o.kind, o.agencyCode, o.nameKo, o.nameEn, o.countryCode,"
                                        + " o.validFrom, o.validTo, o.successorId, o.mergedInto)" + where
                                        + " ORDER BY COALESCE(o.nameKo, o.nameEn), o.id",
                                OrganisationView.class),
                        filter)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = filtered(em.createQuery("SELECT COUNT(o)" + where, Long.class), filter)
                .getSingleResult();
        return new Page<>(rows, total, page);
    }

    /** The names of organisations that a text mentions; one statement, which hands out no more than what may be meant. */
    public static Set<String> organisationsIn(EntityManager em, String text) {
        Mentions mentions = new Mentions(text);
        Set<String> names = new TreeSet<>();
        List<?> rows = em.createNativeQuery("SELECT name_ko, name_en FROM pf_organisation"
                        + " WHERE LOCATE(LOWER(REGEXP_REPLACE(name_ko, ?1, '')), ?2) > 0"
                        + " OR LOCATE(LOWER(REGEXP_REPLACE(name_en, ?1, '')), ?2) > 0")
                .setParameter(1, Mentions.IDLE)
                .setParameter(2, mentions.joined())
                .getResultList();
        rows.forEach(row -> Stream.of((Object[]) row)
                .map(String.class::cast)
                .filter(mentions::of)
                .forEach(names::add));
        return names;
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, OrganisationFilter filter) {
        return query.setParameter("kind", filter.kind())
                .setParameter("text", LikePattern.containing(filter.text()))
                .setParameter("day", filter.existingOn());
    }
}
