package kr.opengov.platform.internal.notices;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import kr.opengov.platform.files.FileGuard;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.notices.Notices;

/** An attachment is as public as its notice: nobody reads it before the day, and nobody after a withdrawal. */
@Stateless
public class AttachmentGuard implements FileGuard {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public String purpose() {
        return Notices.FILES;
    }

    @Override
    public boolean mayRead(FileView file, Long account) {
        return NoticeQueries.isPublic(em, file.id(), LocalDate.now(clock));
    }
}
