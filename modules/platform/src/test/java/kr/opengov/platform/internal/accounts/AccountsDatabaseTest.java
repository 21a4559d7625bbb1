package kr.opengov.platform.internal.accounts;

import static kr.opengov.platform.PlatformDatabase.CLOCK;
import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.doInTransaction;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.PlatformDatabase;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.AccountFilter;
import kr.opengov.platform.accounts.AccountState;
import kr.opengov.platform.accounts.DeviceToken;
import kr.opengov.platform.accounts.LinkPurpose;
import kr.opengov.platform.accounts.SignedInAccount;
import kr.opengov.platform.internal.accounts.SignInDelays.Subject;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts on the real database, with two connections where two people could meet. */
class AccountsDatabaseTest {

    private static final Instant NOW = CLOCK.instant();
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final String[] TABLES = {
        "pf_notification_setting",
        "pf_recovery_code",
        "pf_sign_in_delay",
        "pf_remember_token",
        "pf_one_time_token",
        "pf_role_policy",
        "pf_account_role",
        "pf_account"
    };

    private long accountId;

    @BeforeEach
    void makeAnAccount() {
        DATABASE.empty(TABLES);
        accountId = make("minji@example.kr", Roles.STAFF);
    }

    private static long make(String email, String... roles) {
        return inTransaction(em -> {
            Account account = Account.registered(email, "박민지", "ko", "hash", NOW);
            account.confirm(email, NOW);
            for (String role : roles) {
                account.give(new RoleKey(role), NOW, null);
            }
            em.persist(account);
            em.flush();
            return account.id();
        });
    }

