package kr.opengov.integrity.internal.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.integrity.CaseAction;
import kr.opengov.integrity.CaseState;
import kr.opengov.integrity.ClosingGround;
import kr.opengov.integrity.internal.calendar.ClockCode;
import kr.opengov.platform.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();

    /** Every step there is. A pair of states that is missing here must be impossible for every role. */
    private static final Set<String> COURSE = Set.of(
            "OFFICER RECEIVED ACKNOWLEDGED",
            "OFFICER ACKNOWLEDGED TRIAGE",
            "OFFICER TRIAGE SUPPLEMENT",
            "REPORTER SUPPLEMENT TRIAGE",
            "OFFICER SUPPLEMENT TRIAGE",
            "OFFICER TRIAGE UNDER_INVESTIGATION",
            "OFFICER TRIAGE TRANSFERRED",
            "OFFICER UNDER_INVESTIGATION TRANSFERRED",
            "OFFICER TRANSFERRED INVESTIGATION_ENDED",
            "OFFICER UNDER_INVESTIGATION INVESTIGATION_ENDED",
            "OFFICER REINVESTIGATION INVESTIGATION_ENDED",
            "OFFICER INVESTIGATION_ENDED RESULT_NOTIFIED",
            "REPORTER RESULT_NOTIFIED OBJECTION",
            "OFFICER OBJECTION REINVESTIGATION",
            "OFFICER OBJECTION RESULT_NOTIFIED",
            "OFFICER TRIAGE CLOSED",
            "OFFICER TRANSFERRED CLOSED",
            "OFFICER UNDER_INVESTIGATION CLOSED",
            "OFFICER RESULT_NOTIFIED CLOSED",
            "OFFICER CLOSED TRIAGE",
            "OFFICER RETAINED TRIAGE",
            "PORTAL CLOSED RETAINED",
            "OFFICER RETAINED DISPOSAL_REVIEW",
            "OFFICER DISPOSAL_REVIEW DISPOSED");

    private final FactsBuilder facts = new FactsBuilder();

    /** Role by state by action with everything a guard could ask for: 7 × 14 × 17 attempts and no step but those above. */
    @TestFactory
    Stream<DynamicTest> everyPairOfStatesForEveryRole() {
        return Arrays.stream(ActorRole.values()).flatMap(role -> Arrays.stream(CaseState.values())
                .map(from -> DynamicTest.dynamicTest(role + " " + from, () -> {
                    Set<String> found = new LinkedHashSet<>();
                    for (CaseAction action : CaseAction.values()) {
                        reached(role, from, action).forEach(to -> found.add(role + " " + from + " " + to));
                    }
                    assertThat(found)
                            .isEqualTo(COURSE.stream()
                                    .filter(step -> step.startsWith(role + " " + from + " "))
                                    .collect(Collectors.toSet()));
                })));
    }

    private Set<CaseState> reached(ActorRole role, CaseState from, CaseAction action) {
        Set<CaseState> reached = EnumSet.noneOf(CaseState.class);
        for (ClosingGround ground : ClosingGround.values()) {
            CaseFacts generous = generous(from, action, ground);
            try {
                reached.add(Procedure.take(generous, actor(role), action, generousRequest(ground))
                        .to());
            } catch (Refusal refused) {
                assertThat(refused.code()).isNotBlank();
            }
        }
        return reached;
    }

    private static Actor actor(ActorRole role) {
        return new Actor(role, OFFICER, true, true, false, true);
    }

    private CaseFacts generous(CaseState state, CaseAction action, ClosingGround ground) {
        FactsBuilder generous = new FactsBuilder();
        generous.state = state;
        // A deadline of a supplement that passed, but an objection that is still in time, except where closing waits
        // for it.
        generous.supplementDue = TODAY.minusDays(1);
        generous.objectionDue = action == CaseAction.CLOSE ? TODAY.minusDays(1) : TODAY;
        generous.missedSupplements = 2;
        generous.supplementRounds = action == CaseAction.REQUEST_SUPPLEMENT ? 1 : 2;
        generous.consentAnswered = true;
        generous.withdrawn = true;
        generous.closedOn = TODAY.minusYears(1);
        generous.retainedUntil = TODAY.minusDays(1);
        generous.disposalApprovals = Set.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        generous.proposed = new Approval(action, ground, COLLEAGUE);
        return generous.build();
    }

    private static Request generousRequest(ClosingGround ground) {
        return new Request("사유", TODAY.plusDays(14), "다른 기관", ground);
    }

    @ParameterizedTest
    @EnumSource(CaseAction.class)
    void whoMayNotKnowOfACaseIsToldThatThereIsNone(CaseAction action) {
        for (CaseState state : CaseState.values()) {
            facts.state = state;
            Actor unassigned = new Actor(ActorRole.OFFICER, OFFICER, false, true, false, false);
            Actor concerned = new Actor(ActorRole.OFFICER, OFFICER, true, true, true, true);
            for (Actor actor : new Actor[] {unassigned, concerned}) {
                assertThat(refusal(actor, action, generousRequest(ClosingGround.WITHDRAWN)))
                        .isEqualTo("NOT_FOUND");
            }
            for (ActorRole role : EnumSet.of(
                    ActorRole.CUSTODIAN, ActorRole.AUDITOR, ActorRole.STATISTICIAN, ActorRole.ADMINISTRATOR)) {
                assertThat(refusal(actor(role), action, Request.plain())).isEqualTo("NOT_FOUND");
            }
        }
    }

    @Test
    void theFirstStepNeedsTheDeclaration() {
        Actor undeclared = new Actor(ActorRole.OFFICER, OFFICER, true, false, false, false);
        assertThat(refusal(undeclared, CaseAction.ACKNOWLEDGE, Request.plain())).isEqualTo("DECLARATION_MISSING");
    }

    @Test
    void theHeadOfTheAgencyAsTheAccusedGoesToTheConflictOfInterestOfficer() {
        facts.headAccused = true;
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.ACKNOWLEDGE, Request.plain()))
                .isEqualTo("HEAD_ACCUSED");
        Actor right = new Actor(ActorRole.OFFICER, OFFICER, true, true, false, true);
        assertThat(refusal(right, CaseAction.ACKNOWLEDGE, Request.plain())).isNull();
    }

    @Test
    void atMostTwoSupplementsAreAskedForWithADeadlineAhead() {
        facts.state = CaseState.TRIAGE;
        Request ask = new Request("무엇이 빠졌는지", TODAY.plusDays(1), null, null);
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.REQUEST_SUPPLEMENT, ask))
                .isNull();
        Request today = new Request("무엇이 빠졌는지", TODAY, null, null);
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.REQUEST_SUPPLEMENT, today))
                .isEqualTo("DEADLINE_NOT_AHEAD");
        facts.supplementRounds = 2;
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.REQUEST_SUPPLEMENT, ask))
                .isEqualTo("SUPPLEMENTS_USED_UP");
    }

    @Test
    void aSupplementIsMissedOnTheDayAfterItsDeadline() {
        facts.state = CaseState.SUPPLEMENT;
        facts.supplementDue = TODAY;
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.RECORD_MISSED_SUPPLEMENT, Request.plain()))
                .isEqualTo("DEADLINE_NOT_PASSED");
        facts.supplementDue = TODAY.minusDays(1);
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.RECORD_MISSED_SUPPLEMENT, Request.plain()))
                .isNull();
    }

    @Test
    void aTransferNeedsABodyAndTheAnswerAboutTheIdentity() {
        facts.state = CaseState.TRIAGE;
        Request transfer = new Request("소관이 다름", null, "국민권익위원회", null);
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.TRANSFER, transfer))
                .isNull();
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.TRANSFER, Request.because("소관이 다름")))
                .isEqualTo("RECEIVING_BODY_MISSING");
        facts.identityKnown = true;
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.TRANSFER, transfer))
                .isEqualTo("CONSENT_NOT_ANSWERED");
        facts.consentAnswered = true;
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.TRANSFER, transfer))
                .isNull();
    }

    @Test
    void anObjectionIsMadeOnceAndUntilItsLastDay() {
        facts.state = CaseState.RESULT_NOTIFIED;
        facts.objectionDue = TODAY;
        Request objection = Request.because("조사가 빠뜨린 것");
        assertThat(refusal(Actor.reporter(), CaseAction.OBJECT, objection)).isNull();
        assertThat(refusal(Actor.reporter(), CaseAction.OBJECT, Request.because(" ")))
                .isEqualTo("CASE_REASON_MISSING");
        facts.objectionDue = TODAY.minusDays(1);
        assertThat(refusal(Actor.reporter(), CaseAction.OBJECT, objection)).isEqualTo("OBJECTION_TOO_LATE");
        facts.objectionDue = TODAY;
        facts.objected = true;
        assertThat(refusal(Actor.reporter(), CaseAction.OBJECT, objection)).isEqualTo("OBJECTED_ALREADY");
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSE, TRIAGE, FALSE_REPORT",
        "REOPEN, CLOSED,",
        "ACCEPT_OBJECTION, OBJECTION,",
        "REJECT_OBJECTION, OBJECTION,"
    })
    void nobodyApprovesAnOwnProposal(CaseAction action, CaseState state, ClosingGround ground) {
        facts.state = state;
        Request request = new Request("사유", null, null, ground);
        assertThat(refusal(Actor.officer(OFFICER), action, request)).isEqualTo("PROPOSAL_MISSING");
        facts.proposed = Procedure.propose(facts.build(), Actor.officer(OFFICER), action, request);
        assertThat(refusal(Actor.officer(OFFICER), action, request)).isEqualTo("OWN_PROPOSAL");
        assertThat(refusal(Actor.officer(COLLEAGUE), action, request)).isNull();
        Throwable second =
                catchThrowable(() -> Procedure.propose(facts.build(), Actor.officer(COLLEAGUE), action, request));
        assertThat(second).hasMessage("PROPOSAL_WAITS");
    }

    @Test
    void whatIsApprovedIsWhatWasProposed() {
        facts.state = CaseState.TRIAGE;
        facts.proposed = new Approval(CaseAction.CLOSE, ClosingGround.REPEATED, COLLEAGUE);
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.CLOSE, close(ClosingGround.FALSE_REPORT)))
                .isEqualTo("PROPOSAL_MISSING");
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.CLOSE, close(ClosingGround.REPEATED)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPLEMENT_NOT_GIVEN, TRIAGE",
        "WITHDRAWN, TRIAGE",
        "RESULT_NOTIFIED, RESULT_NOTIFIED",
        "TRANSFERRED, TRIAGE",
        "REPEATED, UNDER_INVESTIGATION",
        "ALREADY_PUBLIC, RESULT_NOTIFIED"
    })
    void aGroundThatDoesNotFitDoesNotClose(ClosingGround ground, CaseState state) {
        facts.state = state;
        facts.missedSupplements = 1;
        facts.objectionDue = TODAY;
        facts.proposed = new Approval(CaseAction.CLOSE, ground, COLLEAGUE);
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.CLOSE, close(ground)))
                .isEqualTo("GROUND_DOES_NOT_FIT");
    }

    @Test
    void anUnknownReporterIsNoGroundWhenTheReportCarriesAnIdentity() {
        facts.state = CaseState.TRIAGE;
        facts.proposed = new Approval(CaseAction.CLOSE, ClosingGround.REPORTER_UNKNOWN, COLLEAGUE);
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.CLOSE, close(ClosingGround.REPORTER_UNKNOWN)))
                .isNull();
        facts.identityKnown = true;
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.CLOSE, close(ClosingGround.REPORTER_UNKNOWN)))
                .isEqualTo("GROUND_DOES_NOT_FIT");
    }

    @Test
    void thePortalClosesNothingByItself() {
        facts.state = CaseState.TRIAGE;
        facts.proposed = new Approval(CaseAction.CLOSE, ClosingGround.REPORTER_UNKNOWN, COLLEAGUE);
        assertThat(refusal(actor(ActorRole.PORTAL), CaseAction.CLOSE, close(ClosingGround.REPORTER_UNKNOWN)))
                .isEqualTo("STEP_NOT_POSSIBLE");
    }

    @Test
    void retentionStartsOnTheFirstOfJanuary() {
        facts.state = CaseState.CLOSED;
        facts.closedOn = LocalDate.of(2026, 1, 1);
        assertThat(refusal(actor(ActorRole.PORTAL), CaseAction.RETAIN, Request.plain()))
                .isEqualTo("RETENTION_NOT_BEGUN");
        facts.closedOn = LocalDate.of(2025, 12, 31);
        assertThat(refusal(actor(ActorRole.PORTAL), CaseAction.RETAIN, Request.plain()))
                .isNull();
    }

    @Test
    void nothingIsDisposedOfUnderALegalHoldOrWithoutThreeApprovals() {
        facts.state = CaseState.RETAINED;
        facts.retainedUntil = TODAY.minusDays(1);
        facts.legalHold = true;
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.REVIEW_DISPOSAL, Request.plain()))
                .isEqualTo("LEGAL_HOLD");
        facts.state = CaseState.DISPOSAL_REVIEW;
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.DISPOSE, Request.plain()))
                .isEqualTo("LEGAL_HOLD");
        facts.legalHold = false;
        facts.disposalApprovals = Set.of(UUID.randomUUID(), UUID.randomUUID());
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.DISPOSE, Request.plain()))
                .isEqualTo("DISPOSAL_NOT_APPROVED");
        facts.disposalApprovals = Set.of(UUID.randomUUID(), UUID.randomUUID(), OFFICER);
        assertThat(refusal(Actor.officer(OFFICER), CaseAction.DISPOSE, Request.plain()))
                .isEqualTo("OWN_PROPOSAL");
    }

    @Test
    void stepsStopAndStartTheirClocks() {
        assertThat(Step.ACKNOWLEDGED.stopped()).containsExactly(ClockCode.ACKNOWLEDGE);
        assertThat(Step.ACKNOWLEDGED.started()).containsExactly(ClockCode.FEEDBACK);
        assertThat(Step.INVESTIGATION_BEGUN.stopped()).containsExactly(ClockCode.TRIAGE);
        assertThat(Step.RESULT_NOTIFIED.started()).containsExactly(ClockCode.OBJECT);
        assertThat(Step.CLOSED_IN_TRIAGE.stopped()).containsExactlyInAnyOrder(ClockCode.values());
        for (Step step : Step.values()) {
            assertThat(step.started()).as("%s starts no clock it stops", step).noneMatch(step.stopped()::contains);
        }
    }

    private String refusal(Actor actor, CaseAction action, Request request) {
        Throwable thrown = catchThrowable(() -> Procedure.take(facts.build(), actor, action, request));
        return thrown instanceof Refusal refused ? refused.code() : thrown == null ? null : thrown.toString();
    }

    private static Request close(ClosingGround ground) {
        return new Request("사유", null, null, ground);
    }

    /** Facts of a fresh case, each of which a test may change. */
    private static final class FactsBuilder {
        private CaseState state = CaseState.RECEIVED;
        private int supplementRounds;
        private int missedSupplements;
        private LocalDate supplementDue;
        private boolean identityKnown;
        private boolean consentAnswered;
        private LocalDate objectionDue;
        private boolean objected;
        private boolean withdrawn;
        private boolean headAccused;
        private LocalDate closedOn;
        private LocalDate retainedUntil;
        private boolean legalHold;
        private Set<UUID> disposalApprovals = Set.of();
        private Approval proposed;

        private CaseFacts build() {
            return new CaseFacts(
                    state,
                    TODAY,
                    supplementRounds,
                    missedSupplements,
                    supplementDue,
                    identityKnown,
                    consentAnswered,
                    objectionDue,
                    objected,
                    withdrawn,
                    headAccused,
                    closedOn,
                    retainedUntil,
                    legalHold,
                    disposalApprovals,
                    proposed);
        }
    }
}
