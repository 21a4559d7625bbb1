package kr.opengov.platform.notices;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.internal.audit.Actors;
import kr.opengov.platform.internal.files.PublishableFiles;
import kr.opengov.platform.internal.notices.Notice;
import kr.opengov.platform.internal.notices.NoticeQueries;
import kr.opengov.platform.internal.notices.PublishableText;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.Aggregates;

/** Press releases, public notices, documents and forms: what the public sees, and the work of the desk on them. */
@Stateless
public class Notices {

    /** What the attachments are stored for. */
    public static final String FILES = "notices.attachment";

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Actors actors;

    protected Notices() {}

    public Notices(EntityManager em, Clock clock, Actors actors) {
        this.em = em;
        this.clock = clock;
        this.actors = actors;
    }

    /** What is public today, the latest first; two SQL statements whatever the page. */
    @PermitAll
    public Page<NoticeView> published(NoticeFilter filter, PageRequest page) {
        return NoticeQueries.search(em, filter, today(), page);
    }

    /** A public notice with its attachments; two SQL statements. */
    @PermitAll
    public Optional<NoticeView> published(long id) {
        return find(id).filter(notice ->
                notice.state() == NoticeState.PUBLISHED && !notice.fromOn().isAfter(today()));
    }

    /** All notices with drafts and withdrawn ones, the last changed first; two SQL statements whatever the page. */
    @RolesAllowed(Roles.STAFF)
    public Page<NoticeView> all(NoticeFilter filter, PageRequest page) {
        return NoticeQueries.search(em, filter, null, page);
    }

    /** Any notice with its attachments; two SQL statements. */
    @RolesAllowed(Roles.STAFF)
    public Optional<NoticeView> notice(long id) {
        return find(id);
    }

    /**
     * Adds or changes a notice. What is public already is checked as if it were published now.
     *
     * @return its id
     * @throws Refusal {@code NOTICE_TEXT_MISSING}, {@code NOTICE_PERIOD_REVERSED}, {@code RESIDENT_NUMBER_FOUND},
     *     {@code RESIDENT_NUMBER_IN_FILE}, {@code FILES_NOT_SEARCHED}, {@code NOT_FOUND}
     * @throws kr.opengov.platform.Conflict when somebody else changed it since it was read
     */
    @RolesAllowed(Roles.STAFF)
    @Audited("notices.notice.save")
    public long save(@Valid NoticeEntry entry) {
        PublishableText.check(entry);
        Notice notice =
                entry.id() == null ? new Notice() : Aggregates.load(em, Notice.class, entry.id(), entry.version());
        notice.describe(entry, actors.currentAccount(), clock.instant());
        em.persist(notice);
        em.flush();
        if (notice.isPublished()) {
            PublishableFiles.check("file", NoticeQueries.files(em, notice.id()), entry.inspected());
        }
        return notice.id();
    }

    /**
     * Publishes a notice; it is seen from its first day on.
     *
     * @param inspected whether the caller looked into the files that the portal could not search
     * @throws Refusal {@code RESIDENT_NUMBER_IN_FILE}, {@code FILES_NOT_SEARCHED}, {@code NOT_FOUND}
     */
    @RolesAllowed(Roles.STAFF)
    @Audited("notices.notice.publish")
    public void publish(@AuditSubject("notice") long id, long version, boolean inspected) {
        Notice notice = Aggregates.load(em, Notice.class, id, version);
        PublishableFiles.check("file", NoticeQueries.files(em, id), inspected);
        notice.publish(actors.currentAccount(), clock.instant());
        em.flush();
    }

    /**
     * Takes a notice from the public; its text is kept.
     *
     * @throws Refusal {@code NOTICE_NOT_PUBLIC}, {@code NOT_FOUND}
     */
    @RolesAllowed(Roles.STAFF)
    @Audited("notices.notice.withdraw")
    public void withdraw(@AuditSubject("notice") long id, long version) {
        Aggregates.load(em, Notice.class, id, version).withdraw(actors.currentAccount(), clock.instant());
        em.flush();
    }

    private Optional<NoticeView> find(long id) {
        return Optional.ofNullable(em.find(Notice.class, id)).map(notice -> notice.view(NoticeQueries.files(em, id)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
