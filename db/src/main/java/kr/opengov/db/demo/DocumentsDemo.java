package kr.opengov.db.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * The paper of Gwangju's public-private council of 2021 as an approved document, and a unit for trying out approval lines.
 * The facts are those of the paper, slips of the print included and noted; the sentences of the text are our own.
 */
public final class DocumentsDemo implements DemoLoader {

    private static final long COUNCIL_UNIT = 1;
    private static final long DEMO_UNIT = 2;
    private static final long DOCUMENT = 1;
    private static final long SERIAL = 4000;
    private static final LocalDate DAY = LocalDate.of(2021, 5, 4);
    private static final LocalDateTime REGISTERED = DAY.atStartOfDay();
    private static final String NUMBER = "혁신소통기획관-4000";
    private static final String UNIT = "광주광역시 혁신소통기획관";
    private static final String TITLE = "열린정부파트너십(OGP) 민관협의회 구성·운영계획";
    private static final String NOTE =
            "원문의 사실을 옮기고 본문의 문장은 포털이 새로 썼습니다. 원문의 협조 칸은 비어 있습니다." + " 명단과 추진경과는 인쇄된 그대로이며 어긋나는 곳은 표 아래에 적었습니다.";

    /** Accounts of the demonstration: department reviewer, committee secretary. */
    private static final long STAFF = 2;

    private static final long REVIEWER = 4;

    private static final long APPROVER = 7;

    private record Officer(String role, String name, String position, boolean delegated) {}

    private static final List<Officer> LINE = List.of(
            new Officer("DRAFT", "이여진", "주무관", false),
            new Officer("REVIEW", "손명희", "소통기획팀장", false),
            new Officer("APPROVE", "주재희", "혁신소통기획관", true));

