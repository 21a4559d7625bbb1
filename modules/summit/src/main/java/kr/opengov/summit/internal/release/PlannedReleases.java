package kr.opengov.summit.internal.release;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import kr.opengov.platform.persistence.SqlRow;
import kr.opengov.summit.internal.release.ReleaseMaking.By;

/** Releases that were planned for a time. Each is made in a transaction of its own. */
@Stateless
@PermitAll
public class PlannedReleases {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private ReleaseMaking making;

    protected PlannedReleases() {}

    public PlannedReleases(EntityManager em, ReleaseMaking making) {
        this.em = em;
        this.making = making;
    }

    /** The plans whose time has come and that were not refused before. */
    public List<Long> due(Instant now) {
        return SqlRow.of(
                        em,
                        "SELECT id FROM sm_release_plan WHERE due_at <= ?1 AND refused IS NULL ORDER BY due_at, id",
                        Timestamp.from(now))
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    /** Makes the release of a plan; does nothing when another node was quicker. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void make(long plan) {
        SqlRow.of(
                        em,
                        "SELECT s.acronym, p.note_ko, p.note_en, p.account_id, p.account_name FROM sm_release_plan p"
                                + " JOIN sm_summit s ON s.id = p.summit_id WHERE p.id = ?1 FOR UPDATE",
                        plan)
                .stream()
                .findFirst()
                .ifPresent(row -> making.release(
                        em, row.text(0), null, row.bilingual(1, true), new By(row.number(3), row.text(4))));
    }

    /** Keeps why a plan could not be carried out, for the organiser's page. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(long plan, String code) {
        em.createNativeQuery("UPDATE sm_release_plan SET refused = ?1 WHERE id = ?2")
                .setParameter(1, code)
                .setParameter(2, plan)
                .executeUpdate();
    }
}
