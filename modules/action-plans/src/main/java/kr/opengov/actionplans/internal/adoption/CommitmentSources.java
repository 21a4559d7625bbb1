package kr.opengov.actionplans.internal.adoption;

import jakarta.persistence.EntityManager;
import java.util.List;
import kr.opengov.platform.Refusal;

/** Which commitment a proposal goes on in. A commitment is named by its address, MEMBER/ORDINAL/CODE. */
public final class CommitmentSources {

    private CommitmentSources() {}

    /**
     * The id of a commitment that a call can lead to: of the call's plan, or of its member where the call names none.
     *
     * @throws Refusal {@code COMMITMENT_UNKNOWN} on {@code commitment}
     */
    public static long idOf(EntityManager em, Long call, String commitment) {
        String[] parts = commitment.split("/");
        List<?> found = parts.length != 3 || !parts[1].matches("[0-9]{1,4}")
                ? List.of()
                : em.createNativeQuery("SELECT c.id FROM ap_commitment c JOIN ap_action_plan l ON l.id = c.plan_id"
                                + " JOIN ap_call k ON k.id = ?1"
                                + " WHERE l.member_code = ?2 AND l.ordinal = ?3 AND c.code = ?4"
                                + " AND (k.plan_id = l.id OR k.plan_id IS NULL AND k.member_code = l.member_code)")
                        .setParameter(1, call)
                        .setParameter(2, parts[0])
                        .setParameter(3, Integer.valueOf(parts[1]))
                        .setParameter(4, parts[2])
                        .getResultList();
        if (found.isEmpty()) {
            throw Refusal.ofField("commitment", "COMMITMENT_UNKNOWN", commitment);
        }
        return ((Number) found.get(0)).longValue();
    }

    /** Notes that a commitment came of a proposal; twice is once. */
    public static void link(EntityManager em, long commitment, Long proposal) {
        em.createNativeQuery("INSERT INTO ap_commitment_source (commitment_id, proposal_id) VALUES (?1, ?2)"
                        + " ON DUPLICATE KEY UPDATE proposal_id = VALUES(proposal_id)")
                .setParameter(1, commitment)
                .setParameter(2, proposal)
                .executeUpdate();
    }
}
