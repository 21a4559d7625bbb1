package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import kr.opengov.platform.Refusal;

/** The meeting that a row of a list names by its code. */
final class RecordedMeeting {

    private RecordedMeeting() {}

    static Optional<Meeting> find(EntityManager em, String code) {
        return em.createQuery("SELECT m FROM Meeting m WHERE m.code = :code", Meeting.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * One that was held, of which decisions and action items come.
     *
     * @param tooEarly the code that refuses a meeting that was not held
     * @throws Refusal {@code MEETING_UNKNOWN} or {@code tooEarly} on the field {@code meetingCode}
     */
    static Meeting held(EntityManager em, String code, String tooEarly) {
        Meeting meeting = find(em, code).orElseThrow(() -> Refusal.ofField("meetingCode", "MEETING_UNKNOWN", code));
        if (!meeting.wasHeld()) {
            throw Refusal.ofField("meetingCode", tooEarly);
        }
        return meeting;
    }
}
