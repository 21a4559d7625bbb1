package kr.opengov.actionplans.internal.topic;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.actionplans.PlanCoverage;
import kr.opengov.actionplans.TagCommitment;
import kr.opengov.actionplans.TopicCommitment;
import kr.opengov.actionplans.TopicScheme;
import kr.opengov.actionplans.TopicTag;
import kr.opengov.actionplans.internal.register.CommitmentAddress;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.SqlRow;

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
        SqlRow.of(
                        em,
                        "SELECT c.plan_id, t.code, COUNT(*) FROM ap_commitment_topic t"
                                + " JOIN ap_commitment c ON c.id = t.commitment_id WHERE t.scheme = ?1"
                                + " GROUP BY c.plan_id, t.code",
                        scheme.name())
                .forEach(row -> counts.computeIfAbsent(row.number(0), plan -> new HashMap<>())
                        .put(row.text(1), row.number(2)));
        return SqlRow.of(
                        em,
                        "SELECT p.id, p.member_code, p.ordinal, p.title_ko, p.title_en,"
                                + " p.title_en_official, p.period_start, COUNT(DISTINCT c.id),"
                                + " COUNT(DISTINCT t.commitment_id) FROM ap_action_plan p"
                                + " LEFT JOIN ap_commitment c ON c.plan_id = p.id"
                                + " LEFT JOIN ap_commitment_topic t ON t.commitment_id = c.id AND t.scheme = ?1"
                                + " GROUP BY p.id, p.member_code, p.ordinal, p.title_ko, p.title_en,"
                                + " p.title_en_official, p.period_start ORDER BY p.member_code, p.ordinal",
                        scheme.name())
                .stream()
                .map(row -> new PlanCoverage(
                        row.text(1),
                        row.count(2),
                        row.bilingual(3, row.flag(5)),
                        row.day(6).getYear(),
                        row.number(7),
                        row.number(8),
                        counts.getOrDefault(row.number(0), Map.of())))
                .toList();
    }

    /** The commitments about a code; one statement. */
    public List<TopicCommitment> commitments(TopicScheme scheme, String code) {
        return SqlRow.of(
                        em,
                        "SELECT p.member_code, p.ordinal, c.code, p.title_ko, p.title_en, c.number,"
                                + " c.title_ko, c.title_en, c.title_en_official, t.source FROM ap_commitment_topic t"
                                + " JOIN ap_commitment c ON c.id = t.commitment_id"
                                + " JOIN ap_action_plan p ON p.id = c.plan_id WHERE t.scheme = ?1 AND t.code = ?2"
                                + " ORDER BY p.member_code, p.ordinal DESC, c.sort_key",
                        scheme.name(),
                        code)
                .stream()
                .map(row -> new TopicCommitment(
                        row.text(0) + "/" + row.text(1) + "/" + row.text(2),
                        row.bilingual(3, true),
                        row.text(5),
                        row.bilingual(6, row.flag(8)),
                        row.text(9)))
                .toList();
    }

    /** What a commitment is about; one statement. */
    public List<TopicTag> of(String address) {
        CommitmentAddress place = CommitmentAddress.of(address);
        return SqlRow.of(
                        em,
                        "SELECT t.scheme, t.code, t.source FROM ap_commitment_topic t"
                                + " WHERE t.commitment_id = (SELECT c.id" + OF + ") ORDER BY t.scheme, t.code",
                        place.member(),
                        place.ordinal(),
                        place.code())
                .stream()
                .map(row -> new TopicTag(TopicScheme.valueOf(row.text(0)), row.text(1), row.text(2)))
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
        Long commitment = SqlRow.of(em, "SELECT c.id" + OF, place.member(), place.ordinal(), place.code()).stream()
                .map(row -> row.number(0))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        put(commitment, command.scheme(), command.codes(), command.source());
    }

    /** The ids of the commitments that are sorted by a scheme; one statement. */
    public Set<Long> sorted(TopicScheme scheme) {
        return SqlRow.of(em, "SELECT DISTINCT commitment_id FROM ap_commitment_topic WHERE scheme = ?1", scheme.name())
                .stream()
                .map(row -> row.number(0))
                .collect(Collectors.toSet());
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
}
