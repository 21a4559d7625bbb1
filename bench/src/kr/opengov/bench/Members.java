package kr.opengov.bench;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The lists of members, bodies and reviews on every day, and the verdicts of all members. */
final class Members implements Subject {
    private static final LocalDate FOUNDED = LocalDate.of(2011, 9, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @Override
    public void measure(Stage stage) throws Exception {
        membersAsOf(stage);
        verdicts(stage);
    }

    /**
     * Every day since the founding declaration once, one request at a time, none of them from a cache. The ratios are to the
     * first row, the list of members without a page around it.
     */
    private void membersAsOf(Stage stage) throws Exception {
        int step = stage.thorough() ? 1 : 7;
        double first = 0;
        for (String address : List.of("/api/v1/members?asOf=", "/members?asOf=", "/bodies?asOf=", "/reviews?asOf=")) {
            stage.say("Asking " + address + " for days from " + FOUNDED + " to " + LAST_DAY);
            List<Double> millis = new ArrayList<>();
            long before = stage.statements();
            try (HttpLoad.Connection connection = new HttpLoad.Connection(stage.portal().port())) {
                for (LocalDate day = FOUNDED; !day.isAfter(LAST_DAY); day = day.plusDays(step)) {
                    millis.add(HttpLoad.millisOf(connection, address + day));
                }
            }
            double each = (stage.statements() - before) / (double) millis.size();
            double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
            double half = HttpLoad.percentile(all, 50);
            first = first == 0 ? half : first;
            stage.table().row(
                    address + "…",
                    "half in %.1f ms, 95 %% in %.1f ms".formatted(half, HttpLoad.percentile(all, 95)),
                    "%.2f".formatted(half / first),
                    "at most 100 ms and 6 statements; %.1f statements each".formatted(each));
        }
    }

    /** Ninety members with seven plans and fourteen years of invented values each, judged on every page. */
    private void verdicts(Stage stage) throws Exception {
        stage.say("Judging 90 members with 7 plans each");
        String members = " FROM (SELECT code FROM mb_membership WHERE kind = 'NATIONAL' AND number = 1 ORDER BY code LIMIT 90) m";
        try (Connection connection = stage.database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM mb_cycle");
            statement.executeUpdate("DELETE FROM mb_score");
            for (int plan = 1; plan <= 7; plan++) {
                int year = 2010 + 2 * plan;
                statement.executeUpdate("INSERT INTO mb_cycle (id, member_code, ordinal, revision, starts_on, ends_on,"
                        + " period_precision, delivery, delivered_on, requirements_met, progress, source, confidence, recorded_at)"
                        + " SELECT " + (plan * 100_000) + " + ROW_NUMBER() OVER (ORDER BY code), code, " + plan + ", 1, '" + year
                        + "-01-01', '" + (year + 1) + "-12-31', 'DAY', 'DELIVERED', '" + year
                        + "-01-01', TRUE, TRUE, 'invented', 'VERIFIED', '2020-01-01'" + members);
            }
            int id = 0;
            for (int year = 2012; year < 2026; year++) {
                for (String metric : List.of("FISCAL_TRANSPARENCY", "ACCESS_TO_INFORMATION", "ASSET_DISCLOSURE",
                        "CITIZEN_ENGAGEMENT", "CSO_ENTRY_AND_EXIT", "CSO_REPRESSION")) {
                    id += 1_000;
                    statement.executeUpdate("INSERT INTO mb_score (id, member_code, score_year, metric, revision, points, source,"
                            + " confidence, recorded_at) SELECT " + (1_000_000 + id) + " + ROW_NUMBER() OVER (ORDER BY code), code, "
                            + year + ", '" + metric + "', 1, 3, 'invented', 'VERIFIED', '2020-01-01'" + members);
                }
            }
        }
        List<Double> millis = new ArrayList<>();
        long before = stage.statements();
        try (HttpLoad.Connection connection = new HttpLoad.Connection(stage.portal().port())) {
            for (int day = 0; day < (stage.thorough() ? 200 : 40); day++) {
                millis.add(HttpLoad.millisOf(connection, "/members/eligibility?asOf=" + LAST_DAY.minusDays(day)));
            }
        }
        double each = (stage.statements() - before) / (double) millis.size();
        double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
        stage.table().row(
                "verdicts of 90 members with 7 plans",
                "half in %.0f ms, 95 %% in %.0f ms".formatted(HttpLoad.percentile(all, 50), HttpLoad.percentile(all, 95)),
                "",
                "at most 2000 ms, %.1f statements each".formatted(each));
    }
}
