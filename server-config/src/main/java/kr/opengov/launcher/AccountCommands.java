package kr.opengov.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.opengov.db.Database;
import kr.opengov.db.Refused;
import kr.opengov.platform.Roles;

/**
 * Accounts made by whoever operates the machine, for the first days and for emergencies. No password passes through
 * here: the account gets a link that works once.
 */
final class AccountCommands {
    /** The ids up to here are the installation's; those of the portal itself start above. */
    private static final long LARGEST_ID = 1000;

    private static final Set<String> ALONE =
            Set.of(Roles.INTEGRITY_OFFICER, Roles.CUSTODIAN, Roles.AUDITOR, Roles.ADMINISTRATOR);
    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration RESET = Duration.ofHours(1);

    private final Database database;
    private final Clock clock;

    AccountCommands(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes an account that waits for its first password.
     *
     * @return the path of the link
     * @throws Refused when the address is taken or no address, a role is unknown, or two roles exclude each other
     */
    String add(String email, String name, List<String> roles) throws SQLException {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (!address.matches("[^@\\s]+@[^@\\s]+") || address.length() > 254) {
            throw new Refused("\"" + email + "\" is no e-mail address.");
        }
        List<String> wanted = roles.stream()
                .map(role -> role.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        for (String role : wanted) {
            if (!Roles.ALL.contains(role)) {
                throw new Refused("There is no role " + role + "; there are " + String.join(", ", Roles.ALL) + ".");
            }
        }
        if (wanted.stream().filter(ALONE::contains).count() > 1) {
            throw new Refused("Nobody holds two of integrity officer, custodian, auditor and administrator.");
        }
        try (Connection connection = database.connect(database.owner(), Database.PORTAL)) {
            connection.setAutoCommit(false);
            if (find(connection, address) != null) {
                throw new Refused(
                        "There is an account with " + address + " already; user link makes a new link for it.");
            }
            long id = insert(connection, address, name.strip(), wanted);
            String path = "/password/" + OneTimeLink.make(connection, "INVITATION", id, address, INVITATION, clock);
            connection.commit();
            return path;
        }
    }

    /** A new link for an account that lost its password; the old password works until the link is used. */
    String link(String email) throws SQLException {
        String address = email.strip().toLowerCase(Locale.ROOT);
        try (Connection connection = database.connect(database.owner(), Database.PORTAL)) {
            connection.setAutoCommit(false);
            Long id = find(connection, address);
            if (id == null) {
                throw new Refused("There is no account with " + address + ".");
            }
            String path = "/password/" + OneTimeLink.make(connection, "RESET_PASSWORD", id, address, RESET, clock);
            connection.commit();
            return path;
        }
    }

    private static Long find(Connection connection, String address) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id FROM pf_account WHERE email = ? AND state IN ('ACTIVE', 'INVITED', 'UNVERIFIED')")) {
            query.setString(1, address);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }

    private long insert(Connection connection, String address, String name, List<String> roles) throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        long id = nextId(connection);
        try (PreparedStatement account = connection.prepareStatement(
                "INSERT INTO pf_account"
                        + " (id, version, state, email, name_ko, language, created_at) VALUES (?, 1, 'INVITED', ?, ?, 'ko', ?)")) {
            account.setLong(1, id);
            account.setString(2, address);
            account.setString(3, name);
            account.setObject(4, now);
            account.executeUpdate();
        }
        try (PreparedStatement role = connection.prepareStatement(
                "INSERT INTO pf_account_role (account_id, role, given_at) VALUES (?, ?, ?)")) {
            for (String each : roles) {
                role.setLong(1, id);
                role.setString(2, each);
                role.setObject(3, now);
                role.addBatch();
            }
            role.executeBatch();
        }
        return id;
    }

    private static long nextId(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT COALESCE(MAX(id), 0) + 1 FROM pf_account WHERE id <= " + LARGEST_ID);
                ResultSet row = query.executeQuery()) {
            row.next();
            long id = row.getLong(1);
            if (id > LARGEST_ID) {
                throw new Refused("The operator's " + LARGEST_ID
                        + " accounts are used up; an administrator can make more on the page of accounts.");
            }
            return id;
        }
    }
}
