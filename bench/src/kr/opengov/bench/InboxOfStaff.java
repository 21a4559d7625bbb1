package kr.opengov.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inbox of a person with ten open items and with five hundred, half of them for the account and half for its role. */
final class InboxOfStaff implements Subject {
    private static final int FEW = 10;
    private static final int MANY = 500;
    private static final Pattern FIELD = Pattern.compile("<input[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value|type)=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Override
    public void measure(Stage stage) throws Exception {
        stage.say("Opening an inbox of " + MANY + " items");
        String root = "http://127.0.0.1:" + stage.portal().port();
        signIn(root, Files.readString(stage.data().resolve("bench.log")));
        int rounds = stage.thorough() ? 200 : 60;
        fill(stage, FEW);
        ask(root, rounds);
        double[] few = new double[rounds];
        double[] many = new double[rounds];
        long statements = stage.statements();
        for (int i = 0; i < rounds; i++) {
            few[i] = millis(root);
        }
        double each = (stage.statements() - statements) / (double) rounds;
        stage.table().row("inbox of %d items".formatted(FEW), time(few), "1.00", "%.1f statements each".formatted(each));
        fill(stage, MANY);
        statements = stage.statements();
        for (int i = 0; i < rounds; i++) {
            many[i] = millis(root);
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

    private void ask(String root, int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            millis(root);
        }
    }

    private double millis(String root) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> page = get(root + "/desk/inbox");
        double millis = (System.nanoTime() - start) / 1e6;
        if (page.statusCode() != 200 || !page.body().contains("bench/")) {
            throw new IOException("the inbox answers " + page.statusCode() + " at " + page.uri());
        }
        return millis;
    }

    /** As a browser without JavaScript does: the fields of the form as they came, with address and password filled in. */
    private void signIn(String root, String log) throws IOException, InterruptedException {
        Matcher account = Pattern.compile("(?m)^\\s*STAFF\\s+(\\S+)\\s+(\\S+)").matcher(log);
        if (!account.find()) {
            throw new IOException("the log of the portal names no account of staff");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = FIELD.matcher(get(root + "/signin").body());
        while (input.find()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(input.group());
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            String name = attributes.getOrDefault("name", "");
            String type = attributes.getOrDefault("type", "");
            if (type.equals("email")) {
                fields.put(name, account.group(1));
            } else if (type.equals("password")) {
                fields.put(name, account.group(2));
            } else if (type.equals("hidden") || name.equals("signin:submit")) {
                fields.put(name, attributes.getOrDefault("value", ""));
            }
        }
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.length() == 0 ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(root + "/signin"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.uri().getPath().equals("/signin")) {
            throw new IOException("signing in answers " + answer.statusCode() + " at " + answer.uri());
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
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
