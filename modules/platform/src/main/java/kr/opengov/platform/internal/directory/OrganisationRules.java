package kr.opengov.platform.internal.directory;

import jakarta.persistence.EntityManager;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.platform.directory.OrganisationEntry;

/** What an entry of an organisation must keep: codes that exist, a period in order, successors without a circle. */
public final class OrganisationRules {

    private OrganisationRules() {}

    /** @return the id of the successor that the entry names, or null */
    public static Long check(EntityManager em, OrganisationEntry entry) {
        String agency = Names.clean(entry.agencyCode());
        // The standard administrative code (행정표준코드) has seven digits.
        if (agency != null && !agency.matches("[0-9]{7}")) {
            throw Refusal.ofField("agencyCode", "AGENCY_CODE_DIGITS");
        }
        if (entry.validFrom() != null
                && entry.validTo() != null
                && entry.validTo().isBefore(entry.validFrom())) {
            throw Refusal.ofField("validTo", "DIRECTORY_PERIOD_REVERSED");
        }
        String country = Names.clean(entry.countryCode());
        if (country != null && !isCountry(em, country)) {
            throw Refusal.ofField("countryCode", "DIRECTORY_COUNTRY_UNKNOWN");
        }
        return successor(em, entry);
    }

    private static boolean isCountry(EntityManager em, String code) {
        return em.createQuery(
                                "SELECT COUNT(r) FROM CodeRow r WHERE r.kind = :kind AND r.code = :code"
                                        + " AND r.withdrawnAt IS NULL",
                                Long.class)
                        .setParameter("kind", CodeTables.COUNTRY)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    private static Long successor(EntityManager em, OrganisationEntry entry) {
        String code = Names.clean(entry.successorCode());
        if (code == null) {
            return null;
        }
        Long successor = DirectoryQueries.staying(em, "pf_organisation", code)
                .orElseThrow(() -> Refusal.ofField("successorCode", "DIRECTORY_SUCCESSOR_UNKNOWN"));
        if (entry.id() != null && later(em, successor).contains(entry.id())) {
            throw Refusal.ofField("successorCode", "DIRECTORY_SUCCESSOR_CIRCLE");
        }
        return successor;
    }

    /** The organisation itself and everything that followed it. */
    private static List<Long> later(EntityManager em, long id) {
        List<?> ids = em.createNativeQuery(
                        "WITH RECURSIVE later (id) AS (SELECT CAST(?1 AS SIGNED) UNION SELECT o.successor_id"
                                + " FROM later l JOIN pf_organisation o ON o.id = l.id"
                                + " WHERE o.successor_id IS NOT NULL) SELECT id FROM later")
                .setParameter(1, id)
                .getResultList();
        return ids.stream().map(found -> ((Number) found).longValue()).toList();
    }
}