    private record Enclosed(int number, String title, String text) {}

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        units(connection);
        String body = text("document-council-body.txt");
        List<Enclosed> annexes = List.of(new Enclosed(1, "운영위원회 명단", roster()), new Enclosed(2, "추진경과", steps()));
        document(connection, body, annexes);
        register(connection, body, annexes);
    }

    private static void units(Connection connection) throws SQLException {
        write(
                connection,
                "INSERT INTO pf_issuing_unit (id, code, name_ko, name_en, prefix, sender) VALUES (?, ?, ?, ?, ?, ?)",
                COUNCIL_UNIT,
                "gwangju-communication",
                UNIT,
                "Gwangju, Director for Innovation and Communication",
                "혁신소통기획관",
                null);
        write(connection, "INSERT INTO pf_number_series (unit_id, last_serial) VALUES (?, ?)", COUNCIL_UNIT, SERIAL);
        write(
                connection,
                "INSERT INTO pf_issuing_unit (id, code, name_ko, name_en, prefix, sender) VALUES (?, ?, ?, ?, ?, ?)",
                DEMO_UNIT,
                "demo",
                "열린정부 데모",
                "Open Government Demo",
                "열린정부데모",
                null);
        write(connection, "INSERT INTO pf_number_series (unit_id, last_serial) VALUES (?, 0)", DEMO_UNIT);
        write(connection, "INSERT INTO pf_line_template (id, unit_id, kind) VALUES (1, ?, '')", DEMO_UNIT);
        write(
                connection,
                "INSERT INTO pf_line_template_step (template_id, position, role, account_id, delegated)"
                        + " VALUES (1, 1, 'REVIEW', ?, 0), (1, 2, 'APPROVE', ?, 1)",
                REVIEWER,
                APPROVER);
        // Minutes are drafted by the secretary, who approves the rest.
        write(connection, "INSERT INTO pf_line_template (id, unit_id, kind) VALUES (2, ?, 'MINUTES')", DEMO_UNIT);
        write(
                connection,
                "INSERT INTO pf_line_template_step (template_id, position, role, account_id, delegated)"
                        + " VALUES (2, 1, 'REVIEW', ?, 0), (2, 2, 'APPROVE', ?, 1)",
                REVIEWER,
                STAFF);
    }

    private static void document(Connection connection, String body, List<Enclosed> annexes) throws SQLException {
        Officer drafter = LINE.get(0);
        write(
                connection,
                "INSERT INTO pf_document (id, kind, unit_id, state, title, body, disclosure, disclosure_label, note,"
                        + " drafter_name, drafter_unit, drafter_position, drafted_at, submitted_at, changed_at,"
                        + " text_version, number, registered_on)"
                        + " VALUES (?, 'PLAN', ?, 'APPROVED', ?, ?, 'OPEN', '대국민 공개', ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)",
                DOCUMENT,
                COUNCIL_UNIT,
                TITLE,
                body,
                NOTE,
                drafter.name(),
                UNIT,
                drafter.position(),
                REGISTERED,
                REGISTERED,
                REGISTERED,
                NUMBER,
                DAY);
        for (int position = 1; position < LINE.size(); position++) {
            Officer officer = LINE.get(position);
            write(
                    connection,
                    "INSERT INTO pf_document_step (id, document_id, position, role, state, name, unit, position_title,"
                            + " delegated, acted_name, acted_unit, acted_position, acted_at)"
                            + " VALUES (?, ?, ?, ?, 'DONE', ?, ?, ?, ?, ?, ?, ?, ?)",
                    (long) position,
                    DOCUMENT,
                    position,
                    officer.role(),
                    officer.name(),
                    UNIT,
                    officer.position(),
                    officer.delegated(),
                    officer.name(),
                    UNIT,
                    officer.position(),
                    REGISTERED);
        }
        for (Enclosed annex : annexes) {
            write(
                    connection,
                    "INSERT INTO pf_document_annex (id, document_id, number, title, text, sha256)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    (long) annex.number(),
                    DOCUMENT,
                    annex.number(),
                    annex.title(),
                    annex.text(),
                    sha256(annex.text()));
        }
        write(
                connection,
                "INSERT INTO pf_document_version (id, document_id, number, title, body, changed_by_name, changed_at)"
                        + " VALUES (1, ?, 1, ?, ?, ?, ?)",
                DOCUMENT,
                TITLE,
                body,
                drafter.name(),
                REGISTERED);
    }

    private static void register(Connection connection, String body, List<Enclosed> annexes) throws SQLException {
        String content = content(body, annexes);
        write(
                connection,
                "INSERT INTO portal_audit.registered_document (document_id, number, unit_id, serial, unit_name_ko,"
                        + " unit_name_en, kind, title, registered_on, disclosure, content, content_sha256, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 'PLAN', ?, ?, 'OPEN', ?, ?, ?)",
                DOCUMENT,
                NUMBER,
                COUNCIL_UNIT,
                SERIAL,
                UNIT,
                "Gwangju, Director for Innovation and Communication",
                TITLE,
                DAY,
                content,
                sha256(content),
                REGISTERED);
    }

    /** The document as the portal's register keeps one. */
    private static String content(String body, List<Enclosed> annexes) {
        List<Object> signatures = new ArrayList<>();
        for (Officer officer : LINE) {
            Map<String, Object> signature = new LinkedHashMap<>();
            signature.put("role", officer.role());
            signature.put("name", officer.name());
            signature.put("unit", UNIT);
            signature.put("position", officer.position());
            signature.put("day", officer.role().equals("APPROVE") ? DAY : null);
            signature.put("delegated", officer.delegated());
            signature.put("actingFor", null);
            signatures.add(signature);
        }
        List<Object> enclosed = new ArrayList<>();
        for (Enclosed annex : annexes) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("number", annex.number());
            each.put("title", annex.title());
            each.put("text", annex.text());
            each.put("fileSize", 0);
            each.put("sha256", sha256(annex.text()));
            each.put("openPart", true);
            enclosed.add(each);
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("number", NUMBER);
        content.put("registeredOn", DAY);
        content.put("unitName", UNIT);
        content.put("kind", "PLAN");
        content.put("title", TITLE);
        content.put("body", body);
        content.put("disclosure", "OPEN");
        content.put("disclosureLabel", "대국민 공개");
        content.put("clauses", List.of());
        content.put("signatures", signatures);
        content.put("annexes", enclosed);
        content.put("textVersion", 1);
        content.put("note", NOTE);
        return json(content);
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(DocumentsDemo::json).collect(Collectors.joining(",", "[", "]"));
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return '"'
                + value.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                + '"';
    }

    private static String roster() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| 연번 | 구분 | 소속 | 직위 | 이름 | 비고 |"));
        return withNotes(
                lines,
                Facts.of("document-council-roster.csv"),
                List.of("no", "sector", "organisation", "position", "name", "remark"));
    }

    private static String steps() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| 순번 | 추진 내용 | 기간 | 비고 |"));
        return withNotes(lines, Facts.of("document-council-steps.csv"), List.of("step", "what", "dates", "remark"));
    }

    private static String withNotes(List<String> lines, List<CSVRecord> rows, List<String> columns) {
        List<String> notes = new ArrayList<>();
        for (CSVRecord row : rows) {
            lines.add(columns.stream()
                    .map(column -> row.get(column) == null ? "" : row.get(column))
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (row.get("note") != null) {
                notes.add("※ " + row.get(0) + "번: " + row.get("note"));
            }
        }
        lines.add("");
        lines.addAll(notes);
        return String.join("\n", lines);
    }

    private static String text(String file) throws IOException {
        try (InputStream in = DocumentsDemo.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no facts at demo/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
