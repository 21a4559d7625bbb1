package kr.opengov.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;

/** The inbox of a person with ten open items and with five hundred, half of them for the account and half for its role. */
final class InboxOfStaff implements Subject {
    private static final int FEW = 10;
    private static final int MANY = 500;

    @Override
    public void measure(Stage stage) throws Exception {
        stage.say("Opening an inbox of " + MANY + " items");
        Client staff = Client.signedIn(stage, "staff");
        int rounds = stage.thorough() ? 200 : 60;
        fill(stage, FEW);
        ask(staff, rounds);
        double[] few = new double[rounds];
        double[] many = new double[rounds];
        long statements = stage.statements();
        for (int i = 0; i < rounds; i++) {
            few[i] = millis(staff);
        }
        double each = (stage.statements() - statements) / (double) rounds;
        stage.table().row("inbox of %d items".formatted(FEW), time(few), "1.00", "%.1f statements each".formatted(each));
        fill(stage, MANY);
        statements = stage.statements();
        for (int i = 0; i < rounds; i++) {
            many[i] = millis(staff);
        }
        each = (stage.statements() - statements) / (double) rounds;
        stage.table().row(
                "inbox of %d items".formatted(MANY),
                time(many),
                "%.2f".formatted(Table.median(many) / Table.median(few)),
                "at most 200 ms, %.1f statements each".formatted(each));
    }

    private static String time(double[] millis) {
        return "half in %.0f ms, 95 %% in %.0f ms".formatted(HttpLoad.percentile(millis, 50), HttpLoad.percentile(millis, 95));
    }

    private static void ask(Client staff, int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            millis(staff);
        }
    }

    private static double millis(Client staff) throws IOException, InterruptedException {
        double millis = staff.millisOfGet("/desk/inbox");
        if (!staff.page().contains("bench/")) {
            throw new IOException("the inbox does not show what was written into it");
        }
        return millis;
    }

    /** The address of an item carries the word by which {@link #millis} knows the list. */
    private static void fill(Stage stage, int items) throws Exception {
        try (Connection connection = stage.database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM pf_work_item");
            for (int i = 0; i < items; i++) {
                String holder = i % 2 == 0
                        ? "(SELECT a.id FROM pf_account a JOIN pf_account_role r ON r.account_id = a.id"
                                + " WHERE r.role = 'STAFF' AND a.email LIKE 'staff@%' LIMIT 1), NULL"
                        : "NULL, 'STAFF'";
                statement.addBatch("INSERT INTO pf_work_item (item_key, kind, title_ko, path, account_id, role, due_on,"
                        + " opened_at) SELECT 'bench/" + i + "', 'TASK', '받은 일 " + i + "', '/desk/bench/" + i + "', " + holder
                        + ", DATE_ADD('2026-01-01', INTERVAL " + i % 400 + " DAY), '2026-01-01 00:00:00'");
            }
            statement.executeBatch();
        }
    }
}
