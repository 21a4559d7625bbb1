package kr.opengov.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.internal.figures.FigureQueries;

/**
 * Figures about the membership. Every total is counted from the entries at the moment it is asked for; what a source
 * prints is kept with its day and place and stands beside the count, with the difference.
 */
@Stateless
public class MemberFigures {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    public MemberFigures() {}

    MemberFigures(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * How many belonged at the end of every year from 2011 to this year; one SQL statement.
     *
     * @param knownAt what was recorded later does not count
     */
    @PermitAll
    public List<GrowthYear> growth(Instant knownAt) {
        return FigureQueries.growth(em, LocalDate.now(clock), knownAt);
    }

    /**
     * The figures the sources print, by metric and day, each beside what the register counts for its day; one SQL
     * statement. Undated figures have nothing to be compared with.
     */
    @PermitAll
    public List<PrintedFigure> printedFigures(Instant knownAt) {
        return FigureQueries.printed(em, knownAt);
    }

    /**
     * How complete the list of each kind of member is; one SQL statement.
     *
     * @param knownAt what was recorded or corrected later does not count
     */
    @PermitAll
    public List<ListCoverage> coverage(Instant knownAt) {
        return FigureQueries.coverage(em, knownAt);
    }
}
