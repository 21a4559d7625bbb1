package kr.opengov.bench;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.integrity.internal.keys.CaseKeys;
import kr.opengov.integrity.internal.keys.Holder;
import kr.opengov.integrity.internal.keys.HolderRole;
import kr.opengov.integrity.internal.keys.KeyKind;
import kr.opengov.integrity.internal.keys.PublicKey;
import kr.opengov.integrity.internal.keys.WrappedKey;

/**
 * Writes the rows of many cases that a list shows, sealed for one officer as the module seals them, in a process of its own
 * because it needs the portal's libraries.
 */
final class ReportRows {
    private static final long ACCOUNT = 17;

    private ReportRows() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Matcher port = Pattern.compile("port: (\\d+)").matcher(Files.readString(data.resolve("mariadb/mariadb.log")));
        String number = port.results().map(found -> found.group(1)).reduce((one, later) -> later).orElseThrow();
        String password = Files.readString(data.resolve("secrets/database-owner")).strip();
        try (Connection connection = DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + number
                        + "/integrity?sslMode=DISABLED&allowPublicKeyRetrieval=true&rewriteBatchedStatements=true",
                "portal_owner",
                password)) {
            connection.setAutoCommit(false);
            write(connection, holder(connection), count);
            connection.commit();
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE TABLE report_case, case_key, case_assignment");
            }
        }
    }

    private static Holder holder(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id, public_key FROM key_holder WHERE account_id = " + ACCOUNT)) {
            row.next();
            ByteBuffer id = ByteBuffer.wrap(row.getBytes(1));
            return new Holder(HolderRole.OFFICER, new UUID(id.getLong(), id.getLong()), new PublicKey(row.getBytes(2)));
        }
    }

    private static void write(Connection connection, Holder officer, int count) throws Exception {
        Random random = new Random(8);
        try (PreparedStatement report = connection.prepareStatement("INSERT INTO report_case (id, version, lookup_id, kind,"
                        + " state, received_on, due_on, epoch, entries, header_epoch, header, reporter_key, reporter_salt,"
                        + " reporter_private_key, supplement_rounds, missed_supplements) VALUES (?, 1, ?, 'HIRING', 'TRIAGE',"
                        + " '2026-01-01', DATE_ADD('2026-01-01', INTERVAL ? DAY), 1, 0, 1, ?, ?, ?, ?, 0, 0)");
                PreparedStatement key = connection.prepareStatement(
                        "INSERT INTO case_key (id, case_id, epoch, kind, role, holder_id, wrapped) VALUES (?, ?, 1, ?, ?, ?, ?)");
                PreparedStatement assignment = connection.prepareStatement(
                        "INSERT INTO case_assignment (id, case_id, holder_id, declared_on) VALUES (?, ?, ?, '2026-01-01')")) {
            for (int i = 0; i < count; i++) {
                UUID id = UUID.randomUUID();
                try (CaseKeys keys = CaseKeys.random(id, 1)) {
                    report.setBytes(1, bytes(id));
                    report.setBytes(2, noise(random, 32));
                    report.setInt(3, random.nextInt(1000));
                    report.setBytes(4, keys.seal(KeyKind.HEADER, "report_case", id, "header", 1, "Case " + i));
                    report.setBytes(5, noise(random, 32));
                    report.setBytes(6, noise(random, 16));
                    report.setBytes(7, noise(random, 80));
                    report.addBatch();
                    for (WrappedKey wrapped : keys.wrapFor(List.of(officer))) {
                        key.setBytes(1, bytes(UUID.randomUUID()));
                        key.setBytes(2, bytes(id));
                        key.setString(3, wrapped.kind().name());
                        key.setString(4, wrapped.role().name());
                        key.setBytes(5, bytes(officer.id()));
                        key.setBytes(6, wrapped.wrapped());
                        key.addBatch();
                    }
                    assignment.setBytes(1, bytes(UUID.randomUUID()));
                    assignment.setBytes(2, bytes(id));
                    assignment.setBytes(3, bytes(officer.id()));
                    assignment.addBatch();
                }
                if (i % 500 == 499) {
                    report.executeBatch();
                    key.executeBatch();
                    assignment.executeBatch();
                }
            }
            report.executeBatch();
            key.executeBatch();
            assignment.executeBatch();
        }
    }

    private static byte[] noise(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
