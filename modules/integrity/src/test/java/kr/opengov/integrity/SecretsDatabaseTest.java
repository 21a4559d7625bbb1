package kr.opengov.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.opengov.db.Database;
import kr.opengov.platform.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody finds who has the whole database, or who changes it. */
class SecretsDatabaseTest {
    private static final String CANARY = "카나리아 예산과장 CANARY-7319";
    private static final String WHO = "홍길순 CANARY-4402";

    private static final List<String> TABLES = List.of(
            "key_holder",
            "report_case",
            "case_key",
            "case_entry",
            "case_assignment",
            "case_clock",
            "protection_request",
            "attachment",
            "identity_request",
            "identity_key",
            "journal_entry",
            "journal_end");

    private CasesFixture cases;
    private Receipt receipt;

    @BeforeEach
    void write() {
        cases = CasesFixture.staffed();
        Stream.of(CasesFixture.FIRST, CasesFixture.SECOND, CasesFixture.THIRD).forEach(cases::unlock);
        receipt = cases.submit(CANARY, ReportMode.CONFIDENTIAL, WHO, Set.of());
        String visit = cases.visit(receipt);
        cases.run(em -> cases.reporterDesk(em).write(visit, "말 " + CANARY));
        cases.run(em -> cases.reporterDesk(em).amend(visit, "고침 " + CANARY));
        cases.run(em -> cases.reporterDesk(em).withdraw(visit, "취하 " + CANARY));
        UUID id = id();
        long officer = officer();
        cases.run(em -> cases.desk(em, officer).declare(id));
        cases.run(em -> cases.desk(em, officer).note(id, version(), "메모 " + CANARY));
        cases.run(em -> cases.desk(em, officer).write(id, version(), "물음 " + CANARY));
        cases.run(em -> cases.desk(em, officer).stepBack(id, version(), "까닭 " + CANARY));
    }

    @Test
    void noColumnOfAnyTableHoldsATextACodeOrAPassphrase() throws SQLException {
        List<byte[]> needles = new ArrayList<>();
        for (String secret : List.of(
                CANARY,
                WHO,
                "CANARY",
                "예산과장",
                "홍길순",
                CasesFixture.PASSPHRASE,
                String.join("", receipt.groups()),
                String.join("-", receipt.groups()),
                receipt.groups().get(4))) {
            needles.addAll(encodings(secret));
        }
        int cells = 0;
        try (Connection connection = CasesFixture.DATABASE.owner();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM integrity." + table)) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            byte[] cell = rows.getBytes(column);
                            cells++;
                            if (cell != null) {
                                String haystack = new String(cell, StandardCharsets.ISO_8859_1);
                                for (byte[] needle : needles) {
                                    assertThat(haystack)
                                            .as(
                                                    "%s.%s",
                                                    table, rows.getMetaData().getColumnName(column))
                                            .doesNotContain(new String(needle, StandardCharsets.ISO_8859_1));
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(cells).isGreaterThan(200);
    }

    @Test
    void aReportWithANameAndOneWithoutHaveTheSameRowsOfTheSameSize() {
        String shape = "SELECT GROUP_CONCAT(CONCAT(e.position, e.kind, LENGTH(e.body)) ORDER BY e.position)"
                + " FROM integrity.case_entry e JOIN integrity.report_case c ON c.id = e.case_id"
                + " WHERE e.position <= 2 AND c.lookup_id = (SELECT lookup_id FROM integrity.report_case"
                + " ORDER BY received_on DESC, id LIMIT 1)";
        CasesFixture.empty();
        cases = CasesFixture.staffed();
        cases.submit("가", ReportMode.ANONYMOUS, null, Set.of());
        String anonymous = text(shape);
        cases = CasesFixture.staffed();
        cases.submit("가", ReportMode.CONFIDENTIAL, WHO, Set.of());
        assertThat(text(shape)).isEqualTo(anonymous).isNotBlank();
    }

    @Test
    void anOfficerWithAllKeysDoesNotReadWhoReported() {
        UUID id = id();
        long officer = officer();
        cases.run(em -> cases.desk(em, officer).declare(id));
        CaseView view = cases.call(em -> cases.desk(em, officer).read(id));
        assertThat(view.lines().toString()).doesNotContain(WHO);
        assertThat(view.lines())
                .noneMatch(line -> line.type().equals("IDENTITY"))
                .noneMatch(line -> String.valueOf(line.text()).contains(WHO))
                .noneMatch(line -> line.details().containsValue(WHO))
                .anyMatch(line -> line.text().contains(CANARY));
    }

    @Test
    void theAccountOfThePortalReadsNothing() {
        Database database = CasesFixture.DATABASE.database();
        for (String table : TABLES) {
            assertThatThrownBy(() -> {
                        try (Connection connection = database.connect(database.portal(), Database.PORTAL);
                                Statement statement = connection.createStatement()) {
                            statement.executeQuery("SELECT * FROM integrity." + table);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void exchangedTextsAreNoticed() {
        damagedBy("UPDATE integrity.case_entry a JOIN integrity.case_entry b ON a.case_id = b.case_id"
                + " SET a.body = b.body WHERE a.position = 1 AND b.position = 3");
    }

    @Test
    void aShortenedTextIsNoticed() {
        damagedBy("UPDATE integrity.case_entry SET body = LEFT(body, LENGTH(body) - 1) WHERE position = 1");
    }

    @Test
    void aRemovedEntryIsNoticed() {
        damagedBy("DELETE FROM integrity.case_entry WHERE position = 4");
    }

    @Test
    void exchangedPlacesAreNoticed() {
        damagedBy(
                "UPDATE integrity.case_entry SET position = 900 WHERE position = 3",
                "UPDATE integrity.case_entry SET position = 3 WHERE position = 4",
                "UPDATE integrity.case_entry SET position = 4 WHERE position = 900");
    }

    @Test
    void aTextOfAnotherEpochIsNoticed() {
        damagedBy("UPDATE integrity.case_entry SET epoch = 2 WHERE position = 1");
    }

    private void damagedBy(String... changes) {
        CasesFixture.DATABASE.execute(changes);
        String visit = cases.visit(receipt);
        assertThatThrownBy(() -> cases.call(em -> cases.reporterDesk(em).view(visit)))
                .hasMessage("CASE_DAMAGED");
    }

    private UUID id() {
        return cases.call(em -> cases.desk(em, officer()).list(PageRequest.first(10)))
                .rows()
                .get(0)
                .id();
    }

    private long officer() {
        return Stream.of(CasesFixture.FIRST, CasesFixture.SECOND, CasesFixture.THIRD)
                .filter(account -> cases.call(em -> cases.desk(em, account).list(PageRequest.first(10)))
                                .total()
                        > 0)
                .findFirst()
                .orElseThrow();
    }

    private long version() {
        return number("SELECT version FROM integrity.report_case");
    }

    static List<byte[]> encodings(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return List.of(
                utf8,
                text.getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(Charset.forName("x-windows-949")),
                Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8),
                Base64.getEncoder().withoutPadding().encode(utf8));
    }

    static long number(String sql) {
        return Long.parseLong(text(sql));
    }

    static String text(String sql) {
        try (Connection connection = CasesFixture.DATABASE.owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
