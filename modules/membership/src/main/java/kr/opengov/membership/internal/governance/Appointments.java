package kr.opengov.membership.internal.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kr.opengov.membership.BodyFinding;
import kr.opengov.membership.BodyRule;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** What the rules say to a new holder of a seat, to an end and to a correction, before it is written. */
public final class Appointments {

    private final BodyFacts facts;
    private final Verdicts verdicts;

    public Appointments(BodyFacts facts, Verdicts verdicts) {
        this.facts = facts;
        this.verdicts = verdicts;
    }

    /**
     * What the holder would break.
     *
     * @param holder as it would stand; a correction has the id of the holding it corrects, a new one 0
     * @throws Refusal {@code HOLDING_DAYS_REVERSED}, {@code SEAT_EX_OFFICIO}, {@code SEAT_NOT_THEN}, {@code
     *     PERSON_SITS_ALREADY}: what no rule decides
     */
    public List<BodyFinding> findings(SeatHolder holder) {
        LocalDate from = holder.from().day();
        LocalDate to = holder.to() == null ? null : holder.to().day();
        if (to != null && to.isBefore(from)) {
            throw Refusal.ofField("to", "HOLDING_DAYS_REVERSED", from);
        }
        SeatView seat =
                holder.seatId() == null ? null : facts.seat(holder.seatId()).orElse(null);
        if (seat != null) {
            checkSeat(seat, from, to);
        }
        List<SeatHolder> others = facts.holders().stream()
                .filter(other -> other.holdingId() != holder.holdingId())
                .toList();
        checkPerson(holder, others);
        List<BodyFinding> findings = new ArrayList<>();
        oneHolder(holder, others).ifPresent(findings::add);
        withinBody(from, to).ifPresent(findings::add);
        consecutive(holder, others).ifPresent(findings::add);
        length(holder).ifPresent(findings::add);
        List<SeatHolder> after = new ArrayList<>(others);
        after.add(holder);
        LocalDate first = facts.holder(holder.holdingId())
                .map(old -> old.from().day())
                .filter(old -> old.isBefore(from))
                .orElse(from);
        findings.addAll(verdicts.broken(facts, facts.with(after), first, null));
        return findings;
    }

    /** What it would break if the holding had never been. */
    public List<BodyFinding> findingsWithout(SeatHolder holder) {
        List<SeatHolder> others = facts.holders().stream()
                .filter(other -> other.holdingId() != holder.holdingId())
                .toList();
        return verdicts.broken(facts, facts.with(others), holder.from().day(), null);
    }

    /**
     * Lets a change pass, or refuses it with the sentence of the rule.
     *
     * @param reason why refusing rules are set aside, or null
     * @throws Refusal {@code BODY_RULE_…} with figures, title and source of the rule
     */
    public static void pass(List<BodyFinding> findings, String reason) {
        boolean reasoned = !Blank.is(reason);
        findings.stream()
                .filter(BodyFinding::blocks)
                .filter(finding -> !reasoned || !finding.overridable())
                .findFirst()
                .ifPresent(finding -> {
                    throw Refusal.ofField(
                            finding.overridable() ? "overrideReason" : null,
                            "BODY_RULE_" + finding.rule().name(),
                            finding.actual(),
                            finding.allowed(),
                            finding.name() == null ? "" : finding.name(),
                            finding.ruleTitleKo(),
                            finding.ruleTitleEn(),
                            finding.source());
                });
    }

    private static void checkSeat(SeatView seat, LocalDate from, LocalDate to) {
        if (seat.exOfficio()) {
            throw Refusal.ofField("seatId", "SEAT_EX_OFFICIO", seat.officeKo());
        }
        if (from.isBefore(seat.from()) || seat.to() != null && (to == null || to.isAfter(seat.to()))) {
            throw Refusal.ofField("from", "SEAT_NOT_THEN", seat.number(), seat.from());
        }
    }

    /** One person has one seat in a body at a time: two would be two votes. */
    private static void checkPerson(SeatHolder holder, List<SeatHolder> others) {
        others.stream()
                .filter(other -> holder.personId() != null && Objects.equals(other.personId(), holder.personId()))
                .filter(holder::overlaps)
                .filter(other -> !Objects.equals(other.seatId(), holder.seatId()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.ofField(
                            "personId",
                            "PERSON_SITS_ALREADY",
                            other.name("ko"),
                            other.from().day());
                });
    }

    private Optional<BodyFinding> oneHolder(SeatHolder holder, List<SeatHolder> others) {
        return others.stream()
                .filter(other -> holder.seatId() != null && Objects.equals(other.seatId(), holder.seatId()))
                .filter(holder::overlaps)
                .findFirst()
                .flatMap(other ->
                        verdicts.about(BodyRule.ONE_HOLDER, facts, holder.from().day(), 2, 1, other.name("ko")));
    }

    Optional<BodyFinding> withinBody(LocalDate from, LocalDate to) {
        boolean before = facts.founded() != null && from.isBefore(facts.founded());
        boolean after = facts.dissolved() != null && (to == null || to.isAfter(facts.dissolved()));
        if (!before && !after) {
            return Optional.empty();
        }
        LocalDate limit = before ? facts.founded() : facts.dissolved();
        // The rule is asked on the day the body knows: before the body no rule of it may hold.
        return verdicts.about(BodyRule.WITHIN_BODY, facts, limit, 1, 0, limit.toString());
    }

    /** A last day beyond the length of a term; without a last day time will tell. */
    private Optional<BodyFinding> length(SeatHolder holder) {
        LocalDate from = holder.from().day();
        return facts.charter(from)
                .map(CharterView::termMonths)
                .filter(months -> holder.to() != null
                        && holder.beginningKnown()
                        && !holder.to().day().isBefore(from.plusMonths(months)))
                .flatMap(months -> verdicts.about(BodyRule.TERM_LENGTH, facts, from, 1, months, holder.name("ko")));
    }

    /** Terms in a row that end with the one of this holding, terms printed as served before counted too. */
    private Optional<BodyFinding> consecutive(SeatHolder holder, List<SeatHolder> others) {
        Integer most = facts.charter(holder.from().day())
                .map(CharterView::consecutiveTerms)
                .orElse(null);
        if (most == null || holder.term() == null || holder.personId() == null && holder.memberCode() == null) {
            return Optional.empty();
        }
        Set<Integer> terms = new HashSet<>(holder.earlierTerms());
        others.stream().filter(other -> sameHolder(other, holder)).forEach(other -> {
            terms.addAll(other.earlierTerms());
            if (other.term() != null) {
                terms.add(other.term());
            }
        });
        int run = 1;
        while (terms.contains(holder.term() - run)) {
            run++;
        }
        return run <= most
                ? Optional.empty()
                : verdicts.about(
                        BodyRule.CONSECUTIVE_TERMS, facts, holder.from().day(), run, most, holder.name("ko"));
    }

    private static boolean sameHolder(SeatHolder one, SeatHolder other) {
        return one.personId() != null
                ? one.personId().equals(other.personId())
                : one.memberCode() != null && one.memberCode().equals(other.memberCode());
    }
}
