package kr.opengov.actionplans.internal.topic;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.opengov.actionplans.PlanCoverage;
import kr.opengov.actionplans.TagCommitment;
import kr.opengov.actionplans.TopicCommitment;
import kr.opengov.actionplans.TopicScheme;
import kr.opengov.actionplans.TopicTag;
import kr.opengov.actionplans.internal.register.CommitmentAddress;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** Keeps what commitments are about. */
public final class TopicBook {

    private static final String OF = " FROM ap_commitment c JOIN ap_action_plan p ON p.id = c.plan_id"
            + " WHERE p.member_code = ?1 AND p.ordinal = ?2 AND c.code = ?3";

    private final EntityManager em;

    public TopicBook(EntityManager em) {
        this.em = em;
    }

    /** What the commitments of every plan are about; two statements. */
    public List<PlanCoverage> coverage(TopicScheme scheme) {
        Map<Long, Map<String, Long>> counts = new HashMap<>();
        rows(em.createNativeQuery("SELECT c.plan_id, t.code, COUNT(*) FROM ap_commitment_topic t"
                                + " JOIN ap_commitment c ON c.id = t.commitment_id WHERE t.scheme = ?1"
                                + " GROUP BY c.plan_id, t.code")
                        .setParameter(1, scheme.name())
                        .getResultList())
                .forEach(cells -> counts.computeIfAbsent(number(cells[0]), plan -> new HashMap<>())
                        .put((String) cells[1], number(cells[2])));
        return rows(em.createNativeQuery("SELECT p.id, p.member_code, p.ordinal, p.title_ko, p.title_en,"
                                + " p.title_en_official, p.period_start, COUNT(DISTINCT c.id),"
                                + " COUNT(DISTINCT t.commitment_id) FROM ap_action_plan p"
                                + " LEFT JOIN ap_commitment c ON c.plan_id = p.id"
                                + " LEFT JOIN ap_commitment_topic t ON t.commitment_id = c.id AND t.scheme = ?1"
                                + " GROUP BY p.id, p.member_code, p.ordinal, p.title_ko, p.title_en,"
                                + " p.title_en_official, p.period_start ORDER BY p.member_code, p.ordinal")
                        .setParameter(1, scheme.name())
                        .getResultList())
                .map(cells -> new PlanCoverage(
                        (String) cells[1],
                        (int) number(cells[2]),
                        new Bilingual((String) cells[3], (String) cells[4], (Boolean) cells[5]),
                        day(cells[6]).getYear(),
                        number(cells[7]),
                        number(cells[8]),
                        counts.getOrDefault(number(cells[0]), Map.of())))
                .toList();
    }

    /** The commitments about a code; one statement. */
    public List<TopicCommitment> commitments(TopicScheme scheme, String code) {
        return rows(em.createNativeQuery("SELECT p.member_code, p.ordinal, c.code, p.title_ko, p.title_en, c.number,"
                                + " c.title_ko, c.title_en, c.title_en_official, t.source FROM ap_commitment_topic t"
                                + " JOIN ap_commitment c ON c.id = t.commitment_id"
                                + " JOIN ap_action_plan p ON p.id = c.plan_id WHERE t.scheme = ?1 AND t.code = ?2"
                                + " ORDER BY p.member_code, p.ordinal DESC, c.sort_key")
                        .setParameter(1, scheme.name())
                        .setParameter(2, code)
                        .getResultList())
                .map(cells -> new TopicCommitment(
                        cells[0] + "/" + cells[1] + "/" + cells[2],
                        new Bilingual((String) cells[3], (String) cells[4], true),
                        (String) cells[5],
                        new Bilingual((String) cells[6], (String) cells[7], (Boolean) cells[8]),
                        (String) cells[9]))
                .toList();
    }

    /** What a commitment is about; one statement. */
    public List<TopicTag> of(String address) {
        CommitmentAddress place = CommitmentAddress.of(address);
        return rows(em.createNativeQuery("SELECT t.scheme, t.code, t.source FROM ap_commitment_topic t"
                                + " WHERE t.commitment_id = (SELECT c.id" + OF + ") ORDER BY t.scheme, t.code")
                        .setParameter(1, place.member())
                        .setParameter(2, place.ordinal())
                        .setParameter(3, place.code())
                        .getResultList())
                .map(cells ->
                        new TopicTag(TopicScheme.valueOf((String) cells[0]), (String) cells[1], (String) cells[2]))
                .toList();
    }

    /** Replaces what a commitment is about by one scheme; see the façade for what it refuses. */
    public void tag(TagCommitment command) {
        CommitmentAddress place = CommitmentAddress.of(command.commitment());
        // The four topics are recommended to local members; a local member's code is its country's with a place behind
        // it.
        if (command.scheme() == TopicScheme.LOCAL_TOPIC && place.member().indexOf('-') < 0) {
            throw Refusal.ofField("codes", "TOPIC_LOCAL");
        }
        Long commitment = rows(em.createNativeQuery("SELECT c.id, c.code" + OF)
                        .setParameter(1, place.member())
                        .setParameter(2, place.ordinal())
                        .setParameter(3, place.code())
                        .getResultList())
                .map(cells -> number(cells[0]))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        put(commitment, command.scheme(), command.codes(), command.source());
    }

    /** Replaces what a commitment is about by one scheme. */
    public void put(Long commitment, TopicScheme scheme, Collection<String> codes, String source) {
        em.createNativeQuery("DELETE FROM ap_commitment_topic WHERE commitment_id = ?1 AND scheme = ?2")
                .setParameter(1, commitment)
                .setParameter(2, scheme.name())
                .executeUpdate();
        new LinkedHashSet<>(codes).forEach(code -> em.createNativeQuery(
                        "INSERT INTO ap_commitment_topic (commitment_id, scheme, code, source) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, commitment)
                .setParameter(2, scheme.name())
                .setParameter(3, code)
                .setParameter(4, Blank.toNull(source))
                .executeUpdate());
    }

    private static Stream<Object[]> rows(List<?> found) {
        return found.stream().map(row -> (Object[]) row);
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    private static LocalDate day(Object cell) {
        return ((Date) cell).toLocalDate();
    }
}
