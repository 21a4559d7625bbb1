package kr.opengov.launcher;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kr.opengov.db.Database;
import kr.opengov.db.Secrets;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.Argon2id;

/**
 * One account for each role, for trying the portal out. They belong to nobody; their passwords are made for this
 * installation and kept with its secrets, so that every start can print them again.
 */
final class DemoAccounts {
    private static final String DOMAIN = "@demo.opengov.example";
    /** Letters and digits that nobody takes for one another. */
    private static final String READABLE = "abcdefghjkmnpqrstvwxyz23456789";

    private static final List<Person> PEOPLE = List.of(
            new Person(1, "citizen", Roles.CITIZEN, "데모 시민", "Demo Citizen", false),
            new Person(2, "staff", Roles.STAFF, "데모 직원", "Demo Staff", true),
            new Person(3, "plan-editor", Roles.PLAN_EDITOR, "데모 계획 편집", "Demo Plan Editor", true),
            new Person(4, "reviewer", Roles.DEPARTMENT_REVIEWER, "데모 부서 검토", "Demo Department Reviewer", true),
            new Person(5, "lead-agency", Roles.LEAD_AGENCY, "데모 주관 기관", "Demo Lead Agency", true),
            new Person(6, "committee", Roles.COMMITTEE_MEMBER, "데모 위원", "Demo Committee Member", false),
            new Person(7, "secretary", Roles.COMMITTEE_SECRETARY, "데모 간사", "Demo Committee Secretary", true),
            new Person(8, "assessor", Roles.ASSESSOR, "데모 평가", "Demo Assessor", false),
            new Person(9, "organiser", Roles.SUMMIT_ORGANISER, "데모 행사 운영", "Demo Summit Organiser", true),
            new Person(10, "host", Roles.HOST_ORGANISATION, "데모 주최 단체", "Demo Host Organisation", false),
            new Person(11, "speaker", Roles.SPEAKER, "데모 발표", "Demo Speaker", false),
            new Person(12, "integrity", Roles.INTEGRITY_OFFICER, "데모 청렴 담당", "Demo Integrity Officer", true),
            new Person(13, "custodian", Roles.CUSTODIAN, "데모 보관", "Demo Custodian", true),
            new Person(14, "auditor", Roles.AUDITOR, "데모 감사", "Demo Auditor", true),
            new Person(15, "statistician", Roles.STATISTICIAN, "데모 통계", "Demo Statistician", true),
            new Person(16, "administrator", Roles.ADMINISTRATOR, "데모 관리자", "Demo Administrator", true),
            // Closing a report takes two officers, and one who was excluded must be able to find no trace.
            new Person(17, "integrity2", Roles.INTEGRITY_OFFICER, "데모 청렴 담당 둘", "Demo Integrity Officer 2", true),
            new Person(18, "integrity3", Roles.INTEGRITY_OFFICER, "데모 청렴 담당 셋", "Demo Integrity Officer 3", true));

    /** What the lead agency speaks for: the Ministry of the Interior and Safety, and the agency of the invented plan. */
    private static final List<String> DEMO_AGENCIES = List.of("1741000", "9990000");

    private static final String VAULT = "demo-vault-";
    private static final String SHARE = "demo-recovery-";

    private final Database database;
    private final Secrets secrets;
    private final Clock clock;

    DemoAccounts(Database database, Secrets secrets, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
    }

    private record Person(long id, String local, String role, String korean, String english, boolean staff) {
        String email() {
            return local + DOMAIN;
        }

        /** Everybody with a verified address is a citizen of the portal; who works for it is staff as well. */
        Set<String> roles() {
            Set<String> roles = new LinkedHashSet<>(List.of(Roles.CITIZEN, role));
            if (staff) {
                roles.add(Roles.STAFF);
            }
            return roles;
        }
    }

    /** Writes the accounts that are missing; what somebody changed since stays changed. */
    void load() throws SQLException {
        try (Connection connection = database.connect(database.owner(), Database.PORTAL)) {
            connection.setAutoCommit(false);
            releaseFromSecondFactor(connection);
            for (Person person : PEOPLE) {
                if (!exists(connection, person)) {
                    insert(connection, person);
                }
            }
            connection.commit();
        }
    }

    /** The accounts with their passwords, one line each, for the terminal. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Person person : PEOPLE) {
            lines.add(String.format("  %-21s %-40s %s", person.role(), person.email(), password(person)));
        }
        return lines;
    }

    /** The vaults of those who work on reports, with their passphrases, one line each. */
    List<String> vaultLines() {
        List<String> lines = new ArrayList<>();
        for (Person person : PEOPLE) {
            if (hasVault(person)) {
                lines.add(String.format("  %-21s %-40s %s", person.role(), person.email(), passphrase(person)));
            }
        }
        return lines;
    }

