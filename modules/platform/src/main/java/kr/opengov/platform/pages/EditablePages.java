package kr.opengov.platform.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.internal.audit.Actors;
import kr.opengov.platform.internal.pages.PageQueries;
import kr.opengov.platform.internal.pages.PageVersionRow;
import kr.opengov.platform.internal.pages.SafeHtml;

/** The pages staff edits, in versions: what was published once stays readable. */
@Stateless
public class EditablePages {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Actors actors;

    protected EditablePages() {}

    public EditablePages(EntityManager em, Clock clock, Actors actors) {
        this.em = em;
        this.clock = clock;
        this.actors = actors;
    }

    /** The version that holds today; one SQL statement. */
    @PermitAll
    public Optional<PageText> current(EditablePage page) {
        return PageQueries.current(em, page, LocalDate.now(clock));
    }

    /** A version by its number. */
    @PermitAll
    public Optional<PageText> version(EditablePage page, int number) {
        return PageQueries.version(em, page, number);
    }

    /** All versions, the latest first. */
    @PermitAll
    public List<PageText> versions(EditablePage page) {
        return PageQueries.versions(em, page);
    }

    /** The text as it would be published: what is not allowed in a page is gone. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public String preview(String html) {
        return SafeHtml.of(html);
    }

    /**
     * Publishes a version.
     *
     * @return its number
     * @throws Conflict when somebody else published since
     * @throws Refusal {@code PAGE_TEXT_EMPTY} on the field when nothing is left of a text after sanitising
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    @Audited("pages.version.publish")
    public int publish(@Valid PublishPage command) {
        PageQueries.lock(em, command.page());
        int latest = PageQueries.latest(em, command.page());
        if (latest != command.seen()) {
            throw new Conflict();
        }
        String bodyKo = safe("bodyKo", command.bodyKo());
        String bodyEn = safe("bodyEn", command.bodyEn());
        em.persist(new PageVersionRow(command, latest + 1, bodyKo, bodyEn, actors.currentAccount(), clock.instant()));
        em.flush();
        return latest + 1;
    }

    private static String safe(String field, String html) {
        String safe = SafeHtml.of(html);
        if (SafeHtml.isEmpty(safe)) {
            throw Refusal.ofField(field, "PAGE_TEXT_EMPTY");
        }
        return safe;
    }
}
