package kr.opengov.actionplans.internal.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Enters the titles of proposals that came into the database past the portal, such as those of the demonstration, into
 * the index of titles, when the portal starts.
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

    /** Every start takes up to a thousand: more than that comes by an import, which fills the index itself. */
    @PostConstruct
    public void complete() {
        List<?> missing = em.createNativeQuery("SELECT p.id, p.title FROM ap_proposal p WHERE NOT EXISTS"
                        + " (SELECT 1 FROM ap_proposal_gram g WHERE g.proposal_id = p.id) ORDER BY p.id LIMIT " + MOST)
                .getResultList();
        SimilarTitles titles = new SimilarTitles(em);
        for (Object row : missing) {
            Object[] proposal = (Object[]) row;
            titles.index(((Number) proposal[0]).longValue(), null, (String) proposal[1]);
        }
    }
}