    /** Runs the same work on two connections at the same moment. */
    private static <T> List<T> twice(Function<EntityManager, T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<T> one = () -> inTransaction(em -> {
                em.createNativeQuery("SELECT 1").getSingleResult();
                await(start);
                return work.apply(em);
            });
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(List.of(one, one))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsAnAccountWithItsRolesAndInstants() {
        doInTransaction(em -> {
            Account account = em.find(Account.class, accountId);
            assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
            assertThat(account.createdAt()).isEqualTo(NOW);
            assertThat(account.roleNames()).containsExactlyInAnyOrder(Roles.CITIZEN, Roles.STAFF);
            account.take(new RoleKey(Roles.STAFF));
        });
        assertThat(PlatformDatabase.<Set<String>>inTransaction(
                        em -> em.find(Account.class, accountId).roleNames()))
                .containsExactly(Roles.CITIZEN);
    }

    @Test
    void aClosedAccountHoldsNoPersonalDatum() {
        doInTransaction(em -> em.find(Account.class, accountId).close(NOW));

        doInTransaction(em -> {
            Account account = em.find(Account.class, accountId);
            assertThat(account.email()).isNull();
            assertThat(account.nameKo()).isEqualTo(Account.CLOSED_NAME);
            assertThat(account.passwordHash()).isNull();
            assertThat(account.roles()).isEmpty();
        });
        assertThat(make("minji@example.kr")).as("the address is free again").isNotEqualTo(accountId);
    }

    @Test
    void similarAddressesAreDifferentAccounts() {
        assertThat(make("mínji@example.kr")).isNotEqualTo(accountId);
    }

    @Test
    void aLinkUsedTwiceAtOnceWorksOnce() throws Exception {
        String token = inTransaction(em ->
                new OneTimeTokens(em).create(new OneTimeTokens.Link(LinkPurpose.RESET_PASSWORD, accountId, null), NOW));

        assertThat(twice(em -> new OneTimeTokens(em).use(token, NOW))).containsExactlyInAnyOrder(true, false);
        assertThat(PlatformDatabase.<Optional<OneTimeTokens.Link>>inTransaction(
                        em -> new OneTimeTokens(em).find(token, NOW)))
                .isEmpty();
    }

    @Test
    void aLinkHasAnEndAndANewOneReplacesIt() {
        OneTimeTokens.Link link = new OneTimeTokens.Link(LinkPurpose.RESET_PASSWORD, accountId, null);
        String old = inTransaction(em -> new OneTimeTokens(em).create(link, NOW));
        String token = inTransaction(em -> new OneTimeTokens(em).create(link, NOW));

        assertThat(PlatformDatabase.<Optional<OneTimeTokens.Link>>inTransaction(
                        em -> new OneTimeTokens(em).find(old, NOW)))
                .isEmpty();
        assertThat(PlatformDatabase.<Optional<OneTimeTokens.Link>>inTransaction(
                        em -> new OneTimeTokens(em).find(token, NOW.plusSeconds(3599))))
                .contains(link);
        assertThat(PlatformDatabase.<Optional<OneTimeTokens.Link>>inTransaction(
                        em -> new OneTimeTokens(em).find(token, NOW.plusSeconds(3600))))
                .isEmpty();
        assertThat(PlatformDatabase.<Boolean>inTransaction(
                        em -> new OneTimeTokens(em).use(token, NOW.plusSeconds(3600))))
                .isFalse();
    }

    private DeviceToken signIn(boolean persistent) {
        return inTransaction(em -> new Devices(em)
                .add(
                        new Devices.NewDevice(
                                accountId, 0, persistent, false, "Firefox", "203.0.113.9", Duration.ofHours(12)),
                        NOW));
    }

    @Test
    void aTokenIsChangedOnceWhoeverIsFaster() throws Exception {
        DeviceToken token = signIn(true);

        List<Optional<DeviceToken>> results = twice(em -> new Devices(em).rotate(token, NOW));

        assertThat(results.stream().filter(Optional::isPresent)).hasSize(1);
    }

    @Test
    void anOldTokenIsTheftButNotTheOneChangedAMomentAgo() {
        DeviceToken first = signIn(true);
        DeviceToken second =
                inTransaction(em -> new Devices(em).rotate(first, NOW)).orElseThrow();
        Devices.Device device =
                inTransaction(em -> new Devices(em).find(first.series())).orElseThrow();

        assertThat(Devices.judge(device, second.secret(), NOW)).isEqualTo(Devices.Proof.CURRENT);
        assertThat(Devices.judge(device, first.secret(), NOW.plusSeconds(59))).isEqualTo(Devices.Proof.JUST_CHANGED);
        assertThat(Devices.judge(device, first.secret(), NOW.plusSeconds(60))).isEqualTo(Devices.Proof.STOLEN);
        assertThat(Devices.judge(device, RandomToken.create(), NOW)).isEqualTo(Devices.Proof.STOLEN);
    }

    @Test
    void aDeviceIsNoLongerGoodOnceTheSessionsEnd() {
        DeviceToken token = signIn(true);
        assertThat(find(token).good(NOW)).isTrue();
        assertThat(find(token).good(NOW.plus(Duration.ofHours(12)))).isFalse();

        doInTransaction(em -> em.find(Account.class, accountId).endSessions());

        assertThat(find(token).good(NOW)).isFalse();
    }

    private static Devices.Device find(DeviceToken token) {
        return inTransaction(em -> new Devices(em).find(token.series())).orElseThrow();
    }

    @Test
    void aRoleThatRequiresASecondFactorWaitsForIt() {
        DeviceToken token = signIn(false);
        doInTransaction(em -> {
            RolePolicy policy = new RolePolicy(Roles.STAFF);
            policy.requireTotp(true, NOW, null);
            em.persist(policy);
        });
        SignedInAccount without = inTransaction(em -> SessionAccounts.load(em, find(token), NOW, TODAY));
        doInTransaction(em -> new Devices(em).keep(token.series(), 0, true));
        SignedInAccount with = inTransaction(em -> SessionAccounts.load(em, find(token), NOW, TODAY));

        assertThat(without.roles()).containsExactly(Roles.CITIZEN);
        assertThat(without.waiting()).containsExactly(Roles.STAFF);
        assertThat(with.roles()).containsExactlyInAnyOrder(Roles.CITIZEN, Roles.STAFF);
        assertThat(with.waiting()).isEmpty();
    }

    @Test
    void whoGuardsReportsNeedsASecondFactorUntilSomebodyDecidesOtherwise() {
        for (String role : Roles.ALL) {
            DATABASE.execute(
                    "DELETE FROM pf_account_role WHERE account_id = " + accountId,
                    "INSERT INTO pf_account_role (account_id, role, given_at) VALUES (" + accountId + ", '" + role
                            + "', '2026-01-01')");
            DeviceToken token = signIn(false);
            SignedInAccount account = inTransaction(em -> SessionAccounts.load(em, find(token), NOW, TODAY));

            assertThat(account.waiting().contains(role)).as(role).isEqualTo(Roles.GUARDED.contains(role));
            assertThat(inTransaction(em -> AccountQueries.rolesRequiringTotp(em, accountId))
                            .contains(role))
                    .as(role)
                    .isEqualTo(Roles.GUARDED.contains(role));
        }
        DeviceToken token = signIn(false);
        DATABASE.execute("UPDATE pf_account_role SET role = 'AUDITOR' WHERE account_id = " + accountId);
        doInTransaction(em -> em.persist(new RolePolicy(Roles.AUDITOR)));

        assertThat(inTransaction(em -> SessionAccounts.load(em, find(token), NOW, TODAY))
                        .roles())
                .contains(Roles.AUDITOR);
    }

    @Test
    void aDeputyHoldsTheLendableRolesOfTheAbsentPersonOnTheDaysOnly() {
        DeviceToken token = signIn(false);
        long absent = accountId + 1;
        DATABASE.execute(
                "INSERT INTO pf_account (id, state, email, name_ko, created_at) VALUES (" + absent
                        + ", 'ACTIVE', 'absent@example.kr', '부재자', '2026-01-01 00:00:00')",
                "INSERT INTO pf_account_role (account_id, role, scope_kind, scope_id, given_at) VALUES (" + absent
                        + ", 'PLAN_EDITOR', '', '', '2026-01-01'), (" + absent
                        + ", 'COMMITTEE_MEMBER', '', '', '2026-01-01'), (" + absent
                        + ", 'AUDITOR', '', '', '2026-01-01')",
                "INSERT INTO pf_deputy (id, account_id, deputy_id, from_on, to_on, set_at, with_roles) VALUES (77, "
                        + absent + ", " + accountId + ", '" + TODAY + "', '" + TODAY.plusDays(2)
                        + "', '2026-01-01 00:00:00', 1)");
        try {
            assertThat(rolesOn(token, TODAY.minusDays(1))).doesNotContain(Roles.PLAN_EDITOR);
            assertThat(rolesOn(token, TODAY)).contains(Roles.PLAN_EDITOR);
            assertThat(rolesOn(token, TODAY.plusDays(2)))
                    .contains(Roles.PLAN_EDITOR)
                    .doesNotContain(Roles.COMMITTEE_MEMBER, Roles.AUDITOR);
            assertThat(rolesOn(token, TODAY.plusDays(3))).doesNotContain(Roles.PLAN_EDITOR);

            int before = find(token).rolesEpoch();
            doInTransaction(em -> LentRoles.refresh(em, absent));
            assertThat(find(token).rolesEpoch()).isEqualTo(before + 1);
            doInTransaction(em -> LentRoles.refresh(em, Roles.PLAN_EDITOR));
            assertThat(find(token).rolesEpoch()).isEqualTo(before + 2);
            DATABASE.execute("UPDATE pf_account SET state = 'DEACTIVATED' WHERE id = " + absent);
            assertThat(rolesOn(token, TODAY)).doesNotContain(Roles.PLAN_EDITOR);
            DATABASE.execute(
                    "UPDATE pf_account SET state = 'ACTIVE' WHERE id = " + absent,
                    "UPDATE pf_deputy SET with_roles = 0 WHERE id = 77");
            assertThat(rolesOn(token, TODAY)).doesNotContain(Roles.PLAN_EDITOR);
        } finally {
            DATABASE.execute(
                    "DELETE FROM pf_deputy WHERE id = 77",
                    "DELETE FROM pf_account_role WHERE account_id = " + absent,
                    "DELETE FROM pf_account WHERE id = " + absent);
        }
    }

    private static Set<String> rolesOn(DeviceToken token, LocalDate day) {
        return inTransaction(em -> SessionAccounts.load(em, find(token), NOW, day))
                .roles();
    }

    @Test
    void aCodeOfTheAppIsAcceptedOnce() throws Exception {
        String secret = Totp.newSecret();
        String code = Totp.codeAt(secret, NOW.getEpochSecond() / Totp.STEP_SECONDS, Totp.DIGITS);

        assertThat(twice(em -> new SecondFactor(em).acceptCode(accountId, secret, code, NOW)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(PlatformDatabase.<Boolean>inTransaction(
                        em -> new SecondFactor(em).acceptCode(accountId, secret, code, NOW)))
                .isFalse();
    }

    @Test
    void aRecoveryCodeIsAcceptedOnceHoweverItIsWritten() throws Exception {
        List<String> codes = inTransaction(em -> new SecondFactor(em).newRecoveryCodes(accountId));
        String typed = codes.get(0)
                .toUpperCase(java.util.Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'O');

        assertThat(codes).hasSize(SecondFactor.RECOVERY_CODES).doesNotHaveDuplicates();
        assertThat(twice(em -> new SecondFactor(em).acceptRecoveryCode(accountId, typed, NOW)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(PlatformDatabase.<Integer>inTransaction(em -> new SecondFactor(em).recoveryCodesLeft(accountId)))
                .isEqualTo(SecondFactor.RECOVERY_CODES - 1);
        long other = make("other@example.kr");
        assertThat(PlatformDatabase.<Boolean>inTransaction(
                        em -> new SecondFactor(em).acceptRecoveryCode(other, codes.get(1), NOW)))
                .isFalse();
    }

    @Test
    void attemptsAreCountedBeforeTheyAreLookedAtAndTheWaitGrows() {
        List<Subject> subjects = List.of(Subject.accountAt("minji@example.kr", "203.0.113.9"));

        assertThat(reserve(subjects, NOW)).isZero();
        assertThat(reserve(subjects, NOW)).isZero();
        assertThat(reserve(subjects, NOW)).isZero();
        assertThat(reserve(subjects, NOW)).isZero();
        assertThat(reserve(subjects, NOW)).isEqualTo(Duration.ofSeconds(2));
        assertThat(reserve(subjects, NOW.plusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(reserve(subjects, NOW.plusSeconds(2))).isZero();
        assertThat(reserve(subjects, NOW.plusSeconds(2))).isEqualTo(Duration.ofSeconds(4));
        assertThat(reserve(subjects, NOW.plus(DelayPolicy.MEMORY).plusSeconds(10)))
                .isZero();
    }

    @Test
    void nobodyIsLockedOutFromElsewhereAndASuccessForgets() {
        List<Subject> attacker = List.of(Subject.accountAt("minji@example.kr", "198.51.100.1"));
        List<Subject> owner = List.of(Subject.accountAt("minji@example.kr", "203.0.113.9"));
        for (int i = 0; i < 5; i++) {
            reserve(attacker, NOW);
        }
        assertThat(reserve(attacker, NOW)).isPositive();
        assertThat(reserve(owner, NOW)).isZero();

        doInTransaction(em -> new SignInDelays(em).succeed(attacker, NOW));
        assertThat(reserve(attacker, NOW)).isZero();
    }

    @Test
    void manyAttemptsAtOnceAreAllCounted() throws Exception {
        List<Subject> subjects = List.of(
                Subject.accountAt("minji@example.kr", "203.0.113.9"), Subject.address("sign-in", "203.0.113.9"));
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            waits.addAll(twice(em -> new SignInDelays(em).reserve(subjects, NOW)));
        }
        assertThat(waits.stream().filter(Duration::isZero)).hasSize(4);
    }

    private static Duration reserve(List<Subject> subjects, Instant now) {
        return inTransaction(em -> new SignInDelays(em).reserve(subjects, now));
    }

    @Test
    void theLastAdministratorStays() {
        long only = make("admin@example.kr", Roles.ADMINISTRATOR);
        assertThatThrownBy(() -> doInTransaction(em -> LastAdministrator.mayLeave(em, em.find(Account.class, only))))
                .isInstanceOf(Refusal.class)
                .hasMessage("LAST_ADMINISTRATOR");

        make("second@example.kr", Roles.ADMINISTRATOR);
        doInTransaction(em -> LastAdministrator.mayLeave(em, em.find(Account.class, only)));
    }

    @Test
    void aPageOfAccountsCostsThreeStatements() {
        for (int i = 0; i < 30; i++) {
            make("account" + i + "@example.kr", Roles.STAFF, Roles.PLAN_EDITOR);
        }
        doInTransaction(em -> {
            int statements = StatementCount.of(
                    () -> assertThat(AccountQueries.search(em, AccountFilter.ALL, PageRequest.first(25))
                                    .rows())
                            .hasSize(25));
            assertThat(statements).isEqualTo(3);
        });
    }

    @Test
    void findsByTextRoleAndState() {
        make("hundred%@example.kr", Roles.SPEAKER);
        assertThat(found(new AccountFilter("hundred%@", null, null))).isEqualTo(1);
        assertThat(found(new AccountFilter("%nji", null, null))).isZero();
        assertThat(found(new AccountFilter("민지", null, null))).isEqualTo(2);
        assertThat(found(new AccountFilter(null, Roles.SPEAKER, null))).isEqualTo(1);
        assertThat(found(new AccountFilter(null, Roles.STAFF, AccountState.ACTIVE)))
                .isEqualTo(1);
        assertThat(found(new AccountFilter(null, null, AccountState.CLOSED))).isZero();
    }

    private static long found(AccountFilter filter) {
        return inTransaction(
                em -> AccountQueries.search(em, filter, PageRequest.first(10)).total());
    }

    @Test
    void checkingASessionCostsOneStatement() {
        DeviceToken token = signIn(false);
        doInTransaction(em -> {
            int statements = StatementCount.of(
                    () -> assertThat(new Devices(em).find(token.series())).isPresent());
            assertThat(statements).isEqualTo(1);
        });
    }

    @Test
    void theNightlyCleaningRemovesWhatNobodyConfirmed() {
        doInTransaction(em -> {
            Account registered =
                    Account.registered("forgot@example.kr", "잊음", "ko", "hash", NOW.minus(Duration.ofDays(8)));
            em.persist(registered);
        });
        doInTransaction(em -> new AccountsCleaning(em, CLOCK).clean());

        assertThat(found(AccountFilter.ALL)).isEqualTo(1);
    }
}
