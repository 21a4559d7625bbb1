package kr.opengov.actionplans.internal.follow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.opengov.platform.accounts.Correspondent;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.persistence.SqlRow;
import kr.opengov.platform.settings.Settings;

/**
 * Writes the mails to followers. What is told is taken and marked in the transaction that leaves the mail in the outbox:
 * nodes that work at the same time leave each other's rows alone, and after a failure everything waits as before.
 */
@Stateless
public class DigestMails {

    private static final int ROWS_AT_ONCE = 2_000;
    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Correspondents correspondents;

    @Inject
    private Outbox outbox;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public DigestMails() {}

    public DigestMails(EntityManager em, Correspondents correspondents, Outbox outbox, Settings settings, Clock clock) {
        this.em = em;
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    private record News(long account, long event, String path, String titleKo, String titleEn) {

        String title(boolean english) {
            return english && titleEn != null || titleKo == null ? titleEn : titleKo;
        }
    }

    /**
     * Tells the followers whose turn it is.
     *
     * @return how many events were taken; 0 when nothing is left
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int next(Digest digest) {
        List<SqlRow> taken = take(digest);
        if (taken.isEmpty()) {
            return 0;
        }
        String pairs = taken.stream()
                .map(row -> "(" + row.number(0) + "," + row.number(1) + ")")
                .collect(Collectors.joining(","));
        Map<Long, List<News>> news = news(digest, pairs);
        Map<Long, Correspondent> people = correspondents.of(news.keySet());
        news.forEach((account, all) -> {
            if (people.containsKey(account)) {
                outbox.mail(mail(digest, people.get(account), all), key(digest, account, all));
            }
        });
        em.createNativeQuery("UPDATE " + digest.table() + " SET told_at = ?1 WHERE (account_id, " + digest.event()
                        + ") IN (" + pairs + ")")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
        return taken.size();
    }

    /** Deletes what was told long ago; an event is left for followers only when it happens. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void forget(Digest digest) {
        em.createNativeQuery("DELETE FROM " + digest.table() + " WHERE told_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    /** Rows nobody was told of yet and no other node has taken, until the end of the transaction. */
    private List<SqlRow> take(Digest digest) {
        return SqlRow.of(
                em,
                "SELECT d.account_id, d." + digest.event() + " FROM " + digest.table()
                        + " d WHERE d.told_at IS NULL ORDER BY d.account_id, d." + digest.event() + " LIMIT "
                        + ROWS_AT_ONCE + " FOR UPDATE SKIP LOCKED");
    }

    private Map<Long, List<News>> news(Digest digest, String pairs) {
        return SqlRow.of(em, digest.read(pairs)).stream()
                .map(row -> new News(row.number(0), row.number(1), row.text(2), row.text(3), row.text(4)))
                .collect(Collectors.groupingBy(News::account, TreeMap::new, Collectors.toList()));
    }

    /** Names the first and the last event: the same events never make a second mail. */
    private static String key(Digest digest, long account, List<News> all) {
        return digest.key() + account + "/" + all.get(0).event() + "-"
                + all.get(all.size() - 1).event();
    }

    private Mail mail(Digest digest, Correspondent person, List<News> news) {
        boolean english = "en".equals(person.language());
        String address = settings.address(person.language());
        Map<String, List<News>> things =
                news.stream().collect(Collectors.groupingBy(News::path, TreeMap::new, Collectors.toList()));
        String list = things.entrySet().stream()
                .map(of -> (english ? "- %s: %d new\n  %s" : "- %s: 새 소식 %d건\n  %s")
                        .formatted(
                                of.getValue().get(0).title(english),
                                of.getValue().size(),
                                address + of.getKey()))
                .collect(Collectors.joining("\n"));
        return new Mail(
                person.email(),
                person.name(),
                person.language(),
                digest.subject(english),
                digest.opening(english) + "\n\n" + list + "\n\n" + digest.ending(english) + "\n",
                false);
    }
}
