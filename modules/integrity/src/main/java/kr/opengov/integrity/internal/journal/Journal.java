package kr.opengov.integrity.internal.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.opengov.integrity.JournalRow;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * Appends to the chain in the transaction of the act itself: either both are there or neither. Appending is the last thing
 * a transaction does, because it holds the lock on the end of the chain until the commit.
 */
public final class Journal {

    /** Instead of the second of the day for what a reporter did. */
    private static final int DAY_ONLY = -1;

    private final EntityManager em;
    private static final int BLOCK = 1000;

    private final Clock clock;

    public Journal(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** What an officer or custodian did. */
    public void officer(UUID actor, String action, UUID caseId, String detail) {
        LocalDateTime now = LocalDateTime.now(clock);
        append(now.toLocalDate(), now.toLocalTime().toSecondOfDay(), action, actor, caseId, detail);
    }

    /** What a reporter did: the day and no more. */
    public void reporter(String action, UUID caseId) {
        append(LocalDate.now(clock), DAY_ONLY, action, null, caseId, "");
    }

    /** Walks the whole chain. */
    public Optional<ChainVerifier.Finding> firstBad(Collection<Checkpoint> checkpoints, PublicKey key) {
        // In blocks, so that a chain of many years does not lie in the memory as a whole.
        Iterator<ChainEntry> entries = Stream.iterate(
                        block(0),
                        block -> !block.isEmpty(),
                        block -> block(block.get(block.size() - 1).number()))
                .flatMap(List::stream)
                .iterator();
        Optional<ChainVerifier.Finding> found = ChainVerifier.firstBad(entries, checkpoints, key);
        return found.isPresent() ? found : cutOff();
    }

    private List<ChainEntry> block(long after) {
        List<JournalEntry> block = em.createQuery(
                        "select e from JournalEntry e where e.number > :after order by e.number", JournalEntry.class)
                .setParameter("after", after)
                .setMaxResults(BLOCK)
                .getResultList();
        block.forEach(em::detach);
        return block.stream().map(JournalEntry::chainEntry).toList();
    }

    /** Entries taken from the end while the count of the end was left behind. */
    private Optional<ChainVerifier.Finding> cutOff() {
        long last = em.createQuery("select count(e) from JournalEntry e", Long.class)
                .getSingleResult();
        return last == length()
                ? Optional.empty()
                : Optional.of(new ChainVerifier.Finding(last + 1, ChainVerifier.Fault.TRUNCATED));
    }

    /** The newest entries first. */
    public Page<JournalRow> page(PageRequest page) {
        long total = length();
        List<JournalRow> rows = em.createQuery(
                        "select e from JournalEntry e order by e.number desc", JournalEntry.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(entry -> row(entry.chainEntry()))
                .toList();
        return new Page<>(rows, total, page);
    }

    /** How many entries were ever written, as the end of the chain says. */
    public long length() {
        return em.find(JournalEnd.class, JournalEnd.ID).number();
    }

    /** Signs the chain as it is; empty while nothing is in it. */
    public Optional<Checkpoint> checkpoint(PrivateKey key) {
        return Optional.ofNullable(em.find(JournalEntry.class, length()))
                .map(last -> Checkpoint.of(last.chainEntry(), key));
    }

    private static JournalRow row(ChainEntry entry) {
        LocalTime time = entry.secondOfDay() == DAY_ONLY ? null : LocalTime.ofSecondOfDay(entry.secondOfDay());
        return new JournalRow(
                entry.number(), entry.day(), time, entry.action(), entry.actor(), entry.caseId(), entry.detail());
    }

    private void append(LocalDate day, int second, String action, UUID actor, UUID caseId, String detail) {
        em.flush();
        JournalEnd end = em.find(JournalEnd.class, JournalEnd.ID, LockModeType.PESSIMISTIC_WRITE);
        ChainEntry next = ChainEntry.following(end.number(), end.hash(), day, second, action, actor, caseId, detail);
        em.persist(new JournalEntry(next));
        end.move(next);
        em.flush();
    }
}
