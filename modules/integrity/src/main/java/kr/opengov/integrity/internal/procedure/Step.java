package kr.opengov.integrity.internal.procedure;

import static kr.opengov.integrity.internal.procedure.ActorRole.OFFICER;
import static kr.opengov.integrity.internal.procedure.ActorRole.PORTAL;
import static kr.opengov.integrity.internal.procedure.ActorRole.REPORTER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.opengov.integrity.CaseAction;
import kr.opengov.integrity.CaseState;
import kr.opengov.integrity.internal.calendar.ClockCode;

/**
 * One step of the course of a case: from where to where, by whom, and which clocks it stops and starts. This table is
 * complete: what is not in it is impossible.
 */
public enum Step {
    ACKNOWLEDGED(
            CaseAction.ACKNOWLEDGE,
            OFFICER,
            CaseState.RECEIVED,
            CaseState.ACKNOWLEDGED,
            stops(ClockCode.ACKNOWLEDGE),
            starts(ClockCode.FEEDBACK)),
    TRIAGE_BEGUN(CaseAction.BEGIN_TRIAGE, OFFICER, CaseState.ACKNOWLEDGED, CaseState.TRIAGE, stops(), starts()),
    SUPPLEMENT_REQUESTED(
            CaseAction.REQUEST_SUPPLEMENT,
            OFFICER,
            CaseState.TRIAGE,
            CaseState.SUPPLEMENT,
            stops(),
            starts(ClockCode.SUPPLEMENT)),
    SUPPLEMENT_GIVEN(
            CaseAction.GIVE_SUPPLEMENT,
            REPORTER,
            CaseState.SUPPLEMENT,
            CaseState.TRIAGE,
            stops(ClockCode.SUPPLEMENT),
            starts()),
    SUPPLEMENT_MISSED(
            CaseAction.RECORD_MISSED_SUPPLEMENT,
            OFFICER,
            CaseState.SUPPLEMENT,
            CaseState.TRIAGE,
            stops(ClockCode.SUPPLEMENT),
            starts()),
    INVESTIGATION_BEGUN(
            CaseAction.INVESTIGATE,
            OFFICER,
            CaseState.TRIAGE,
            CaseState.UNDER_INVESTIGATION,
            stops(ClockCode.TRIAGE),
            starts(ClockCode.INVESTIGATE)),
    TRANSFERRED(
            CaseAction.TRANSFER, OFFICER, CaseState.TRIAGE, CaseState.TRANSFERRED, stops(ClockCode.TRIAGE), starts()),
    TRANSFERRED_LATER(
            CaseAction.TRANSFER,
            OFFICER,
            CaseState.UNDER_INVESTIGATION,
            CaseState.TRANSFERRED,
            stops(ClockCode.INVESTIGATE),
            starts()),
    RESULT_ARRIVED(
            CaseAction.END_INVESTIGATION,
            OFFICER,
            CaseState.TRANSFERRED,
            CaseState.INVESTIGATION_ENDED,
            stops(),
            starts(ClockCode.TELL_REPORTER)),
    INVESTIGATION_ENDED(
            CaseAction.END_INVESTIGATION,
            OFFICER,
            CaseState.UNDER_INVESTIGATION,
            CaseState.INVESTIGATION_ENDED,
            stops(ClockCode.INVESTIGATE),
            starts(ClockCode.TELL_REPORTER, ClockCode.TELL_COMMISSION)),
    REINVESTIGATION_ENDED(
            CaseAction.END_INVESTIGATION,
            OFFICER,
            CaseState.REINVESTIGATION,
            CaseState.INVESTIGATION_ENDED,
            stops(),
            starts(ClockCode.TELL_REPORTER)),
    RESULT_NOTIFIED(
            CaseAction.NOTIFY_RESULT,
            OFFICER,
            CaseState.INVESTIGATION_ENDED,
            CaseState.RESULT_NOTIFIED,
            stops(ClockCode.TELL_REPORTER, ClockCode.FEEDBACK),
            starts(ClockCode.OBJECT)),
    OBJECTED(
            CaseAction.OBJECT,
            REPORTER,
            CaseState.RESULT_NOTIFIED,
            CaseState.OBJECTION,
            stops(ClockCode.OBJECT),
            starts(ClockCode.DECIDE_OBJECTION)),
    OBJECTION_ACCEPTED(
            CaseAction.ACCEPT_OBJECTION,
            OFFICER,
            CaseState.OBJECTION,
            CaseState.REINVESTIGATION,
            stops(ClockCode.DECIDE_OBJECTION),
            starts()),
    OBJECTION_REJECTED(
            CaseAction.REJECT_OBJECTION,
            OFFICER,
            CaseState.OBJECTION,
            CaseState.RESULT_NOTIFIED,
            stops(ClockCode.DECIDE_OBJECTION),
            starts()),
    CLOSED_IN_TRIAGE(
            CaseAction.CLOSE, OFFICER, CaseState.TRIAGE, CaseState.CLOSED, Set.of(ClockCode.values()), starts()),
    CLOSED_AFTER_TRANSFER(
            CaseAction.CLOSE, OFFICER, CaseState.TRANSFERRED, CaseState.CLOSED, Set.of(ClockCode.values()), starts()),
    CLOSED_IN_INVESTIGATION(
            CaseAction.CLOSE,
            OFFICER,
            CaseState.UNDER_INVESTIGATION,
            CaseState.CLOSED,
            Set.of(ClockCode.values()),
            starts()),
    CLOSED_WITH_RESULT(
            CaseAction.CLOSE,
            OFFICER,
            CaseState.RESULT_NOTIFIED,
            CaseState.CLOSED,
            Set.of(ClockCode.values()),
            starts()),
    REOPENED(CaseAction.REOPEN, OFFICER, CaseState.CLOSED, CaseState.TRIAGE, stops(), starts(ClockCode.TRIAGE)),
    REOPENED_LATER(CaseAction.REOPEN, OFFICER, CaseState.RETAINED, CaseState.TRIAGE, stops(), starts(ClockCode.TRIAGE)),
    RETAINED(CaseAction.RETAIN, PORTAL, CaseState.CLOSED, CaseState.RETAINED, stops(), starts()),
    DISPOSAL_REVIEWED(
            CaseAction.REVIEW_DISPOSAL, OFFICER, CaseState.RETAINED, CaseState.DISPOSAL_REVIEW, stops(), starts()),
    DISPOSED(CaseAction.DISPOSE, OFFICER, CaseState.DISPOSAL_REVIEW, CaseState.DISPOSED, stops(), starts());

