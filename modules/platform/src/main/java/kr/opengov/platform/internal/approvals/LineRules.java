package kr.opengov.platform.internal.approvals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.LinePerson;
import kr.opengov.platform.approvals.StepRole;
import kr.opengov.platform.rules.Rules;

/** What an approval line must be: reviewers and cooperators in any order, then one approver, everybody once. */
final class LineRules {

    static final String OWN_DRAFT = "approvals.own-draft";

    private LineRules() {}

    /**
     * The line can be walked.
     *
     * @throws Refusal {@code LINE_WITHOUT_APPROVER}, {@code APPROVER_NOT_LAST}, {@code LINE_PERSON_TWICE}, {@code
     *     LINE_PERSON_UNKNOWN}
     */
    static void check(List<LinePerson> line, Map<Long, Officer> officers) {
        long approvers = line.stream()
                .filter(person -> person.role() == StepRole.APPROVE)
                .count();
        if (approvers == 0) {
            throw Refusal.ofField("line", "LINE_WITHOUT_APPROVER");
        }
        if (approvers > 1 || line.get(line.size() - 1).role() != StepRole.APPROVE) {
            throw Refusal.ofField("line", "APPROVER_NOT_LAST");
        }
        Set<Long> seen = new HashSet<>();
        for (LinePerson person : line) {
            Officer officer = officers.get(person.accountId());
            if (officer == null || !officer.active() || person.role() == StepRole.DRAFT) {
                throw Refusal.ofField("line", "LINE_PERSON_UNKNOWN", officer == null ? "-" : officer.name());
            }
            if (!seen.add(person.accountId())) {
                throw Refusal.ofField("line", "LINE_PERSON_TWICE", officer.name());
            }
        }
    }

    /**
     * Nobody approves what he drafted, unless the rule in force names the kind of document.
     *
     * @throws Refusal {@code OWN_DRAFT_NOT_APPROVED}
     */
    static void approverIsNotDrafter(Document document, Long approver, Rules rules, LocalDate day) {
        if (!document.draftedBy(approver)) {
            return;
        }
        boolean allowed = rules.inForce(OWN_DRAFT, day)
                .filter(rule -> rule.values().texts("kinds").contains(document.kind()))
                .isPresent();
        if (!allowed) {
            throw Refusal.ofField("line", "OWN_DRAFT_NOT_APPROVED");
        }
    }
}
