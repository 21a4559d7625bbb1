package kr.opengov.summit.internal.schedule;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import kr.opengov.platform.accounts.CallerAccount;

/**
 * One step of somebody on the work in progress of a summit: raises its version, which also lets steps on one summit follow
 * each other, and writes down what was changed.
 *
 * @param accountId null when nobody is signed in
 * @param undoing whether the step takes another one back; such a step is not taken back itself
 */
public record WorkStep(UUID id, Long accountId, Instant at, boolean undoing) {

    /** A step of the caller, now. */
    public static WorkStep of(SessionContext session, Clock clock) {
        return new WorkStep(
                UUID.randomUUID(),
                CallerAccount.orNull(session),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                false);
    }

    WorkStep takingBack() {
        return new WorkStep(id, accountId, at, true);
    }

    /** Raises the version of a summit's work in progress and keeps its row until the end of the transaction. */
    public static void raise(EntityManager em, long summitId) {
        em.createNativeQuery("UPDATE sm_summit SET work_version = work_version + 1 WHERE id = ?1")
                .setParameter(1, summitId)
                .executeUpdate();
    }

    static void raiseOfSlot(EntityManager em, long slotId) {
        em.createNativeQuery("UPDATE sm_summit SET work_version = work_version + 1"
                        + " WHERE id = (SELECT summit_id FROM sm_slot WHERE id = ?1)")
                .setParameter(1, slotId)
                .executeUpdate();
    }

    static void raiseOfSession(EntityManager em, long sessionId) {
        em.createNativeQuery("UPDATE sm_summit SET work_version = work_version + 1"
                        + " WHERE id = (SELECT summit_id FROM sm_session WHERE id = ?1)")
                .setParameter(1, sessionId)
                .executeUpdate();
    }

    /** Writes down which of the facts of a thing changed, by the names of their fields. */
    public void note(
            EntityManager em,
            long summitId,
            ChangeSubject subject,
            Long subjectId,
            Long sessionId,
            Map<String, String> before,
            Map<String, String> after) {
        after.forEach(
                (field, text) -> note(em, summitId, subject, subjectId, sessionId, field, before.get(field), text));
    }

    /** Writes down a change of a field, unless nothing changed. */
    public void note(
            EntityManager em,
            long summitId,
            ChangeSubject subject,
            Long subjectId,
            Long sessionId,
            String field,
            Object before,
            Object after) {
        String from = before == null ? null : before.toString();
        String to = after == null ? null : after.toString();
        if (from == null ? to != null : !from.equals(to)) {
            em.persist(new Change(summitId, subject, subjectId, sessionId, field, from, to, this));
        }
    }
}
