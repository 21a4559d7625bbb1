package kr.opengov.membership.internal.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.opengov.platform.rules.RuleParameters;
import kr.opengov.platform.rules.RuleVersion;

/** The rules of membership with all their versions, read once and asked for many days. */
public final class DatedRules {

    /** The area of the platform's rules that belongs to this module. */
    public static final String AREA = "membership";

    public static final String ELIGIBILITY = "membership.eligibility";
    public static final String VALUES_CHECK = "membership.values-check";
    public static final String ELIGIBILITY_REVIEW = "membership.eligibility-review";
    public static final String CONTRARY_TO_PROCESS = "membership.contrary-to-process";
    public static final String GRACE = "membership.grace";
    public static final String PROCEDURAL_REVIEW = "membership.procedural-review";
    public static final String JOINING = "membership.joining";
    public static final String LOCAL_ADMISSION = "membership.local-admission";
    public static final String LEAVING = "membership.leaving";

    private final Map<String, List<RuleVersion>> versions;
    private final Map<Long, RuleParameters> parameters = new HashMap<>();

    public DatedRules(Collection<RuleVersion> versions) {
        this.versions = versions.stream().collect(Collectors.groupingBy(RuleVersion::rule));
    }

    /** The version that holds on a day; empty when the rule did not exist then. */
    public Optional<RuleVersion> on(String rule, LocalDate day) {
        return versions.getOrDefault(rule, List.of()).stream()
                .filter(version -> !version.validFrom().isAfter(day)
                        && (version.validTo() == null || !version.validTo().isBefore(day)))
                .findFirst();
    }

    /** The parameters of a version; read once, because hundreds of verdicts ask for the same. */
    public RuleParameters values(RuleVersion version) {
        return parameters.computeIfAbsent(version.id(), id -> version.values());
    }
}
