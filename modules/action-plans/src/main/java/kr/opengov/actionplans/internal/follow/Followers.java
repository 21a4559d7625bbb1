package kr.opengov.actionplans.internal.follow;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import kr.opengov.platform.Refusal;

/** Who follows which proposal, and what each of them is still to be told. */
public final class Followers {

    private final EntityManager em;

    public Followers(EntityManager em) {
        this.em = em;
    }

    /** @throws Refusal {@code NOT_FOUND} when there is no such published proposal */
    public void add(String code, long account, Instant now) {
        List<?> found = em.createNativeQuery("SELECT id FROM ap_proposal WHERE code = ?1 AND hidden = FALSE")
                .setParameter(1, code)
                .getResultList();
        if (found.isEmpty()) {
            throw new Refusal("NOT_FOUND");
        }
        add(((Number) found.get(0)).longValue(), account, now);
    }

    /** Lets somebody follow a proposal, its author too; a second time changes nothing. */
    public void add(long proposal, long account, Instant now) {
        em.createNativeQuery("INSERT IGNORE INTO ap_follow (proposal_id, account_id, followed_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, proposal)
                .setParameter(2, account)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    /** Lets the followers of a proposal follow a part of it too. */
    public void copy(long from, long to, Instant now) {
        em.createNativeQuery("INSERT IGNORE INTO ap_follow (proposal_id, account_id, followed_at)"
                        + " SELECT ?1, f.account_id, ?2 FROM ap_follow f WHERE f.proposal_id = ?3")
                .setParameter(1, to)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, from)
                .executeUpdate();
    }

    public void remove(String code, long account) {
        remove("ap_follow", "", code, account);
        remove("ap_digest", " AND told_at IS NULL", code, account);
    }

    private void remove(String table, String which, String code, long account) {
        em.createNativeQuery("DELETE FROM " + table + " WHERE account_id = ?1"
                        + " AND proposal_id = (SELECT p.id FROM ap_proposal p WHERE p.code = ?2)" + which)
                .setParameter(1, account)
                .setParameter(2, code)
                .executeUpdate();
    }

    public boolean has(String code, long account) {
        Number found = (Number) em.createNativeQuery("SELECT COUNT(*) FROM ap_follow f JOIN ap_proposal p"
                        + " ON p.id = f.proposal_id WHERE p.code = ?1 AND f.account_id = ?2")
                .setParameter(1, code)
                .setParameter(2, account)
                .getSingleResult();
        return found.intValue() > 0;
    }

    /** Leaves an event for everybody who follows the proposal, but for whoever did it; one SQL statement. */
    public void tell(long event, long proposal, Long doer) {
        em.createNativeQuery("INSERT INTO ap_digest (event_id, account_id, proposal_id)"
                        + " SELECT ?1, f.account_id, f.proposal_id FROM ap_follow f"
                        + " WHERE f.proposal_id = ?2 AND f.account_id <> ?3")
                .setParameter(1, event)
                .setParameter(2, proposal)
                .setParameter(3, doer == null ? Long.valueOf(0) : doer)
                .executeUpdate();
    }
}
