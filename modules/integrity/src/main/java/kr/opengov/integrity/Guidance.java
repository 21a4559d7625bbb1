package kr.opengov.integrity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.integrity.internal.guide.GuideQueries;

/** The guide for people who want to report something: which body takes it and what then happens. */
@Stateless
public class Guidance {

    @PersistenceContext(unitName = "integrity")
    private EntityManager em;

    public Guidance() {}

    Guidance(EntityManager em) {
        this.em = em;
    }

    /** The guide as it holds on a day, in its order; empty before its first edition; two SQL statements. */
    @PermitAll
    public List<GuideView> entries(LocalDate day) {
        return GuideQueries.entries(em, day);
    }
}
