package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import kr.opengov.platform.Refusal;

/** The meeting that a row of a list names by its code. */
public final class RecordedMeeting {

    private RecordedMeeting() {}

    static Optional<Meeting> find(EntityManager em, String code) {
        return em.createQuery("SELECT m FROM Meeting m WHERE m.code = :code", Meeting.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * One that gets a part: its version grows, so that who changes it at the same moment is told.
     *
     * @throws Refusal {@code MEETING_UNKNOWN} on the field {@code meetingCode}
     */
    static Meeting known(EntityManager em, String code) {
        Meeting meeting = find(em, code).orElseThrow(() -> Refusal.ofField("meetingCode", "MEETING_UNKNOWN", code));
        em.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return meeting;
    }

    /**
     * One that was held, of which decisions, minutes and action items come.
     *
     * @param tooEarly the code that refuses a meeting that was not held
     * @throws Refusal {@code MEETING_UNKNOWN} or {@code tooEarly} on the field {@code meetingCode}
     */
    public static Meeting held(EntityManager em, String code, String tooEarly) {
        Meeting meeting = known(em, code);
        if (!meeting.isOver()) {
            throw Refusal.ofField("meetingCode", tooEarly);
        }
        return meeting;
    }
}
