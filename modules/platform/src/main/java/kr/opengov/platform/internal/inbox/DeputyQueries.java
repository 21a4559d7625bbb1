package kr.opengov.platform.internal.inbox;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.opengov.platform.accounts.AccountState;
import kr.opengov.platform.inbox.Colleague;
import kr.opengov.platform.inbox.DeputyRow;
import kr.opengov.platform.paging.PageRequest;

/** Who does whose work, and who could. */
public final class DeputyQueries {

    private static final String HOLDS = " d.endedAt IS NULL AND d.fromOn <= :day AND d.toOn >= :day";
    private static final String ROW = "SELECT NEW " + DeputyRow.class.getName()
            + "(d.id, d.version, d.accountId, a.nameKo, a.unit, d.fromOn, d.toOn, d.reason, d.endedAt, d.withRoles)";

    private DeputyQueries() {}

    public static Optional<Long> deputyOf(EntityManager em, long account, LocalDate day) {
        return em.createQuery(
                        "SELECT d.deputyId FROM Deputy d WHERE d.accountId = :account AND" + HOLDS + " ORDER BY d.id",
                        Long.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Somebody whose work an account does. */
    record Absentee(String name, boolean lends) {}

    /** Those whose work an account does on a day. */
    static Map<Long, Absentee> absentees(EntityManager em, long deputy, LocalDate day) {
        return em.createQuery(
                        "SELECT d.accountId, a.nameKo, d.withRoles, a.state FROM Deputy d JOIN Account a ON a.id = d.accountId"
                                + " WHERE d.deputyId = :deputy AND" + HOLDS,
                        Object[].class)
                .setParameter("deputy", deputy)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0],
                        row -> new Absentee((String) row[1], (Boolean) row[2] && row[3] == AccountState.ACTIVE),
                        (one, same) -> one));
    }

    /** Who does the work of an account, from a day on or earlier too; the latest first. */
    public static List<DeputyRow> deputiesOf(EntityManager em, long account) {
        return rows(em, "JOIN Account a ON a.id = d.deputyId WHERE d.accountId = :account", account);
    }

    /** Whose work an account does or did; the latest first. */
    public static List<DeputyRow> actingFor(EntityManager em, long account) {
        return rows(em, "JOIN Account a ON a.id = d.accountId WHERE d.deputyId = :account", account);
    }

    private static List<DeputyRow> rows(EntityManager em, String from, long account) {
        return em.createQuery(ROW + " FROM Deputy d " + from + " ORDER BY d.fromOn DESC, d.id DESC", DeputyRow.class)
                .setParameter("account", account)
                .setMaxResults(50)
                .getResultList();
    }

    /** Periods of an account that touch a period, as the absent one. */
    public static long taken(EntityManager em, long account, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "SELECT COUNT(d) FROM Deputy d WHERE d.accountId = :account AND d.endedAt IS NULL"
                                + " AND d.fromOn <= :to AND d.toOn >= :from",
                        Long.class)
                .setParameter("account", account)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    /** Accounts that enter desks, of one's own unit first, then by name. */
    public static List<Colleague> colleagues(EntityManager em, long me, List<String> roles) {
        return em.createQuery(
                        "SELECT NEW " + Colleague.class.getName() + "(a.id, a.nameKo, a.nameEn, a.unit, a.position)"
                                + " FROM Account a, Account mine WHERE mine.id = :me AND a.id <> :me"
                                + " AND a.state = :active AND EXISTS (SELECT r FROM AccountRole r"
                                + " WHERE r.account = a AND r.key.role IN :roles)"
                                + " ORDER BY CASE WHEN a.unit = mine.unit THEN 0 ELSE 1 END, a.nameKo, a.id",
                        Colleague.class)
                .setParameter("me", me)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("roles", roles)
                .setMaxResults(PageRequest.LARGEST)
                .getResultList();
    }

    /** Whether an account is active and enters desks. */
    public static boolean isColleague(EntityManager em, long account, List<String> roles) {
        return em.createQuery(
                                "SELECT COUNT(a) FROM Account a WHERE a.id = :account AND a.state = :active"
                                        + " AND EXISTS (SELECT r FROM AccountRole r WHERE r.account = a"
                                        + " AND r.key.role IN :roles)",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("active", AccountState.ACTIVE)
                        .setParameter("roles", roles)
                        .getSingleResult()
                > 0;
    }

    /** Locks accounts in the order of their ids, so that two people who name each other do it one after the other. */
    public static void lock(EntityManager em, long one, long other) {
        em.createNativeQuery("SELECT id FROM pf_account WHERE id IN (?1, ?2) ORDER BY id FOR UPDATE")
                .setParameter(1, one)
                .setParameter(2, other)
                .getResultList();
    }
}
