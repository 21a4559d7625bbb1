package kr.opengov.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.opengov.platform.Refusal;

/**
 * Finds what went wrong inside what was thrown. Refusals and violations arrive wrapped in EJBException (an application
 * exception of another module counts on Micro and not in the EAR), in what the expression language, Faces or CDI put
 * around them, or as the suppressed cause of a rollback.
 */
public final class Failures {
    private static final String ECLIPSELINK_LOCK = "org.eclipse.persistence.exceptions.OptimisticLockException";

    private Failures() {}

    public static Optional<Refusal> refusal(Throwable thrown) {
        return find(thrown, Refusal.class);
    }

    public static Optional<ConstraintViolationException> violations(Throwable thrown) {
        return find(thrown, ConstraintViolationException.class);
    }

    /** Somebody else changed the same thing first. */
    public static boolean isLostUpdate(Throwable thrown) {
        return find(thrown, OptimisticLockException.class).isPresent()
                || causes(thrown).stream()
                        .anyMatch(cause -> cause.getClass().getName().equals(ECLIPSELINK_LOCK));
    }

    /** The same thing exists already: two writers passed the check at once and the unique key stopped the second. */
    public static boolean isDuplicate(Throwable thrown) {
        return find(thrown, PersistenceException.class).isPresent()
                && find(thrown, SQLIntegrityConstraintViolationException.class)
                        .filter(violation -> violation.getErrorCode() == 1062)
                        .isPresent();
    }

    /** The caller has no right to do this. */
    public static boolean isForbidden(Throwable thrown) {
        return find(thrown, EJBAccessException.class).isPresent()
                || find(thrown, SecurityException.class).isPresent();
    }

    public static boolean isExpiredView(Throwable thrown) {
        return find(thrown, ViewExpiredException.class).isPresent();
    }

    /** What lies at the bottom. */
    public static Throwable innermost(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        return causes.get(causes.size() - 1);
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return causes(thrown).stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = thrown; cause != null && seen.add(cause); cause = next(cause)) {
            causes.add(cause);
        }
        return causes;
    }

    private static Throwable next(Throwable thrown) {
        if (thrown.getCause() != null) {
            return thrown.getCause();
        }
        return thrown instanceof ServletException servlet ? servlet.getRootCause() : null;
    }
}
