package kr.opengov.integrity;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.opengov.db.TestCaller;
import kr.opengov.db.TestDatabase;
import kr.opengov.db.TestTransaction;
import kr.opengov.integrity.internal.cases.OpenVaults;
import kr.opengov.integrity.internal.keys.DataKey;
import kr.opengov.integrity.internal.keys.SlowHash;
import kr.opengov.platform.Roles;
import kr.opengov.platform.settings.Settings;

/** The module on a real database, outside a container: people with vaults, one clock that the test moves. */
final class CasesFixture {

    static final TestDatabase DATABASE = TestDatabase.get();
    static final String PASSPHRASE = "저녁 노을 아래 강가를 오래 걷기";
    static final long FIRST = 11;
    static final long SECOND = 12;
    static final long THIRD = 13;
    static final long CUSTODIAN = 21;

    private static final EntityManagerFactory FACTORY =
            Persistence.createEntityManagerFactory("integrity", DATABASE.persistence("integrity"));

    final OpenVaults vaults;
    List<String> shares = new ArrayList<>();

    /** The sign-in all calls come from, until a test takes another one. */
    UUID signIn = UUID.randomUUID();

    /** How often a passphrase or a code was derived, which is nearly all of the time that takes. */
    int derivations;

    private Instant now = Instant.parse("2026-03-03T01:00:00Z");

    CasesFixture() {
        this(Base64.getEncoder().encodeToString(new byte[32]));
    }

    CasesFixture(String pepper) {
        vaults = new OpenVaults(
                new Settings(key ->
                        "portal.integrity.pepper".equals(key) ? Optional.ofNullable(pepper) : Optional.<String>empty()),
                clock(),
                new QuickHash(),
                () -> Optional.ofNullable(signIn));
    }

    /** Empties the tables and begins with three officers, the first of whom is the conflict-of-interest officer. */
    static CasesFixture staffed() {
        CasesFixture fixture = empty();
        fixture.newVault(FIRST, "제1담당", true);
        fixture.newVault(SECOND, "제2담당", false);
        fixture.newVault(THIRD, "제3담당", false);
        fixture.newVault(CUSTODIAN, "신원 보관", false);
        fixture.shares = fixture.call(em -> fixture.officerVaults(em, CUSTODIAN).beginRecovery(5, 3));
        return fixture;
    }

    static CasesFixture empty() {
        DATABASE.empty(
                "integrity.identity_key",
                "integrity.identity_request",
                "integrity.attachment",
                "integrity.case_clock",
                "integrity.protection_request",
                "integrity.case_assignment",
                "integrity.case_entry",
                "integrity.case_key",
                "integrity.report_case",
                "integrity.key_holder",
                "integrity.journal_entry");
        DATABASE.execute("UPDATE integrity.journal_end SET number = 0, hash = UNHEX(REPEAT('00', 32))");
        return new CasesFixture();
    }

    void newVault(long account, String duty, boolean conflictOfInterestOfficer) {
        run(em -> officerVaults(em, account).create(new NewVault(duty, "Officer", PASSPHRASE.toCharArray())));
        if (conflictOfInterestOfficer) {
            run(em -> officerVaults(em, CUSTODIAN).appointments().stream()
                    .filter(officer -> officer.duty().ko().equals(duty))
                    .forEach(officer -> officerVaults(em, CUSTODIAN).appoint(officer.id(), true)));
        }
    }

    void unlock(long account) {
        run(em -> officerVaults(em, account).unlock(PASSPHRASE.toCharArray()));
    }

    Receipt submit(String canary, ReportMode mode, String identity, Set<UUID> excluded) {
        return call(em -> intake(em)
                .submit(new NewReport(
                        ReportKind.CORRUPTION, mode, "제목 " + canary, "본문 " + canary, identity, excluded, false, "1")));
    }

    String visit(Receipt receipt) {
        return call(em -> reporterDesk(em).open(String.join("-", receipt.groups())))
                .orElseThrow();
    }

    Intake intake(EntityManager em) {
        return new Intake(em, vaults, clock());
    }

    ReporterDesk reporterDesk(EntityManager em) {
        return new ReporterDesk(em, vaults, clock());
    }

    OfficerVaults officerVaults(EntityManager em, long account) {
        return new OfficerVaults(em, session(account), vaults, clock());
    }

    CaseFiles files(EntityManager em, long account, Path folder) {
        Settings settings = new Settings(
                key -> "portal.data".equals(key) ? Optional.of(folder.toString()) : Optional.<String>empty());
        return new CaseFiles(em, session(account), vaults, settings, clock());
    }

    CaseDesk desk(EntityManager em, long account) {
        return new CaseDesk(em, session(account), vaults, clock());
    }

    /** Runs in a transaction of its own, rolled back when something is thrown. */
    <T> T call(Function<EntityManager, T> work) {
        try (EntityManager em = FACTORY.createEntityManager()) {
            return TestTransaction.of(em, () -> work.apply(em));
        }
    }

    void run(Consumer<EntityManager> work) {
        call(em -> {
            work.accept(em);
            return null;
        });
    }

    void advance(Duration time) {
        now = now.plus(time);
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Asia/Seoul");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    static SessionContext session(long account) {
        return TestCaller.of(account, account >= CUSTODIAN ? Roles.CUSTODIAN : Roles.INTEGRITY_OFFICER);
    }

    /** The cost of the derivation has tests of its own; here it would only take minutes. */
    private final class QuickHash extends SlowHash {
        @Override
        protected DataKey compute(Cost cost, byte[] secret, byte[] salt) {
            derivations++;
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(salt);
                return DataKey.of(digest.digest(secret));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
