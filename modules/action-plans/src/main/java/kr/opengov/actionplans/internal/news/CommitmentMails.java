package kr.opengov.actionplans.internal.news;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
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
 * Writes the mails to followers of commitments. What is told is taken and marked in the transaction that leaves the mail in
 * the outbox, so that each person is told of each event once, whatever node works or fails.
 */
@Stateless
public class CommitmentMails {

    private static final DigestTable TABLE = new DigestTable("ap_commitment_digest", "news_id");

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

    public CommitmentMails() {}

    public CommitmentMails(
            EntityManager em, Correspondents correspondents, Outbox outbox, Settings settings, Clock clock) {
        this.em = em;
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    private record News(long account, long event, String address, String titleKo, String titleEn) {

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
    public int next() {
        DigestTable.Taken taken = TABLE.take(em);
        if (taken.rows() == 0) {
            return 0;
        }
        Map<Long, List<News>> news = news(taken.pairs());
        Map<Long, Correspondent> people = correspondents.of(news.keySet());
        news.forEach((account, all) -> {
            if (people.containsKey(account)) {
                outbox.mail(mail(people.get(account), all), key(account, all));
            }
        });
        TABLE.told(em, taken, clock.instant());
        return taken.rows();
    }

    /** Deletes what was told long ago. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void forget() {
        TABLE.forget(em, clock.instant());
    }

    private Map<Long, List<News>> news(String taken) {
        List<?> found = em.createNativeQuery("SELECT d.account_id, d.news_id, p.member_code, p.ordinal, c.code,"
                        + " c.title_ko, c.title_en FROM ap_commitment_digest d"
                        + " JOIN ap_commitment_news n ON n.id = d.news_id"
                        + " JOIN ap_commitment c ON c.id = n.commitment_id"
                        + " JOIN ap_action_plan p ON p.id = c.plan_id WHERE (d.account_id, d.news_id) IN (" + taken
                        + ") ORDER BY d.account_id, d.news_id")
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(cells -> new News(
                        ((Number) cells[0]).longValue(),
                        ((Number) cells[1]).longValue(),
                        cells[2] + "/" + cells[3] + "/" + cells[4],
                        (String) cells[5],
                        (String) cells[6]))
                .collect(Collectors.groupingBy(News::account, TreeMap::new, Collectors.toList()));
    }

    /** Names the first and the last event: the same events never make a second mail. */
    private static String key(long account, List<News> all) {
        return "plans/commitment-digest/" + account + "/" + all.get(0).event() + "-"
                + all.get(all.size() - 1).event();
    }

    private Mail mail(Correspondent person, List<News> news) {
        boolean english = "en".equals(person.language());
        String base = settings.address(person.language()) + "/plans/";
        Map<String, List<News>> commitments =
                news.stream().collect(Collectors.groupingBy(News::address, TreeMap::new, Collectors.toList()));
        String list = commitments.values().stream()
                .map(of -> (english ? "- %s: %d new\n  %s" : "- %s: 새 소식 %d건\n  %s")
                        .formatted(
                                of.get(0).title(english),
                                of.size(),
                                base + of.get(0).address()))
                .collect(Collectors.joining("\n"));
        String text = english
                ? "What happened to the commitments you follow:\n\n%s\n\nYou can end following on the page of each"
                        + " commitment.\n"
                : "관심 과제에 새 소식이 있습니다.\n\n%s\n\n소식을 그만 받으려면 과제 화면에서 관심을 거두어 주십시오.\n";
        return new Mail(
                person.email(),
                person.name(),
                person.language(),
                english ? "News of the commitments you follow" : "관심 과제의 새 소식",
                text.formatted(list),
                false);
    }
}
