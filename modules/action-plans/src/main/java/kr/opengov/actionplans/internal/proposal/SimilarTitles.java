package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.actionplans.ProposalState;
import kr.opengov.actionplans.SimilarProposal;

/**
 * Finds proposals whose titles are like a text: candidates by its rarest pairs of characters, then compared pair by pair.
 * Three SQL statements, whatever the number of proposals; the rows read are bounded by what the rarest pairs occur in.
 */
public final class SimilarTitles {

    private static final int MOST = 5;
    private static final int LEAST_PERCENT = 30;
    private static final int CANDIDATES = 60;
    private static final int MOST_GRAMS = 10;
    /** Entries of the index that are read at most, but for the rarest pair, which is always read. */
    private static final int BUDGET = 40_000;

    private final EntityManager em;

    public SimilarTitles(EntityManager em) {
        this.em = em;
    }

    /** The likest first; empty when the text is too short to compare. */
    public List<SimilarProposal> to(String text) {
        Set<Long> grams = Grams.of(text);
        List<Long> rarest = rarest(grams);
        if (rarest.isEmpty()) {
            return List.of();
        }
        List<Long> ids = candidates(rarest);
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p.id, p.code, p.title, p.state, p.supports from Proposal p"
                                + " where p.id in :ids and p.hidden = false",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new SimilarProposal(
                        (String) row[1],
                        (String) row[2],
                        (ProposalState) row[3],
                        (Integer) row[4],
                        Grams.likeness(grams, Grams.of((String) row[2])),
                        Grams.shared(text, (String) row[2])))
                .filter(found -> found.percent() >= LEAST_PERCENT)
                .sorted(Comparator.comparingInt(SimilarProposal::percent)
                        .reversed()
                        .thenComparing(SimilarProposal::code))
                .limit(MOST)
                .toList();
    }

    /** The rarest pairs that occur at all, as many as the budget allows. */
    List<Long> rarest(Set<Long> grams) {
        List<Long> chosen = new ArrayList<>();
        if (grams.isEmpty()) {
            return chosen;
        }
        @SuppressWarnings("unchecked")
        List<Object[]> counted = em.createNativeQuery("SELECT gram, proposals FROM ap_gram WHERE gram IN ("
                        + list(grams) + ") AND proposals > 0 ORDER BY proposals")
                .getResultList();
        long read = 0;
        for (Object[] row : counted) {
            read += ((Number) row[1]).longValue();
            if (chosen.size() == MOST_GRAMS || !chosen.isEmpty() && read > BUDGET) {
                break;
            }
            chosen.add(((Number) row[0]).longValue());
        }
        return chosen;
    }

    /** All of these pairs, the rarest first; empty when a title cannot have them all because one occurs nowhere. */
    List<Long> all(Set<Long> pairs) {
        List<?> known = em.createNativeQuery("SELECT gram FROM ap_gram WHERE gram IN (" + list(pairs)
                        + ") AND proposals > 0 ORDER BY proposals, gram")
                .getResultList();
        return known.size() < pairs.size()
                ? List.of()
                : known.stream().map(gram -> ((Number) gram).longValue()).toList();
    }

    private List<Long> candidates(List<Long> grams) {
        List<?> found = em.createNativeQuery("SELECT proposal_id FROM ap_proposal_gram WHERE gram IN (" + list(grams)
                        + ") GROUP BY proposal_id ORDER BY COUNT(*) DESC, proposal_id LIMIT " + CANDIDATES)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Enters many titles that are not in the index yet; two SQL statements. */
    void index(Map<Long, String> titles) {
        Map<Long, Long> counts = new TreeMap<>();
        StringBuilder entries = new StringBuilder();
        titles.forEach((proposal, title) -> Grams.indexed(title).forEach(gram -> {
            counts.merge(gram, 1L, Long::sum);
            entries.append(entries.isEmpty() ? "(" : ",(")
                    .append(gram)
                    .append(',')
                    .append(proposal)
                    .append(')');
        }));
        if (counts.isEmpty()) {
            return;
        }
        em.createNativeQuery("INSERT INTO ap_proposal_gram (gram, proposal_id) VALUES " + entries)
                .executeUpdate();
        String counted = counts.entrySet().stream()
                .map(entry -> "(" + entry.getKey() + "," + entry.getValue() + ")")
                .collect(Collectors.joining(","));
        em.createNativeQuery("INSERT INTO ap_gram (gram, proposals) VALUES " + counted
                        + " ON DUPLICATE KEY UPDATE proposals = proposals + VALUES(proposals)")
                .executeUpdate();
    }

    /** Enters a title into the index; a former one is taken out of it. */
    void index(Long proposal, String formerTitle, String title) {
        Set<Long> former = formerTitle == null ? Set.of() : Grams.indexed(formerTitle);
        Set<Long> now = Grams.indexed(title);
        List<Long> gone = former.stream().filter(gram -> !now.contains(gram)).toList();
        List<Long> come = now.stream().filter(gram -> !former.contains(gram)).toList();
        if (!gone.isEmpty()) {
            em.createNativeQuery("DELETE FROM ap_proposal_gram WHERE proposal_id = " + proposal + " AND gram IN ("
                            + list(gone) + ")")
                    .executeUpdate();
            em.createNativeQuery("UPDATE ap_gram SET proposals = proposals - 1 WHERE gram IN (" + list(gone) + ")")
                    .executeUpdate();
        }
        if (!come.isEmpty()) {
            em.createNativeQuery("INSERT INTO ap_proposal_gram (gram, proposal_id) VALUES " + values(come, proposal))
                    .executeUpdate();
            em.createNativeQuery("INSERT INTO ap_gram (gram, proposals) VALUES " + values(come, 1L)
                            + " ON DUPLICATE KEY UPDATE proposals = proposals + 1")
                    .executeUpdate();
        }
    }

    /** Numbers only, so that nothing of a text ever stands in a statement. */
    private static String list(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String values(List<Long> grams, Long second) {
        Stream<String> rows = grams.stream().map(gram -> "(" + gram + "," + second + ")");
        return rows.collect(Collectors.joining(","));
    }
}
