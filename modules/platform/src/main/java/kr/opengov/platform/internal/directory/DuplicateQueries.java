package kr.opengov.platform.internal.directory;

import jakarta.persistence.EntityManager;
import java.util.List;
import kr.opengov.platform.directory.DirectoryKind;
import kr.opengov.platform.directory.DuplicatePair;
import kr.opengov.platform.directory.MergeRow;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** Which entries look alike, and which were merged. */
public final class DuplicateQueries {

    private DuplicateQueries() {}

    public static Page<DuplicatePair> suspected(EntityManager em, DirectoryKind kind, PageRequest page) {
        boolean persons = kind == DirectoryKind.PERSON;
        String table = persons ? "pf_person" : "pf_organisation";
        String detail = persons ? "note" : "agency_code";
        String pairs = pairs(table, "REPLACE(a.name_ko, ' ', '') = REPLACE(b.name_ko, ' ', '')")
                + " UNION " + pairs(table, "a.name_en = b.name_en")
                + (persons
                        ? ""
                        : " UNION "
                                + pairs(
                                        table,
                                        "a.agency_code = b.agency_code AND a.valid_to IS NULL AND b.valid_to IS NULL"));
        List<?> rows = em.createNativeQuery("SELECT a.id, a.code, a.name_ko, a.name_en, a." + detail
                        + ", b.id AS other, b.code AS other_code, b.name_ko AS other_ko, b.name_en AS other_en, b."
                        + detail
                        + " AS other_detail FROM (" + pairs + ") pair JOIN " + table
                        + " a ON a.id = pair.one JOIN " + table
                        + " b ON b.id = pair.other ORDER BY COALESCE(a.name_ko, a.name_en), a.id, b.id LIMIT "
                        + page.size() + " OFFSET " + page.offset())
                .setParameter(1, kind.name())
                .getResultList();
        Object total = em.createNativeQuery("SELECT COUNT(*) FROM (" + pairs + ") pair")
                .setParameter(1, kind.name())
                .getSingleResult();
        return new Page<>(rows.stream().map(row -> pair((Object[]) row)).toList(), ((Number) total).longValue(), page);
    }

    private static String pairs(String table, String alike) {
        return "SELECT a.id AS one, b.id AS other FROM " + table + " a JOIN " + table + " b ON b.id > a.id AND " + alike
                + " WHERE a.merged_into IS NULL AND b.merged_into IS NULL AND NOT EXISTS (SELECT 1 FROM pf_not_duplicate n"
                + " WHERE n.kind = ?1 AND n.first_id = a.id AND n.second_id = b.id)";
    }

    private static DuplicatePair pair(Object[] row) {
        return new DuplicatePair(entry(row, 0), entry(row, 5));
    }

    private static DuplicatePair.Entry entry(Object[] row, int at) {
        return new DuplicatePair.Entry(
                ((Number) row[at]).longValue(),
                (String) row[at + 1],
                (String) row[at + 2],
                (String) row[at + 3],
                (String) row[at + 4]);
    }

    public static Page<MergeRow> merges(EntityManager em, DirectoryKind kind, PageRequest page) {
        String entity = kind == DirectoryKind.PERSON ? "DirectoryPerson" : "DirectoryOrganisation";
        List<MergeRow> rows = em.createQuery(
                        "SELECT NEW " + MergeRow.class.getName()
                                + "(m.id, m.version, m.kind, COALESCE(a.nameKo, a.nameEn), COALESCE(b.nameKo, b.nameEn),"
                                + " b.code, m.mergedAt, m.undoneAt) FROM DirectoryMerge m JOIN " + entity
                                + " a ON a.id = m.mergedId JOIN " + entity
                                + " b ON b.id = m.stayingId WHERE m.kind = :kind ORDER BY m.mergedAt DESC, m.id DESC",
                        MergeRow.class)
                .setParameter("kind", kind)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("SELECT COUNT(m) FROM DirectoryMerge m WHERE m.kind = :kind", Long.class)
                .setParameter("kind", kind)
                .getSingleResult();
        return new Page<>(rows, total, page);
    }
}
