package kr.opengov.actionplans.internal.requirement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.opengov.actionplans.DatePrecision;
import kr.opengov.actionplans.PlanEventKind;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.actionplans.internal.call.Call;

/**
 * What the ledgers of a plan's calls prove: how many contributions came and how many of them were answered by a day. A
 * plan without a call in the portal has none, and what was recorded by hand counts. The ledger of comments, which comes
 * with the first comment and takes no proposals, proves nothing while it is empty.
 */
public record PlanLedger(List<LedgerLine> lines) {

    /** The ledger of a plan without a call. */
    static final PlanLedger NONE = new PlanLedger(List.of());

    public PlanLedger {
        lines = List.copyOf(lines);
    }

    /** Whether the ledger decides: a call was announced for the plan, or at least a comment came by the day. */
    boolean decides(LocalDate day) {
        return lines.stream().anyMatch(line -> !line.call().endsWith(Call.COMMENTS)) || received(day) > 0;
    }

    boolean open(LocalDate day) {
        return lines.stream().anyMatch(line -> line.open(day));
    }

    long received(LocalDate day) {
        return sum(line -> line.receivedBy(day));
    }

    long answered(LocalDate day) {
        return sum(line -> line.answeredBy(day));
    }

    private long sum(Predicate<LedgerLine> which) {
        return lines.stream().filter(which).mapToLong(LedgerLine::count).sum();
    }

    /** Each call with its own numbers, as evidence that leads to its ledger. */
    List<PlanEventView> evidence(LocalDate day) {
        Map<String, List<LedgerLine>> calls = lines.stream()
                .collect(Collectors.groupingBy(LedgerLine::call, LinkedHashMap::new, Collectors.toList()));
        return calls.values().stream().map(call -> evidence(call, day)).toList();
    }

    private static PlanEventView evidence(List<LedgerLine> call, LocalDate day) {
        PlanLedger own = new PlanLedger(call);
        LedgerLine any = call.get(0);
        return new PlanEventView(
                null,
                PlanEventKind.RESPONSES,
                day,
                DatePrecision.DAY,
                null,
                Math.toIntExact(own.received(day)),
                Math.toIntExact(own.answered(day)),
                null,
                any.titleKo(),
                any.titleEn(),
                "포털의 의견과 회신 대장",
                "The portal's ledger of contributions and responses",
                "/calls/" + any.call());
    }
}
