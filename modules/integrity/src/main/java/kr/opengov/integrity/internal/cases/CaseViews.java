package kr.opengov.integrity.internal.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.integrity.CaseAction;
import kr.opengov.integrity.CaseLine;
import kr.opengov.integrity.CaseView;
import kr.opengov.integrity.DeadlineView;
import kr.opengov.integrity.OfficerChoice;
import kr.opengov.integrity.ReporterCase;
import kr.opengov.integrity.internal.code.FilingProof;
import kr.opengov.integrity.internal.procedure.Actor;
import kr.opengov.integrity.internal.procedure.ActorRole;
import kr.opengov.integrity.internal.procedure.Approval;
import kr.opengov.integrity.internal.procedure.CaseFacts;
import kr.opengov.integrity.internal.procedure.Offer;
import kr.opengov.integrity.internal.procedure.Step;
import kr.opengov.platform.Bilingual;

/** Makes what façades hand out from an open case. */
public final class CaseViews {

    private CaseViews() {}

    /** For its reporter: statutory words, next dates, everything but internal notes, which the keys keep away anyway. */
    public static ReporterCase reporter(OpenCase open, LocalDate today, FilingProof proof) {
        CaseFacts facts = open.facts(today);
        ReportCase report = open.report();
        List<CaseAction> actions = Step.actions(report.state(), ActorRole.REPORTER).stream()
                .filter(action -> action != CaseAction.OBJECT
                        || !facts.objected() && facts.objectionDue() != null && !today.isAfter(facts.objectionDue()))
                .toList();
        return new ReporterCase(
                report.kind(),
                report.state(),
                report.receivedOn(),
                deadlines(open),
                lines(open),
                actions,
                facts.withdrawn(),
                facts.identityKnown(),
                open.consent(),
                open.acknowledgementNumber() == null
                        ? null
                        : proof.of(report.receivedOn(), open.acknowledgementNumber()));
    }

    /** For an officer; before the declaration the subject alone, from which a conflict of interest can be seen. */
    public static CaseView officer(OpenCase open, Actor actor, LocalDate today, List<OfficerChoice> others) {
        boolean declared = actor.declared();
        CaseFacts facts = declared ? open.facts(today) : null;
        ReportCase report = open.report();
        Approval proposed = declared ? open.proposed() : null;
        return new CaseView(
                report.id(),
                report.version(),
                report.kind(),
                report.state(),
                open.subject(),
                report.receivedOn(),
                declared,
                deadlines(open),
                declared ? lines(open) : List.of(),
                declared ? Offer.actions(facts, actor) : List.of(),
                proposed == null ? null : proposed.action(),
                proposed == null ? null : proposed.ground(),
                proposed != null && open.me().id().equals(proposed.proposer()),
                declared ? Offer.grounds(facts) : List.of(),
                others);
    }

    private static List<DeadlineView> deadlines(OpenCase open) {
        return open.clocks().stream()
                .filter(CaseClock::isRunning)
                .sorted(Comparator.comparing(CaseClock::dueOn))
                .map(clock -> new DeadlineView(
                        clock.code().name(),
                        clock.dueOn(),
                        clock.nature().name(),
                        new Bilingual(clock.lawKo(), clock.lawEn(), false),
                        clock.isConfirmed()))
                .toList();
    }

    private static List<CaseLine> lines(OpenCase open) {
        return open.lines().stream().map(line -> line(open, line)).toList();
    }

    private static CaseLine line(OpenCase open, OpenCase.Line line) {
        EntryText text = line.text();
        boolean byReporter = text.author() == null;
        boolean mine = byReporter
                ? open.me().id().equals(open.report().id())
                : text.author().equals(open.me().id());
        Map<String, String> details = new LinkedHashMap<>(text.fields());
        details.remove(EntryText.TEXT);
        return new CaseLine(line.position(), line.day(), text.type().name(), byReporter, mine, text.text(), details);
    }
}
