package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A join case as it is now.
 *
 * @param version to be handed back with a change
 * @param memberCode the member it led to, or null
 * @param facts those that count, in the order of {@link JoinFactKind#of}
 * @param findings what the rules say today, or said when it ended
 * @param blocked whether a rule that blocks is not kept
 */
public record JoinCase(
        long id,
        long version,
        MembershipKind kind,
        String countryCode,
        String nameKo,
        String nameEn,
        JoinCaseState state,
        String memberCode,
        String overrideReason,
        LocalDate endedOn,
        String endingNote,
        Instant recordedAt,
        List<JoinFact> facts,
        List<Finding> findings,
        boolean blocked) {

    public JoinCase {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }

    public boolean open() {
        return state == JoinCaseState.OPEN;
    }

    /** The fact of a kind; null while nobody entered one. */
    public JoinFact fact(JoinFactKind wanted) {
        return facts.stream().filter(fact -> fact.kind() == wanted).findFirst().orElse(null);
    }
}
