package kr.opengov.actionplans.internal.register;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.opengov.actionplans.AgencyRole;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.directory.DirectoryTrace;
import kr.opengov.platform.directory.TraceLine;

/** The commitments an agency leads or supports, as the sources print it; readings that are not used do not count. */
@Stateless
public class AgencyTrace implements DirectoryTrace {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    protected AgencyTrace() {}

    public AgencyTrace(EntityManager em) {
        this.em = em;
    }

    /** A commitment as the query delivers it. */
    public record Line(
            AgencyRole role,
            String memberCode,
            int ordinal,
            String code,
            String titleKo,
            String titleEn,
            Boolean titleEnOfficial,
            LocalDate from,
            LocalDate to) {

        TraceLine view() {
            return new TraceLine(
                    role.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    new Bilingual(titleKo, titleEn, Boolean.TRUE.equals(titleEnOfficial)),
                    "/plans/" + memberCode + "/" + ordinal + "/" + code,
                    null,
                    from,
                    to);
        }
    }

    /** Commitments belong to agencies, not to persons. */
    @Override
    public List<TraceLine> ofPersons(Set<Long> ids) {
        return List.of();
    }

    @Override
    public List<TraceLine> ofOrganisations(Set<Long> ids) {
        return em.createQuery(
                        "select new " + Line.class.getName().replace('$', '.')
                                + "(a.role, p.memberCode, p.ordinal, c.code, c.titleKo, c.titleEn, c.titleEnOfficial,"
                                + " p.periodStart, p.periodEnd) from CommitmentAgency a join a.commitment c"
                                + " join c.plan p where a.organisationId in :ids and a.used = true"
                                + " order by p.ordinal desc, c.sortKey, a.position",
                        Line.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Line::view)
                .toList();
    }
}
