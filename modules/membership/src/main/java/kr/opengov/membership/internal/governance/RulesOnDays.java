package kr.opengov.membership.internal.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import kr.opengov.platform.rules.RuleHistory;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;

/** The versions of the rules a question needs, each history read once. */
public final class RulesOnDays implements BiFunction<String, LocalDate, Optional<RuleVersion>> {

    private final Rules rules;
    private final Map<String, List<RuleVersion>> read = new HashMap<>();

    public RulesOnDays(Rules rules) {
        this.rules = rules;
    }

    @Override
    public Optional<RuleVersion> apply(String code, LocalDate day) {
        return versions(code).stream()
                .filter(version -> !day.isBefore(version.validFrom())
                        && (version.validTo() == null || !day.isAfter(version.validTo())))
                .findFirst();
    }

    /** Days on which another version of a rule begins to hold, or none any more. */
    public List<LocalDate> changeDays(String code) {
        List<LocalDate> days = new ArrayList<>();
        for (RuleVersion version : versions(code)) {
            days.add(version.validFrom());
            if (version.validTo() != null) {
                days.add(version.validTo().plusDays(1));
            }
        }
        return days;
    }

    private List<RuleVersion> versions(String code) {
        return read.computeIfAbsent(
                code, wanted -> rules.history(wanted).map(RuleHistory::versions).orElse(List.of()));
    }
}