    /** The same for the server, which makes the vaults when nobody has one yet. */
    String vaults() {
        List<String> vaults = new ArrayList<>();
        shares().forEach(share -> vaults.add("SHARE:" + share));
        for (Person person : PEOPLE) {
            if (hasVault(person)) {
                String role = person.role().equals(Roles.CUSTODIAN) ? "CUSTODIAN" : "OFFICER";
                vaults.add(role + ":" + person.id() + ":" + passphrase(person));
            }
        }
        return String.join(",", vaults);
    }

    /**
     * Both shares of the key that brings a lost vault back. Two values by chance are the shares of a secret by chance, which
     * nobody writes down anywhere. None where vaults were made before there were shares: their key is another one.
     */
    List<String> shares() {
        boolean older = PEOPLE.stream()
                .anyMatch(person -> secrets.find(VAULT + person.local()).isPresent());
        if (older && secrets.find(SHARE + 1).isEmpty()) {
            return List.of();
        }
        return List.of("2-1-" + secrets.get(SHARE + 1), "2-2-" + secrets.get(SHARE + 2));
    }

    private static boolean hasVault(Person person) {
        return person.role().equals(Roles.INTEGRITY_OFFICER) || person.role().equals(Roles.CUSTODIAN);
    }

    /**
     * Lets the demonstration's officers in with a password alone, since nobody who tries the portal out has their app. Where
     * somebody holds such a role already, or decided about it, that stands.
     */
    private static void releaseFromSecondFactor(Connection connection) throws SQLException {
        try (PreparedStatement release =
                connection.prepareStatement("INSERT INTO pf_role_policy (role, version, totp_required)"
                        + " SELECT ?, 1, 0 WHERE NOT EXISTS (SELECT 1 FROM pf_account_role WHERE role = ?)"
                        + " AND NOT EXISTS (SELECT 1 FROM pf_role_policy WHERE role = ?)")) {
            for (String role : Roles.GUARDED) {
                release.setString(1, role);
                release.setString(2, role);
                release.setString(3, role);
                release.addBatch();
            }
            release.executeBatch();
        }
    }

    private static boolean exists(Connection connection, Person person) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pf_account WHERE id = ?")) {
            query.setLong(1, person.id());
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private void insert(Connection connection, Person person) throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (PreparedStatement account =
                connection.prepareStatement("INSERT INTO pf_account (id, version, state, email,"
                        + " email_verified_at, name_ko, name_en, language, unit, password_hash, password_changed_at, created_at)"
                        + " VALUES (?, 1, 'ACTIVE', ?, ?, ?, ?, 'ko', ?, ?, ?, ?)")) {
            account.setLong(1, person.id());
            account.setString(2, person.email());
            account.setObject(3, now);
            account.setString(4, person.korean());
            account.setString(5, person.english());
            if (person.staff()) {
                account.setString(6, "열린정부 데모");
            } else {
                account.setNull(6, Types.VARCHAR);
            }
            account.setString(7, Argon2id.hash(password(person).toCharArray()));
            account.setObject(8, now);
            account.setObject(9, now);
            account.executeUpdate();
        }
        try (PreparedStatement role = connection.prepareStatement(
                "INSERT INTO pf_account_role (account_id, role, scope_kind, scope_id, given_at) VALUES (?, ?, ?, ?, ?)")) {
            for (String name : person.roles()) {
                boolean forAgencies = Roles.LEAD_AGENCY.equals(name);
                for (String scope : forAgencies ? DEMO_AGENCIES : List.of("")) {
                    role.setLong(1, person.id());
                    role.setString(2, name);
                    role.setString(3, forAgencies ? "AGENCY" : "");
                    role.setString(4, scope);
                    role.setObject(5, now);
                    role.addBatch();
                }
            }
            role.executeBatch();
        }
    }

    private String password(Person person) {
        return secret("demo-" + person.local());
    }

    private String passphrase(Person person) {
        return secret(VAULT + person.local());
    }

    /** Four groups of four characters, about 78 bits: made to be typed from a terminal. */
    private String secret(String name) {
        return secrets.find(name).orElseGet(() -> {
            SecureRandom random = new SecureRandom();
            StringBuilder made = new StringBuilder();
            for (int i = 0; i < 16; i++) {
                made.append(i > 0 && i % 4 == 0 ? "-" : "").append(READABLE.charAt(random.nextInt(READABLE.length())));
            }
            secrets.put(name, made.toString());
            return made.toString();
        });
    }
}
