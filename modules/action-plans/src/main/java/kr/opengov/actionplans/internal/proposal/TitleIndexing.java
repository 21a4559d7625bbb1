package kr.opengov.actionplans.internal.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.platform.persistence.SqlRow;

/**
 * Enters the titles of proposals that came into the database past the portal, such as those of the demonstration or of an
 * import, into the index of titles: a thousand once the portal runs, and whatever remains little by little. Several nodes
 * may do so at once; each takes what the others leave.
 */
@Singleton
@Startup
public class TitleIndexing {

    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Resource
    private TimerService timers;

    public TitleIndexing() {}

    public TitleIndexing(EntityManager em) {
        this.em = em;
    }

    /** Not at once: a failure here would keep the whole portal from starting. */
    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(1, new TimerConfig("titles", false));
    }

    /** Takes up to a thousand after the start. */
    @Timeout
    public void complete() {
        next();
    }

    /** Goes on with what the start left. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void next() {
        Map<Long, String> titles = new LinkedHashMap<>();
        SqlRow.of(
                        em,
                        "SELECT p.id, p.title FROM ap_proposal p WHERE NOT EXISTS (SELECT 1 FROM ap_proposal_gram g"
                                + " WHERE g.proposal_id = p.id) ORDER BY p.id LIMIT " + MOST)
                .forEach(row -> titles.put(row.number(0), row.text(1)));
        titles.keySet()
                .retainAll(among(titles.keySet(), "SELECT id FROM ap_proposal WHERE id", "FOR UPDATE SKIP LOCKED"));
        // What another node finished meanwhile: unlike the first question, a locking read sees what was committed last.
        titles.keySet()
                .removeAll(among(
                        titles.keySet(),
                        "SELECT DISTINCT proposal_id FROM ap_proposal_gram WHERE proposal_id",
                        "LOCK IN SHARE MODE"));
        new SimilarTitles(em).index(titles);
    }

    private Set<Long> among(Set<Long> ids, String question, String lock) {
        return ids.isEmpty()
                ? Set.of()
                : SqlRow.of(
                                em,
                                question + " IN ("
                                        + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ") "
                                        + lock)
                        .stream()
                        .map(row -> row.number(0))
                        .collect(Collectors.toSet());
    }
}
