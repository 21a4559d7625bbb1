package kr.opengov.db;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityTransaction;
import java.util.function.Supplier;

/** A transaction around work of a test, as the container puts one around a call of a façade. */
public final class TestTransaction {

    private TestTransaction() {}

    /** Commits what the work did, unless it throws or asks for a roll-back. */
    public static <T> T of(EntityManager em, Supplier<T> work) {
        EntityTransaction transaction = em.getTransaction();
        transaction.begin();
        try {
            T result = work.get();
            if (!transaction.getRollbackOnly()) {
                transaction.commit();
            }
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    /** The same for work without a result. */
    public static void run(EntityManager em, Runnable work) {
        of(em, () -> {
            work.run();
            return null;
        });
    }
}
