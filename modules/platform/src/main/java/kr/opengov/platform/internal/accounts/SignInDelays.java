package kr.opengov.platform.internal.accounts;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Counts attempts before they are made and takes the count back when they succeed, so that a hundred attempts at once are
 * not a hundred free ones. Rows are locked in a fixed order; the transaction has to be a short one of its own.
 */
public final class SignInDelays {

    /** Whom or what a wait concerns. */
    public record Subject(String name, DelayPolicy policy) {

        /** An account, whether it exists or not, seen from an address. */
        public static Subject accountAt(String email, String address) {
            return new Subject("account|" + email + "|" + network(address), DelayPolicy.ACCOUNT_AND_ADDRESS);
        }

        /** An account on a device that is signed in or was until lately: what others do elsewhere does not slow it. */
        public static Subject accountOn(String email, String series) {
            return new Subject("device|" + email + "|" + series, DelayPolicy.ACCOUNT_AND_ADDRESS);
        }

        public static Subject address(String purpose, String address) {
            return new Subject(purpose + "|" + network(address), DelayPolicy.ADDRESS);
        }

        /** What only somebody who knows the password or has the session can try. */
        public static Subject ownProof(long accountId) {
            return new Subject("proof|" + accountId, DelayPolicy.ACCOUNT_AND_ADDRESS);
        }

        /** Mails to one address that anybody may ask for. */
        public static Subject mailTo(String email) {
            return new Subject("mail|" + email, DelayPolicy.ACCOUNT_AND_ADDRESS);
        }

        private byte[] hash() {
            return RandomToken.hash(name);
        }

        /** One household or office has a whole /64 of IPv6; counting single addresses would count nothing. */
        private static String network(String address) {
            if (address == null || !address.contains(":") || address.contains(".")) {
                return String.valueOf(address);
            }
            String[] groups = address.split(":", -1);
            return groups.length == 8 ? String.join(":", List.of(groups).subList(0, 4)) : address;
        }
    }

    private final EntityManager em;

    public SignInDelays(EntityManager em) {
        this.em = em;
    }

    /**
     * Counts an attempt for all subjects, unless one of them has to wait.
     *
     * @return how long to wait; zero when the attempt may be made
     */
    public Duration reserve(List<Subject> subjects, Instant now) {
        List<Subject> ordered =
                subjects.stream().sorted(Comparator.comparing(Subject::name)).toList();
        Duration longest = Duration.ZERO;
        for (Subject subject : ordered) {
            Duration wait = lockAndRead(subject, now);
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }
        if (longest.isZero()) {
            ordered.forEach(subject -> count(subject, now));
        }
        return longest;
    }

    private Duration lockAndRead(Subject subject, Instant now) {
        // Not INSERT IGNORE: that takes a shared lock, and two of them wait for each other.
        em.createNativeQuery("INSERT INTO pf_sign_in_delay (subject, failures, last_try_at, blocked_until)"
                        + " VALUES (?1, 0, ?2, ?3) ON DUPLICATE KEY UPDATE"
                        + " failures = CASE WHEN last_try_at < ?4 THEN 0 ELSE failures END")
                .setParameter(1, subject.hash())
                .setParameter(2, DatabaseTime.of(now))
                .setParameter(3, DatabaseTime.of(now))
                .setParameter(4, DatabaseTime.of(now.minus(DelayPolicy.MEMORY)))
                .executeUpdate();
        Object blockedUntil = em.createNativeQuery(
                        "SELECT " + DatabaseTime.micros("blocked_until") + " FROM pf_sign_in_delay WHERE subject = ?1")
                .setParameter(1, subject.hash())
                .getSingleResult();
        Duration wait = Duration.between(now, DatabaseTime.read(blockedUntil));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private void count(Subject subject, Instant now) {
        int failures = ((Number) em.createNativeQuery("SELECT failures FROM pf_sign_in_delay WHERE subject = ?1")
                                .setParameter(1, subject.hash())
                                .getSingleResult())
                        .intValue()
                + 1;
        em.createNativeQuery("UPDATE pf_sign_in_delay SET failures = ?1, last_try_at = ?2, blocked_until = ?3"
                        + " WHERE subject = ?4")
                .setParameter(1, failures)
                .setParameter(2, DatabaseTime.of(now))
                .setParameter(3, DatabaseTime.of(now.plus(subject.policy().after(failures))))
                .setParameter(4, subject.hash())
                .executeUpdate();
    }

    /** Takes back what {@link #reserve} counted; a success makes an account's earlier failures forgotten. */
    public void succeed(List<Subject> subjects, Instant now) {
        for (Subject subject : subjects) {
            boolean forget = subject.policy() == DelayPolicy.ACCOUNT_AND_ADDRESS;
            em.createNativeQuery(
                            forget
                                    ? "DELETE FROM pf_sign_in_delay WHERE subject = ?1"
                                    // Only this one attempt: else one good account would wash an address clean.
                                    : "UPDATE pf_sign_in_delay SET failures = GREATEST(failures - 1, 0),"
                                            + " blocked_until = ?2 WHERE subject = ?1")
                    .setParameter(1, subject.hash())
                    .setParameter(2, DatabaseTime.of(now))
                    .executeUpdate();
        }
    }

    /** Removes what is forgotten anyway. */
    public int clean(Instant now) {
        return em.createNativeQuery("DELETE FROM pf_sign_in_delay WHERE last_try_at < ?1")
                .setParameter(1, DatabaseTime.of(now.minus(DelayPolicy.MEMORY)))
                .executeUpdate();
    }
}
