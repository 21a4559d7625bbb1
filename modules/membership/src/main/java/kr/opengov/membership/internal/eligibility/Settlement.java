package kr.opengov.membership.internal.eligibility;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.opengov.membership.MemberEligibility;
import kr.opengov.membership.SettledVerdict;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.VerdictReplay;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;

/** Keeps verdicts as they are, and judges kept ones again to show that they still follow from what was known then. */
public final class Settlement {

    /** What one settlement had in hand: the same day, facts and rules give the same verdicts. */
    private record Moment(LocalDate day, Instant recordedAt, String ruleVersions) {}

    private final EntityManager em;
    private final Rules rules;

    public Settlement(EntityManager em, Rules rules) {
        this.em = em;
        this.rules = rules;
    }

    /** Keeps every verdict that was not kept yet, or that came out differently since; answers how many. */
    public int settle(LocalDate day, Recorded recorded) {
        List<RuleVersion> versions = rules.ofArea(DatedRules.AREA);
        String ids = versions.stream()
                .map(version -> String.valueOf(version.id()))
                .sorted()
                .collect(Collectors.joining(","));
        int kept = 0;
        for (MemberEligibility member : EligibilityQueries.all(em, new DatedRules(versions), day, recorded.at())) {
            for (Verdict verdict : member.verdicts()) {
                SettledVerdict before = settled(member, verdict);
                if (before == null || !before.verdict().equals(verdict)) {
                    int revision = before == null ? 1 : before.revision() + 1;
                    em.persist(new KeptVerdict(member.code(), verdict, revision, ids, day, recorded));
                    kept++;
                }
            }
        }
        return kept;
    }

    /**
     * Judges every settled verdict again, with the facts that were known and the versions of rules there were, also
     * those withdrawn since. A fixed number of statements for each settlement, not for each verdict.
     */
    public VerdictReplay replay(Instant now) {
        Map<Long, RuleVersion> known = new HashMap<>();
        rules.ofArea(DatedRules.AREA).forEach(version -> known.put(version.id(), version));
        Map<Moment, Map<String, MemberEligibility>> then = new HashMap<>();
        List<String> different = new ArrayList<>();
        List<KeptVerdict> kept = EligibilityQueries.kept(em, now, List.of());
        for (KeptVerdict each : kept) {
            Moment moment = new Moment(each.day(), each.recordedAt(), each.ruleVersions());
            MemberEligibility member = then.computeIfAbsent(moment, missing -> judge(missing, known))
                    .get(each.memberCode());
            Verdict verdict = each.verdict();
            if (member == null || !member.verdicts().contains(verdict)) {
                different.add(each.memberCode() + " " + verdict.kind() + " " + verdict.number());
            }
        }
        return new VerdictReplay(kept.size(), different);
    }

    private Map<String, MemberEligibility> judge(Moment moment, Map<Long, RuleVersion> known) {
        DatedRules then = new DatedRules(Arrays.stream(moment.ruleVersions().split(","))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .map(id -> known.computeIfAbsent(id, missing -> rules.version(missing)
                        .orElseThrow(() -> new IllegalStateException("There is no version " + missing))))
                .toList());
        return EligibilityQueries.all(em, then, moment.day(), moment.recordedAt()).stream()
                .collect(Collectors.toMap(MemberEligibility::code, member -> member));
    }

    private static SettledVerdict settled(MemberEligibility member, Verdict verdict) {
        return member.settled().stream()
                .filter(found -> found.verdict().kind() == verdict.kind()
                        && found.verdict().number() == verdict.number())
                .findFirst()
                .orElse(null);
    }
}
