package kr.opengov.actionplans.internal.paper;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.DecisionPaper;
import kr.opengov.platform.Refusal;

/** Finds the papers of a matter, and keeps what is decided on from changing meanwhile. */
public final class Papers {

    private Papers() {}

    /** The latest paper about a matter; one SQL statement. */
    public static Optional<Paper> latest(EntityManager em, Matter matter, long matterId) {
        return em.createQuery(
                        "select p from Paper p where p.matter = :matter and p.matterId = :id order by p.number desc",
                        Paper.class)
                .setParameter("matter", matter)
                .setParameter("id", matterId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * The paper to hand in: the one that came back, or a new one.
     *
     * @throws Refusal {@code PAPER_UNDERWAY}
     */
    public static Paper toHandIn(EntityManager em, Matter matter, long matterId) {
        Optional<Paper> latest = latest(em, matter, matterId);
        latest.ifPresent(Paper::checkNotUnderway);
        if (latest.isPresent() && !latest.get().decided()) {
            return latest.get();
        }
        Paper paper = new Paper(matter, matterId, latest.map(Paper::number).orElse(0) + 1);
        em.persist(paper);
        return paper;
    }

    /** @throws Refusal {@code PAPER_UNDERWAY} */
    public static void checkNotUnderway(EntityManager em, Matter matter, long matterId) {
        latest(em, matter, matterId).ifPresent(Paper::checkNotUnderway);
    }

    /**
     * None of the drafts of answers is in the approval line.
     *
     * @throws Refusal {@code PAPER_UNDERWAY}
     */
    public static void checkAnswersNotUnderway(EntityManager em, List<Long> contributions) {
        check(em.createQuery(
                        "select count(p) from Paper p, ReasonedResponse r where p.id = r.paperId"
                                + " and r.contributionId in :ids and p.state = :underway",
                        Long.class)
                .setParameter("ids", contributions)
                .setParameter("underway", DecisionPaper.State.UNDERWAY)
                .getSingleResult());
    }

    /**
     * No answers to a call are in the approval line.
     *
     * @throws Refusal {@code PAPER_UNDERWAY}
     */
    public static void checkAnswersNotUnderway(EntityManager em, String callCode) {
        check(em.createQuery(
                        "select count(p) from Paper p, Call c where p.matter = :matter and p.matterId = c.id"
                                + " and c.code = :code and p.state = :underway",
                        Long.class)
                .setParameter("matter", Matter.ANSWERS)
                .setParameter("code", callCode)
                .setParameter("underway", DecisionPaper.State.UNDERWAY)
                .getSingleResult());
    }

    private static void check(long underway) {
        if (underway > 0) {
            throw new Refusal("PAPER_UNDERWAY");
        }
    }

    /** The paper a key of an outcome names; empty for the keys of others. */
    static Optional<Paper> named(EntityManager em, String sourceKey) {
        return Arrays.stream(Matter.values())
                .filter(matter -> sourceKey.startsWith(matter.prefix()))
                .findFirst()
                .flatMap(matter -> {
                    String[] parts =
                            sourceKey.substring(matter.prefix().length()).split("/");
                    return em.createQuery(
                                    "select p from Paper p where p.matter = :matter and p.matterId = :id"
                                            + " and p.number = :number",
                                    Paper.class)
                            .setParameter("matter", matter)
                            .setParameter("id", Long.valueOf(parts[0]))
                            .setParameter("number", Integer.valueOf(parts[1]))
                            .getResultStream()
                            .findFirst();
                });
    }
}
