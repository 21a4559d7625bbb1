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

    private record News(long account, long event, String code, String title, boolean hidden) {}

    /**
     * Tells the followers whose turn it is. Of a proposal that was hidden meanwhile nothing is told.
     *
     * @return how many events were taken; 0 when nothing is left
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int next() {
        List<?> rows = em.createNativeQuery("SELECT d.account_id, d.event_id FROM ap_digest d WHERE d.told_at IS NULL"
                        + " ORDER BY d.account_id, d.event_id LIMIT " + ROWS_AT_ONCE + " FOR UPDATE SKIP LOCKED")
                .getResultList();
        if (rows.isEmpty()) {
            return 0;
        }
        Map<Long, List<News>> news = news(rows);
        Map<Long, Correspondent> people = correspondents.of(news.keySet());
        news.forEach((account, all) -> {
            List<News> shown = all.stream().filter(one -> !one.hidden()).toList();
            if (people.containsKey(account) && !shown.isEmpty()) {
                outbox.mail(mail(people.get(account), shown), key(account, shown));
            }
        });
        Timestamp now = Timestamp.from(clock.instant());
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            em.createNativeQuery("UPDATE ap_digest SET told_at = ?1 WHERE account_id = ?2 AND event_id = ?3")
                    .setParameter(1, now)
                    .setParameter(2, cells[0])
                    .setParameter(3, cells[1])
                    .executeUpdate();
        }
        return rows.size();
    }

    /** Deletes what was told long ago; an event is left for followers only when it happens. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void forget() {
        em.createNativeQuery("DELETE FROM ap_digest WHERE told_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    private Map<Long, List<News>> news(List<?> rows) {
        String taken = rows.stream()
                .map(row -> (Object[]) row)
                .map(cells -> "(" + ((Number) cells[0]).longValue() + "," + ((Number) cells[1]).longValue() + ")")
                .collect(Collectors.joining(","));
        List<?> found = em.createNativeQuery(
                        "SELECT d.account_id, d.event_id, p.code, p.title, p.hidden FROM ap_digest d"
                                + " JOIN ap_proposal p ON p.id = d.proposal_id WHERE (d.account_id, d.event_id) IN ("
                                + taken
                                + ") ORDER BY d.account_id, d.event_id")
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new News(
                        ((Number) cells[0]).longValue(),
                        ((Number) cells[1]).longValue(),
                        (String) cells[2],
                        (String) cells[3],
                        (Boolean) cells[4]))
                .collect(Collectors.groupingBy(News::account, TreeMap::new, Collectors.toList()));
    }

    /** Names the first and the last event: the same events never make a second mail. */
    private static String key(long account, List<News> shown) {
        return "plans/digest/" + account + "/" + shown.get(0).event() + "-"
                + shown.get(shown.size() - 1).event();
    }

    private Mail mail(Correspondent person, List<News> news) {
        boolean english = "en".equals(person.language());
        String address = settings.address(person.language()) + "/proposals/";
        Map<String, List<News>> proposals =
                news.stream().collect(Collectors.groupingBy(News::code, TreeMap::new, Collectors.toList()));
        String list = proposals.values().stream()
                .map(of -> (english ? "- %s (%s): %d new%n  %s" : "- %s (%s): 새 소식 %d건%n  %s")
                        .formatted(
                                of.get(0).title(),
                                of.get(0).code(),
                                of.size(),
                                address + of.get(0).code()))
                .collect(Collectors.joining("\n"));
        String text = english
                ? "What happened to the proposals you follow:%n%n%s%n%nYou can end following on the page of each proposal.%n"
                : "관심 제안에 새 소식이 있습니다.%n%n%s%n%n소식을 그만 받으려면 제안 화면에서 관심을 거두어 주십시오.%n";
        return new Mail(
                person.email(),
                person.name(),
                person.language(),
                english ? "News of the proposals you follow" : "관심 제안의 새 소식",
                text.formatted(list).replace("\r", ""),
                false);
    }
}
