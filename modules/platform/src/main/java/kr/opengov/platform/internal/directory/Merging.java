package kr.opengov.platform.internal.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.directory.DirectoryKind;
import kr.opengov.platform.directory.MergeEntries;

/** Only entries that stand for themselves are merged: then no chain of merges can become a circle. */
public final class Merging {

    private Merging() {}

    public static void merge(EntityManager em, MergeEntries command) {
        if (command.mergedId().equals(command.stayingId())) {
            throw new Refusal("DIRECTORY_MERGE_SELF");
        }
        // In the order of the ids, so that A into B and B into A at once do not wait for each other.
        boolean mergedFirst = command.mergedId() < command.stayingId();
        Mergeable first = locked(em, command.kind(), mergedFirst ? command.mergedId() : command.stayingId());
        Mergeable second = locked(em, command.kind(), mergedFirst ? command.stayingId() : command.mergedId());
        Mergeable.requireStaying(first);
        Mergeable.requireStaying(second);
        (mergedFirst ? first : second).mergeInto(command.stayingId());
    }

    public static void release(EntityManager em, DirectoryKind kind, long id) {
        locked(em, kind, id).mergeInto(null);
    }

    public static void distinguish(EntityManager em, MergeEntries pair, Long author, Instant now) {
        em.createNativeQuery("INSERT INTO pf_not_duplicate (kind, first_id, second_id, decided_at, decided_by)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE decided_at = VALUES(decided_at),"
                        + " decided_by = VALUES(decided_by)")
                .setParameter(1, pair.kind().name())
                .setParameter(2, Math.min(pair.stayingId(), pair.mergedId()))
                .setParameter(3, Math.max(pair.stayingId(), pair.mergedId()))
                .setParameter(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(5, author)
                .executeUpdate();
    }

    private static Mergeable locked(EntityManager em, DirectoryKind kind, long id) {
        Class<? extends Mergeable> type = kind == DirectoryKind.PERSON ? Person.class : Organisation.class;
        Mergeable found = em.find(type, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Refusal("NOT_FOUND");
        }
        return found;
    }
}
