package kr.opengov.db.demo;

import static kr.opengov.db.demo.Facts.number;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * An invented plan of an invented town, so that milestones, reports and evidence can be tried: no source tells progress
 * figures of the real plans. Every title says that it is a sample.
 */
public final class SamplePlanDemo implements DemoLoader {

    /** No agency of the code table. */
    private static final String AGENCY_CODE = "9990000";

    private static final String AGENCY = "견본시 열린행정과";
    private static final String SOURCE_KO = "시연을 위해 지어낸 자료";
    private static final String SOURCE_EN = "Invented for the demonstration";

    private final Map<String, Long> commitments = new LinkedHashMap<>();
    private final Map<List<String>, Long> milestones = new LinkedHashMap<>();
    private long indicator;

    @Override
    public String name() {
        return "action-plan-sample";
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        plan(connection);
        milestones(connection);
        reports(connection);
    }

    private void plan(Connection connection) throws SQLException, IOException {
        long plan;
        try (TableRows rows = rows(
                connection,
                "ap_action_plan",
                "member_code,ordinal,title_ko,title_en,period_start,period_end,period_precision,commitments_announced,"
                        + "completeness,note_ko,note_en,source_ko,source_en")) {
            plan = rows.add(
                    "KOR-SAMPLE",
                    1,
                    "견본시 실행계획(지어낸 자료)",
                    "Action plan of Sample Town (invented)",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2027, 12, 31),
                    "DAY",
                    3,
                    "COMPLETE",
                    "이행상황 보고와 증빙을 시험해 보도록 지어낸 계획입니다. 실제 도시나 기관과 관계없습니다.",
                    "An invented plan for trying reports and evidence. It has nothing to do with a real town or agency.",
                    SOURCE_KO,
                    SOURCE_EN);
        }
        String states = ",state,effective,effective_precision,basis_ko,basis_en,source_ko,source_en";
        try (TableRows rows = rows(connection, "ap_plan_state", "plan_id" + states)) {
            rows.add(
                    plan,
                    "IMPLEMENTATION",
                    LocalDate.of(2026, 1, 1),
                    "DAY",
                    "(견본) 시행",
                    "(Sample) In force",
                    SOURCE_KO,
                    SOURCE_EN);
        }
        try (TableRows rows = rows(
                connection, "ap_commitment", "plan_id,code,number,sort_key,title_ko,title_en,source_ko,source_en")) {
            for (CSVRecord line : Facts.of("sample-commitments.csv")) {
                String code = line.get("code");
                long id = rows.add(
                        plan,
                        code,
                        line.get("number"),
                        "0000000" + code,
                        line.get("title_ko"),
                        line.get("title_en"),
                        SOURCE_KO,
                        SOURCE_EN);
                commitments.put(code, id);
            }
        }
        try (TableRows history = rows(connection, "ap_commitment_state", "commitment_id" + states);
                TableRows agencies = rows(
                        connection,
                        "ap_commitment_agency",
                        "commitment_id,position,role,name_as_printed,printed_in,used,agency_code")) {
            for (long id : commitments.values()) {
                history.add(
                        id,
                        "IMPLEMENTATION",
                        LocalDate.of(2026, 1, 1),
                        "DAY",
                        "(견본) 시행",
                        "(Sample) In force",
                        SOURCE_KO,
                        SOURCE_EN);
                agencies.add(id, 1, "LEAD", AGENCY, "SINGLE", true, AGENCY_CODE);
            }
        }
    }

    private void milestones(Connection connection) throws SQLException, IOException {
        try (TableRows rows =
                rows(connection, "ap_milestone", "commitment_id,position,title_ko,title_en,starts_on,ends_on,weight")) {
            for (CSVRecord line : Facts.of("sample-milestones.csv")) {
                long id = rows.add(
                        commitments.get(line.get("commitment")),
                        number(line, "position"),
                        line.get("title_ko"),
                        line.get("title_en"),
                        LocalDate.parse(line.get("starts_on")),
                        LocalDate.parse(line.get("ends_on")),
                        number(line, "weight"));
                milestones.put(List.of(line.get("commitment"), line.get("position")), id);
            }
        }
        try (TableRows rows = rows(
                connection,
                "ap_indicator",
                "commitment_id,position,name_ko,name_en,unit_ko,unit_en,direction,baseline,target")) {
            indicator = rows.add(
                    commitments.get("1"),
                    1,
                    "(견본) 목록에 오른 데이터",
                    "(Sample) Data sets on the list",
                    "건",
                    "sets",
                    "UP",
                    BigDecimal.ZERO,
                    BigDecimal.valueOf(400));
        }
    }

    private void reports(Connection connection) throws SQLException, IOException {
        Map<CSVRecord, Long> ids = new LinkedHashMap<>();
        try (TableRows reports = rows(
                connection,
                "ap_progress_report",
                "commitment_id,agency_code,agency_name,period_from,period_to,revision,text_ko,text_en,filed_at,"
                        + "filed_on,verified_at,verified_on,verification_note")) {
            for (CSVRecord line : Facts.of("sample-reports.csv")) {
                LocalDate filed = LocalDate.parse(line.get("filed_on"));
                LocalDate verified = line.get("verified_on") == null ? null : LocalDate.parse(line.get("verified_on"));
                long report = reports.add(
                        commitments.get(line.get("commitment")),
                        AGENCY_CODE,
                        AGENCY,
                        LocalDate.parse(line.get("period_from")),
                        LocalDate.parse(line.get("period_to")),
                        1,
                        line.get("text_ko"),
                        line.get("text_en"),
                        moment(filed),
                        filed,
                        moment(verified),
                        verified,
                        line.get("verification_note"));
                ids.put(line, report);
            }
        }
        try (TableRows lines = rows(
                        connection, "ap_milestone_progress", "report_id,milestone_id,reported,back_reason,verified");
                TableRows values = rows(connection, "ap_measurement", "report_id,indicator_id,value,measured_on")) {
            for (Map.Entry<CSVRecord, Long> report : ids.entrySet()) {
                said(lines, report.getKey(), report.getValue());
                if (report.getKey().get("measured") != null) {
                    values.add(
                            report.getValue(),
                            indicator,
                            new BigDecimal(report.getKey().get("measured")),
                            LocalDate.parse(report.getKey().get("period_to")));
                }
            }
        }
    }

    private void said(TableRows lines, CSVRecord line, long report) throws SQLException {
        String[] said = line.get("reported").split(";", -1);
        String[] found = line.get("verified").split(";", -1);
        String[] reasons = line.get("back_reasons").split(";", -1);
        for (int i = 0; i < said.length; i++) {
            lines.add(
                    report,
                    milestones.get(List.of(line.get("commitment"), String.valueOf(i + 1))),
                    percent(said[i]),
                    reasons[i].isEmpty() ? null : reasons[i],
                    percent(found[i]));
        }
    }

    private static Integer percent(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static LocalDateTime moment(LocalDate day) {
        return day == null
                ? null
                : LocalDateTime.ofInstant(day.atStartOfDay().toInstant(ZoneOffset.ofHours(9)), ZoneOffset.UTC);
    }

    private static TableRows rows(Connection connection, String table, String columns) throws SQLException {
        return TableRows.behind(connection, "ap_ids", table, List.of(columns.split(",")));
    }
}
