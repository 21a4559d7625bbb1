package kr.opengov.platform.internal.approvals;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.opengov.platform.Refusal;

/** Who is away on a day, and who does his work (업무대행, 대결). */
final class ActingOfficers {

    private final EntityManager em;
    private final LocalDate day;

    ActingOfficers(EntityManager em, LocalDate day) {
        this.em = em;
        this.day = day;
    }

    /** The accounts somebody does the work of. */
    Set<Long> actingFor(long account) {
        Set<Long> holders = new HashSet<>();
        for (Object holder : em.createNativeQuery("SELECT account_id FROM pf_deputy WHERE deputy_id = ?"
                        + " AND from_on <= ? AND to_on >= ? AND ended_at IS NULL")
                .setParameter(1, account)
                .setParameter(2, day)
                .setParameter(3, day)
                .getResultList()) {
            holders.add(((Number) holder).longValue());
        }
        return holders;
    }

    /** Who does the work of an account. */
    Optional<Long> deputyOf(long account) {
        List<?> deputies = em.createNativeQuery("SELECT deputy_id FROM pf_deputy WHERE account_id = ?"
                        + " AND from_on <= ? AND to_on >= ? AND ended_at IS NULL ORDER BY set_at DESC, id DESC")
                .setParameter(1, account)
                .setParameter(2, day)
                .setParameter(3, day)
                .getResultList();
        return deputies.isEmpty() ? Optional.empty() : Optional.of(((Number) deputies.get(0)).longValue());
    }

    /**
     * Somebody must be there to sign.
     *
     * @throws Refusal {@code OFFICER_ABSENT} when the holder is away and nobody acts for him
     */
    void requirePresence(LineStep step) {
        List<?> absences = em.createNativeQuery("SELECT to_on FROM pf_absence WHERE account_id = ?"
                        + " AND from_on <= ? AND to_on >= ? AND ended_at IS NULL ORDER BY to_on DESC")
                .setParameter(1, step.accountId())
                .setParameter(2, day)
                .setParameter(3, day)
                .getResultList();
        if (!absences.isEmpty() && deputyOf(step.accountId()).isEmpty()) {
            LocalDate until = absences.get(0) instanceof java.sql.Date date
                    ? date.toLocalDate()
                    : LocalDate.parse(absences.get(0).toString());
            throw Refusal.ofField("line", "OFFICER_ABSENT", step.name(), until);
        }
    }
}
