package kr.opengov.actionplans.internal.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Enters the titles of proposals that came into the database past the portal, such as those of the demonstration or of an
 * import, into the index of titles: a thousand when the portal starts, and whatever remains little by little.
 */
@Singleton
@Startup
public class TitleIndexing {

    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    public TitleIndexing() {}

    public TitleIndexing(EntityManager em) {
        this.em = em;
    }

    /** Takes up to a thousand. */
    @PostConstruct
    public void complete() {
        next();
    }

    /** Goes on with what the start left. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void next() {
        List<?> missing = em.createNativeQuery("SELECT p.id, p.title FROM ap_proposal p WHERE NOT EXISTS"
                        + " (SELECT 1 FROM ap_proposal_gram g WHERE g.proposal_id = p.id) ORDER BY p.id LIMIT " + MOST)
                .getResultList();
        Map<Long, String> titles = new LinkedHashMap<>();
        for (Object row : missing) {
            Object[] proposal = (Object[]) row;
            titles.put(((Number) proposal[0]).longValue(), (String) proposal[1]);
        }
        new SimilarTitles(em).index(titles);
    }
}
