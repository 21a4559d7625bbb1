package kr.opengov.actionplans;

import java.time.LocalDate;

/** Where a call stands on a day. */
public enum CallStage {
    DRAFT,
    COMING,
    OPEN,
    CLOSED;

    /** Its last day belongs to a call. */
    static CallStage of(CallState state, LocalDate opensOn, LocalDate closesOn, LocalDate day) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case CLOSED -> CLOSED;
            case ANNOUNCED -> day.isBefore(opensOn) ? COMING : day.isAfter(closesOn) ? CLOSED : OPEN;
        };
    }
}
