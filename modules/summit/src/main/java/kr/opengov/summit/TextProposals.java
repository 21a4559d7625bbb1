package kr.opengov.summit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.audit.NotAudited;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.summit.internal.hosts.HostEditor;
import kr.opengov.summit.internal.hosts.HostQueries;
import kr.opengov.summit.internal.schedule.ScheduleQueries;
import kr.opengov.summit.internal.schedule.WorkStep;
import kr.opengov.summit.internal.speakers.InvitationMails;

/** What hosts handed in, as organisers accept or decline it, and who of a host is invited to hand in. */
@Stateless
@RolesAllowed(Roles.SUMMIT_ORGANISER)
public class TextProposals {

    @PersistenceContext(unitName = "summit")
    private EntityManager em;

    @Inject
    private HostEditor editor;

    @Inject
    private InvitationMails mails;

    @Inject
    private Correspondents correspondents;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public TextProposals() {}

    TextProposals(
            EntityManager em, HostEditor editor, Correspondents correspondents, Clock clock, SessionContext session) {
        this.em = em;
        this.editor = editor;
        this.correspondents = correspondents;
        this.clock = clock;
        this.session = session;
    }

    /** What waits for a decision, the oldest first; three SQL statements. */
    public List<TextProposalSheet> waiting(String acronym) {
        return HostQueries.waiting(em, correspondents, required(acronym).id());
    }

    /** How many wait; two SQL statements. */
    public long count(String acronym) {
        return HostQueries.count(em, required(acronym).id());
    }

    /** @throws kr.opengov.platform.Conflict when the host or a colleague changed it since it was read */
    @Audited("summit.proposal.accept")
    public void accept(String acronym, @AuditSubject("text-proposal") long id, long version) {
        editor.accept(em, required(acronym).id(), id, version, step());
    }

    /**
     * @param reason what the host is told
     * @throws kr.opengov.platform.Conflict when the host or a colleague changed it since it was read
     */
    @Audited("summit.proposal.decline")
    public void decline(
            String acronym,
            @AuditSubject("text-proposal") long id,
            long version,
            @NotBlank @Size(max = 500) String reason) {
        editor.decline(em, required(acronym).id(), id, version, reason, step());
    }

    /** The organisations that host sessions of a summit, by their names in Korean; three SQL statements. */
    public List<DirectoryName> hosts(String acronym) {
        List<Long> ids = em.createQuery(
                        "select distinct h.organisationId from SessionHost h where h.session.summit.id = :summit",
                        Long.class)
                .setParameter("summit", required(acronym).id())
                .getResultList();
        return directory.organisationNames(ids).values().stream()
                .distinct()
                .sorted(Comparator.comparing(name -> name.name().text("ko")))
                .toList();
    }

    /**
     * Invites somebody of a host by mail to look after its sessions; who has no account with the address gets one.
     *
     * @param organisation the code in the directory of an organisation that hosts a session of the summit
     * @param language {@code ko} or {@code en}
     * @throws Refusal {@code NOT_FOUND}, {@code EMAIL_WRONG}, {@code ACCOUNT_STATE}, {@code ROLES_APART}
     */
    @Audited("summit.host.invite")
    public void inviteHost(
            String acronym,
            @AuditSubject("organisation") String organisation,
            @NotAudited @NotBlank @Size(max = 254) String email,
            @NotNull @Pattern(regexp = "ko|en") String language) {
        DeskSummit summit = required(acronym);
        DirectoryName host = hosts(acronym).stream()
                .filter(one -> one.code().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        mails.host(summit.title(), host.code(), host.name(), email, language, step().accountId());
    }

    private DeskSummit required(String acronym) {
        return ScheduleQueries.summit(em, acronym).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private WorkStep step() {
        return WorkStep.of(session, clock);
    }
}
