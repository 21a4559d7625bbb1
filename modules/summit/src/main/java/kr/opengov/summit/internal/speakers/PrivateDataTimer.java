package kr.opengov.summit.internal.speakers;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Deletes what is private of speakers when its day has passed, every night. */
@Singleton
@PermitAll
public class PrivateDataTimer {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "20", persistent = false)
    public void erase() {
        SpeakerEditor.eraseExpired(em, LocalDate.now(clock));
    }
}
