package kr.opengov.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;

/** Loads the aggregate a use case changes, with the version the user saw. */
public final class Aggregates {

    /** What every aggregate root can say about itself. */
    public interface Versioned {
        long version();
    }

    private Aggregates() {}

    /**
     * Loads an aggregate for a change, so that the version grows even when only its parts change.
     *
     * @throws Refusal {@code NOT_FOUND} when there is none with this id
     * @throws Conflict when it was changed since {@code version} was read
     */
    public static <T extends Versioned> T load(EntityManager em, Class<T> type, Object id, long version) {
        T found = em.find(type, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (found == null) {
            throw new Refusal("NOT_FOUND");
        }
        if (found.version() != version) {
            throw new Conflict();
        }
        return found;
    }
}
