package kr.opengov.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.internal.accounts.Account;
import kr.opengov.platform.internal.accounts.OneTimeTokens;
import kr.opengov.platform.internal.accounts.RoleKey;
import kr.opengov.platform.settings.Settings;

/**
 * Invites people to act for one thing only: a speaker for one person, a host for one organisation. Whoever has no account
 * with the address gets one and chooses a password with the link. No façade: who may invite is the business of the module
 * that asks, inside its own use case, and roles that open a desk are given by administrators alone.
 */
@ApplicationScoped
public class RoleInvitations {

    private static final Set<String> FOR_ONE_THING = Set.of(Roles.SPEAKER, Roles.HOST_ORGANISATION);

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public RoleInvitations() {}

    public RoleInvitations(EntityManager em, Settings settings, Clock clock) {
        this.em = em;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Whom to write to.
     *
     * @param role {@code SPEAKER} or {@code HOST_ORGANISATION}
     * @param scopeKind what it is held for, {@code PERSON} or {@code ORGANISATION}
     * @param scopeId the code of the person or the organisation in the directory
     */
    public record Invitee(
            String email,
            String nameKo,
            String nameEn,
            String language,
            String role,
            String scopeKind,
            String scopeId) {}

    /**
     * @param passwordLink where a password is chosen, good for seven days and once; null for who has one already
     */
    public record Invited(long accountId, String email, String passwordLink) {}

    /**
     * Gives the role, to a new account if there is none. Inviting again gives nothing twice and makes a new link.
     *
     * @param by the account that invites
     * @throws Refusal {@code EMAIL_WRONG}, {@code ACCOUNT_STATE} for an account that was switched off, {@code ROLES_APART}
     */
    public Invited invite(Invitee invitee, Long by) {
        if (!FOR_ONE_THING.contains(invitee.role()) || invitee.scopeId().isBlank()) {
            throw new IllegalArgumentException("not a role for one thing: " + invitee.role());
        }
        String email =
                EmailAddress.normalize(invitee.email()).orElseThrow(() -> Refusal.ofField("email", "EMAIL_WRONG"));
        Instant now = clock.instant();
        Account account = em.createQuery("SELECT a FROM Account a WHERE a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Account made = Account.invited(email, invitee.nameKo(), invitee.language(), now, by);
                    made.describe(invitee.nameKo(), invitee.nameEn(), invitee.language());
                    em.persist(made);
                    return made;
                });
        if (account.state() != AccountState.ACTIVE && account.state() != AccountState.INVITED) {
            throw new Refusal("ACCOUNT_STATE", account.state().name());
        }
        if (!account.holds(invitee.role(), invitee.scopeKind(), invitee.scopeId())) {
            account.give(new RoleKey(invitee.role(), invitee.scopeKind(), invitee.scopeId()), now, by);
        }
        em.flush();
        String link = account.state() == AccountState.ACTIVE ? null : link(account, now);
        return new Invited(account.id(), email, link);
    }

    private String link(Account account, Instant now) {
        String token =
                new OneTimeTokens(em).create(new OneTimeTokens.Link(LinkPurpose.INVITATION, account.id(), null), now);
        return settings.address(account.language()) + "/password/" + token;
    }
}
