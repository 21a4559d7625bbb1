package kr.opengov.summit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kr.opengov.db.TestDatabase;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.internal.directory.PublicCode;
import kr.opengov.summit.internal.intake.Intake;
import kr.opengov.summit.internal.schedule.WorkStep;

/** Imports in tests without a container: programme and directory each with a transaction, which end together. */
final class Importing implements AutoCloseable {
    private final EntityManagerFactory summit =
            Persistence.createEntityManagerFactory("summit", TestDatabase.get().persistence("summit"));
    private final EntityManagerFactory platform = Persistence.createEntityManagerFactory(
            "platform", TestDatabase.get().persistence("platform"));

    static void empty() {
        TestDatabase.get().empty("sm_import_memory");
        TestDatabase.get().empty(Releasing.TABLES);
        TestDatabase.get()
                .execute("DELETE FROM pf_person WHERE code LIKE 'p-democonf-%' OR code LIKE 'p-fosdem_2026-%'");
    }

    ImportOutcome take(String acronym, byte[] file) {
        return in((em, intake) ->
                intake.file(em, new ImportSchedule(acronym, false, true), new ByteArrayInputStream(file), step()));
    }

    ImportOutcome take(String file) {
        return take(null, file.getBytes(StandardCharsets.UTF_8));
    }

    ImportOutcome rows(String acronym, List<ImportRow> rows) {
        return in((em, intake) -> intake.rows(em, new ImportSchedule(acronym, false, true), rows, step()));
    }

    private interface Work {
        ImportOutcome of(EntityManager em, Intake intake);
    }

    private static WorkStep step() {
        return new WorkStep(UUID.randomUUID(), 7L, Instant.parse("2026-01-01T00:00:00Z"), false);
    }

    private ImportOutcome in(Work work) {
        return inBoth((em, directory) -> work.of(em, new Intake(directory)));
    }

    private interface Both<T> {
        T of(EntityManager em, Directory directory);
    }

    private <T> T inBoth(Both<T> work) {
        EntityManager em = summit.createEntityManager();
        EntityManager other = platform.createEntityManager();
        try {
            em.getTransaction().begin();
            other.getTransaction().begin();
            T result = work.of(em, new Directory(other, new PublicCode()));
            other.getTransaction().commit();
            em.getTransaction().commit();
            return result;
        } finally {
            for (EntityManager one : List.of(em, other)) {
                if (one.getTransaction().isActive()) {
                    one.getTransaction().rollback();
                }
                one.close();
            }
        }
    }

    /** Asks something of the tables. */
    <T> T ask(Function<EntityManager, T> question) {
        EntityManager em = summit.createEntityManager();
        try {
            return question.apply(em);
        } finally {
            em.close();
        }
    }

    long count(String sql) {
        return ask(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    @Override
    public void close() {
        summit.close();
        platform.close();
    }
}
