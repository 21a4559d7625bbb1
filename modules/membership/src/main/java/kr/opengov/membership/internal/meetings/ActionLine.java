package kr.opengov.membership.internal.meetings;

import java.time.LocalDate;
import kr.opengov.membership.ActionState;

/** An action item in a file. */
record ActionLine(
        String meetingCode, String task, String responsible, LocalDate dueOn, ActionState state, String outcome) {}
