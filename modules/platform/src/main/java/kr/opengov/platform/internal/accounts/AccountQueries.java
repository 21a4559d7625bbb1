package kr.opengov.platform.internal.accounts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.AccountDetails;
import kr.opengov.platform.accounts.AccountFilter;
import kr.opengov.platform.accounts.AccountRow;
import kr.opengov.platform.accounts.AccountState;
import kr.opengov.platform.accounts.GivenRole;
import kr.opengov.platform.accounts.MyProfile;
import kr.opengov.platform.accounts.RolePolicyRow;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.LikePattern;

/** What is read about accounts. */
public final class AccountQueries {

    private static final Map<String, String> SORTS = Map.of(
            "name", "a.nameKo",
            "email", "a.email",
            "unit", "a.unit",
            "state", "a.state",
            "lastSignIn", "a.lastSignInAt");

    private AccountQueries() {}

    /** A row without its roles, which come with a second statement for the whole page. */
    public record Head(
            Long id,
            String nameKo,
            String nameEn,
            String email,
            String unit,
            String position,
            AccountState state,
            Instant totpConfirmedAt,
            Instant lastSignInAt) {}

    /** Accounts by name; three statements whatever the page. */
    public static Page<AccountRow> search(EntityManager em, AccountFilter filter, PageRequest page) {
        String from = " FROM Account a WHERE (:text IS NULL OR a.nameKo LIKE :text ESCAPE '!' OR a.nameEn LIKE :text"
                + " ESCAPE '!' OR a.email LIKE :text ESCAPE '!' OR a.unit LIKE :text ESCAPE '!')"
                + " AND (:state IS NULL OR a.state = :state)"
                + " AND (:role IS NULL OR EXISTS (SELECT r FROM AccountRole r WHERE r.account = a AND r.key.role = :role))";
        long total = filtered(em.createQuery("SELECT COUNT(a)" + from, Long.class), filter)
                .getSingleResult();
        String column = page.sort() == null ? "a.nameKo" : SORTS.getOrDefault(page.sort(), "a.nameKo");
        String order = " ORDER BY " + column + (page.descending() ? " DESC" : "") + ", a.id";
        List<Head> heads = filtered(
                        em.createQuery(
                                "SELECT NEW " + Head.class.getName().replace('$', '.')
                                        + "(a.id, a.nameKo, a.nameEn, a.email, a.unit, a.position, a.state,"
                                        + " a.totpConfirmedAt, a.lastSignInAt)" + from + order,
                                Head.class),
                        filter)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Map<Long, List<String>> roles = rolesOf(em, heads.stream().map(Head::id).toList());
        List<AccountRow> rows = heads.stream()
                .map(head -> new AccountRow(
                        head.id(),
                        head.nameKo(),
                        head.nameEn(),
                        head.email(),
                        head.unit(),
                        head.position(),
                        head.state(),
                        head.totpConfirmedAt() != null,
                        head.lastSignInAt(),
                        roles.getOrDefault(head.id(), List.of())))
                .toList();
        return new Page<>(rows, total, page);
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, AccountFilter filter) {
        String role = Blank.is(filter.role()) ? null : filter.role();
        return query.setParameter("text", LikePattern.containing(filter.text()))
                .setParameter("state", filter.state())
                .setParameter("role", role);
    }

    private static Map<Long, List<String>> rolesOf(EntityManager em, List<Long> accounts) {
        Map<Long, List<String>> roles = new HashMap<>();
        if (accounts.isEmpty()) {
            return roles;
        }
        em.createQuery(
                        "SELECT DISTINCT r.account.id, r.key.role FROM AccountRole r WHERE r.account.id IN :ids",
                        Object[].class)
                .setParameter("ids", accounts)
                .getResultStream()
                .forEach(row -> roles.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((String) row[1]));
        roles.values().forEach(list -> list.sort(Comparator.comparingInt(Roles.ALL::indexOf)));
        return roles;
    }

    /** One account; three statements with the two of its devices and roles. */
    public static AccountDetails details(EntityManager em, Account account, Instant now) {
        return new AccountDetails(
                account.id(),
                account.version(),
                account.state(),
                account.email(),
                account.nameKo(),
                account.nameEn(),
                account.language(),
                account.unit(),
                account.position(),
                account.totpConfirmed(),
                account.createdAt(),
                account.lastSignInAt(),
                roles(account),
                new Devices(em).list(account.id(), now));
    }

    public static MyProfile profile(EntityManager em, Account account) {
        return new MyProfile(
                account.id(),
                account.version(),
                account.email(),
                account.nameKo(),
                account.nameEn(),
                account.language(),
                account.unit(),
                account.position(),
                account.createdAt(),
                account.lastSignInAt(),
                account.totpConfirmed(),
                new SecondFactor(em).recoveryCodesLeft(account.id()),
                roles(account),
                account.notifications());
    }

    private static List<GivenRole> roles(Account account) {
        return account.roles().stream()
                .map(role -> new GivenRole(
                        role.key().role(), role.key().scopeKind(), role.key().scopeId(), role.givenAt()))
                .sorted(Comparator.<GivenRole>comparingInt(role -> Roles.ALL.indexOf(role.role()))
                        .thenComparing(GivenRole::scopeKind)
                        .thenComparing(GivenRole::scopeId))
                .toList();
    }

    /** The roles of an account that require a second factor. */
    public static List<String> rolesRequiringTotp(EntityManager em, long accountId) {
        List<?> rows = em.createNativeQuery("SELECT DISTINCT r.role, p.totp_required + 0 FROM pf_account_role r"
                        + " LEFT JOIN pf_role_policy p ON p.role = r.role WHERE r.account_id = ?1 ORDER BY r.role")
                .setParameter(1, accountId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> RolePolicy.requiresTotp((String) row[0], (Number) row[1]))
                .map(row -> (String) row[0])
                .toList();
    }

    /** For every role what it demands, in the order in which pages show roles; two statements. */
    public static List<RolePolicyRow> policies(EntityManager em) {
        Map<String, RolePolicy> policies = new HashMap<>();
        em.createQuery("SELECT p FROM RolePolicy p", RolePolicy.class)
                .getResultStream()
                .forEach(policy -> policies.put(policy.role(), policy));
        Map<String, Object[]> counts = new HashMap<>();
        List<?> rows = em.createNativeQuery("SELECT r.role, COUNT(DISTINCT a.id),"
                        + " COUNT(DISTINCT CASE WHEN a.totp_confirmed_at IS NOT NULL THEN a.id END)"
                        + " FROM pf_account_role r JOIN pf_account a ON a.id = r.account_id AND a.state = 'ACTIVE'"
                        + " GROUP BY r.role")
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> counts.put((String) row[0], row));
        return Roles.ALL.stream()
                .filter(role -> !role.equals(Roles.CITIZEN))
                .map(role -> policyRow(role, policies.get(role), counts.get(role)))
                .toList();
    }

    private static RolePolicyRow policyRow(String role, RolePolicy policy, Object[] count) {
        return new RolePolicyRow(
                role,
                policy == null ? 0 : policy.version(),
                policy == null ? Roles.GUARDED.contains(role) : policy.totpRequired(),
                count == null ? 0 : ((Number) count[1]).longValue(),
                count == null ? 0 : ((Number) count[2]).longValue());
    }
}
