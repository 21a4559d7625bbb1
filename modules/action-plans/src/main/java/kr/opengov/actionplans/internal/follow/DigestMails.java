package kr.opengov.actionplans.internal.follow;

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
import kr.opengov.actionplans.internal.news.DigestTable;
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

    private static final DigestTable TABLE = new DigestTable("ap_digest", "event_id");

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
        DigestTable.Taken taken = TABLE.take(em);
        if (taken.rows() == 0) {
            return 0;
        }
        Map<Long, List<News>> news = news(taken.pairs());
        Map<Long, Correspondent> people = correspondents.of(news.keySet());
        news.forEach((account, all) -> {
            List<News> shown = all.stream().filter(one -> !one.hidden()).toList();
            if (people.containsKey(account) && !shown.isEmpty()) {
                outbox.mail(mail(people.get(account), shown), key(account, shown));
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
