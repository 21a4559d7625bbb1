package kr.opengov.summit.internal.setup;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.AddAvailability;
import kr.opengov.summit.internal.programme.AvailabilityPeriod;
import kr.opengov.summit.internal.programme.Room;
import kr.opengov.summit.internal.programme.Summit;
import kr.opengov.summit.internal.schedule.ChangeSubject;
import kr.opengov.summit.internal.schedule.WorkStep;

/** Writes when rooms and persons can be had. Every change asks the conflicts again, because it raises the work's version. */
public final class Periods {

    private static final Duration LONGEST = Duration.ofDays(60);

    private Periods() {}

    public static void ofRoom(EntityManager em, Summit summit, Room room, AddAvailability command, WorkStep step) {
        add(em, new AvailabilityPeriod(summit.id(), room.id(), null, checked(summit, command)), room.id(), step);
    }

    public static void ofPerson(EntityManager em, Summit summit, long person, AddAvailability command, WorkStep step) {
        add(em, new AvailabilityPeriod(summit.id(), null, person, checked(summit, command)), person, step);
    }

    private static AddAvailability checked(Summit summit, AddAvailability command) {
        if (!command.endsAt().isAfter(command.startsAt())) {
            throw Refusal.ofField("endsAt", "PERIOD_END_BEFORE_START");
        }
        if (Duration.between(command.startsAt(), command.endsAt()).compareTo(LONGEST) > 0
                || command.endsAt().isBefore(summit.startOf(summit.firstDay()))
                || command.startsAt().isAfter(summit.startOf(summit.lastDay().plusDays(1)))) {
            throw Refusal.ofField("startsAt", "PERIOD_OUTSIDE_SUMMIT", summit.firstDay(), summit.lastDay());
        }
        return command;
    }

    private static void add(EntityManager em, AvailabilityPeriod period, Long subject, WorkStep step) {
        WorkStep.raise(em, period.summitId());
        em.persist(period);
        note(em, period, subject, null, period.text(), step);
        em.flush();
    }

    /**
     * Takes away a time of a room, or, with the room null, of a person.
     *
     * @throws Refusal {@code NOT_FOUND}
     */
    public static void remove(EntityManager em, long summit, Long room, Long person, long id, WorkStep step) {
        AvailabilityPeriod period = em.find(AvailabilityPeriod.class, id);
        boolean same = period != null
                && period.summitId() == summit
                && (room != null ? room.equals(period.roomId()) : person.equals(period.personId()));
        if (!same) {
            throw new Refusal("NOT_FOUND");
        }
        WorkStep.raise(em, summit);
        note(em, period, room != null ? room : person, period.text(), null, step);
        em.remove(period);
        em.flush();
    }

    private static void note(
            EntityManager em, AvailabilityPeriod period, Long subject, String before, String after, WorkStep step) {
        ChangeSubject of = period.roomId() == null ? ChangeSubject.PERSON : ChangeSubject.ROOM;
        step.note(em, period.summitId(), of, subject, null, "AVAILABILITY", before, after);
    }
}
