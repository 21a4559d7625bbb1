package kr.opengov.actionplans.internal.news;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.CommitmentNewsKind;
import kr.opengov.actionplans.FollowedCommitment;
import kr.opengov.actionplans.internal.register.CommitmentAddress;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.SqlRow;

/** Who follows which commitment, and what each of them is still to be told. */
public final class CommitmentNews {

    private static final String OF = "SELECT c.id FROM ap_commitment c JOIN ap_action_plan p ON p.id = c.plan_id"
            + " WHERE p.member_code = ?1 AND p.ordinal = ?2 AND c.code = ?3";

    private final EntityManager em;

    public CommitmentNews(EntityManager em) {
        this.em = em;
    }

    private Query of(String sql, String address) {
        CommitmentAddress place = CommitmentAddress.of(address);
        return em.createNativeQuery(sql)
                .setParameter(1, place.member())
                .setParameter(2, place.ordinal())
                .setParameter(3, place.code());
    }

    private Optional<Long> id(String address) {
        List<?> found = of(OF, address).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    public void follow(String address, long account, Instant now) {
        Long commitment = id(address).orElseThrow(() -> new Refusal("NOT_FOUND"));
        em.createNativeQuery("INSERT IGNORE INTO ap_commitment_follow (commitment_id, account_id, followed_at)"
                        + " VALUES (?1, ?2, ?3)")
                .setParameter(1, commitment)
                .setParameter(2, account)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    public void unfollow(String address, long account) {
        of("DELETE FROM ap_commitment_follow WHERE account_id = ?4 AND commitment_id IN (" + OF + ")", address)
                .setParameter(4, account)
                .executeUpdate();
        of(
                        "DELETE FROM ap_commitment_digest WHERE account_id = ?4 AND told_at IS NULL AND news_id IN"
                                + " (SELECT n.id FROM ap_commitment_news n WHERE n.commitment_id IN (" + OF + "))",
                        address)
                .setParameter(4, account)
                .executeUpdate();
    }

    public boolean follows(String address, long account) {
        Number found = (Number) of(
                        "SELECT COUNT(*) FROM ap_commitment_follow WHERE account_id = ?4 AND commitment_id IN (" + OF
                                + ")",
                        address)
                .setParameter(4, account)
                .getSingleResult();
        return found.intValue() > 0;
    }

    /** What somebody follows, the latest first; one statement. */
    public List<FollowedCommitment> followedBy(long account) {
        return SqlRow.of(
                        em,
                        "SELECT p.member_code, p.ordinal, c.code, c.title_ko, c.title_en,"
                                + " c.title_en_official, MAX(n.happened_at) FROM ap_commitment_follow f"
                                + " JOIN ap_commitment c ON c.id = f.commitment_id JOIN ap_action_plan p ON p.id = c.plan_id"
                                + " LEFT JOIN ap_commitment_news n ON n.commitment_id = c.id WHERE f.account_id = ?1"
                                + " GROUP BY p.member_code, p.ordinal, c.code, c.title_ko, c.title_en, c.title_en_official,"
                                + " f.followed_at ORDER BY f.followed_at DESC",
                        account)
                .stream()
                .map(row -> new FollowedCommitment(
                        row.text(0) + "/" + row.text(1) + "/" + row.text(2),
                        row.bilingual(3, row.flag(5)),
                        row.instant(6)))
                .toList();
    }

    /** Leaves an event for everybody who follows the commitment, but for whoever did it; two SQL statements. */
    public void tell(Long commitment, CommitmentNewsKind kind, Instant at, Long doer) {
        CommitmentEvent event = new CommitmentEvent(commitment, kind, at);
        em.persist(event);
        em.flush();
        em.createNativeQuery("INSERT INTO ap_commitment_digest (news_id, account_id)"
                        + " SELECT ?1, f.account_id FROM ap_commitment_follow f WHERE f.commitment_id = ?2"
                        + " AND f.account_id <> ?3")
                .setParameter(1, event.id())
                .setParameter(2, commitment)
                .setParameter(3, doer == null ? Long.valueOf(0) : doer)
                .executeUpdate();
    }
}