    private final CaseAction action;
    private final ActorRole actor;
    private final CaseState from;
    private final CaseState to;
    private final Set<ClockCode> stopped;
    private final Set<ClockCode> started;

    Step(
            CaseAction action,
            ActorRole actor,
            CaseState from,
            CaseState to,
            Set<ClockCode> stopped,
            Set<ClockCode> started) {
        this.action = action;
        this.actor = actor;
        this.from = from;
        this.to = to;
        this.stopped = stopped;
        this.started = started;
    }

    /** The step an action takes from a state, if there is one. */
    static Optional<Step> of(CaseState from, CaseAction action) {
        return Arrays.stream(values())
                .filter(step -> step.from == from && step.action == action)
                .findFirst();
    }

    /** The actions a role has in a state, whatever the guards will say. */
    public static List<CaseAction> actions(CaseState from, ActorRole role) {
        return Arrays.stream(values())
                .filter(step -> step.from == from && step.actor == role)
                .map(step -> step.action)
                .toList();
    }

    public CaseAction action() {
        return action;
    }

    ActorRole actor() {
        return actor;
    }

    public CaseState from() {
        return from;
    }

    public CaseState to() {
        return to;
    }

    /** The clocks that end with this step. */
    public Set<ClockCode> stopped() {
        return stopped;
    }

    /** The clocks that begin with this step. */
    public Set<ClockCode> started() {
        return started;
    }

    private static Set<ClockCode> stops(ClockCode... codes) {
        return set(codes);
    }

    private static Set<ClockCode> starts(ClockCode... codes) {
        return set(codes);
    }

    private static Set<ClockCode> set(ClockCode... codes) {
        Set<ClockCode> set = EnumSet.noneOf(ClockCode.class);
        set.addAll(List.of(codes));
        return set;
    }
}
