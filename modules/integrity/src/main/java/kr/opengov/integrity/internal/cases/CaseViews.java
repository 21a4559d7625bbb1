package kr.opengov.integrity.internal.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.opengov.integrity.CaseAction;
import kr.opengov.integrity.CaseLine;
import kr.opengov.integrity.CaseView;
import kr.opengov.integrity.DeadlineView;
import kr.opengov.integrity.OfficerChoice;
import kr.opengov.integrity.ProtectionView;
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
    public static ReporterCase reporter(OpenCase open, Protections protections, LocalDate today, FilingProof proof) {
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
                deadlines(open, null),
                lines(open),
                protections(open, protections, Actor.reporter(), today),
                actions,
                facts.withdrawn(),
                facts.identityKnown(),
                open.consent(),
                IdentityRequests.toAnswer(open),
                open.acknowledgementNumber() == null
                        ? null
                        : proof.of(report.receivedOn(), open.acknowledgementNumber()));
    }

    /** For an officer; before the declaration the subject alone, from which a conflict of interest can be seen. */
    public static CaseView officer(
            OpenCase open, Protections protections, Actor actor, LocalDate today, List<OfficerChoice> others) {
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
                report.isPossibleSpam(),
                deadlines(open, null),
                declared ? lines(open) : List.of(),
                declared ? protections(open, protections, actor, today) : List.of(),
                declared ? Offer.actions(facts, actor) : List.of(),
                proposed == null ? null : proposed.action(),
                proposed == null ? null : proposed.ground(),
                proposed != null && open.me().id().equals(proposed.proposer()),
                declared ? Offer.grounds(facts) : List.of(),
                others);
    }

    private static List<ProtectionView> protections(
            OpenCase open, Protections protections, Actor reader, LocalDate today) {
        return open.protections().stream()
                .map(request -> protections.view(open, request, reader, today))
                .toList();
    }

    /**
     * The running deadlines, the next one first.
     *
     * @param protection the request for protection whose deadlines are meant; null for all
     */
    static List<DeadlineView> deadlines(OpenCase open, UUID protection) {
        Map<UUID, Integer> numbers =
                open.protections().stream().collect(Collectors.toMap(ProtectionRequest::id, ProtectionRequest::number));
        return open.clocks().stream()
                .filter(CaseClock::isRunning)
                .filter(clock -> protection == null || protection.equals(clock.protectionId()))
                .sorted(Comparator.comparing(CaseClock::dueOn))
                .map(clock -> new DeadlineView(
                        clock.id(),
                        clock.protectionId() == null ? null : numbers.get(clock.protectionId()),
                        clock.code().name(),
                        clock.dueOn(),
                        clock.nature().name(),
                        new Bilingual(clock.lawKo(), clock.lawEn(), false),
                        clock.isConfirmed(),
                        clock.extension()))
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
        details.remove(IdentityRequests.REQUEST);
        return new CaseLine(line.position(), line.day(), text.type().name(), byReporter, mine, text.text(), details);
    }
}
