package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reporter who fills in forms as a browser without scripts sends them, and has no other cookie than the visit's. */
final class ReportingVisitor {
    private static final Pattern GROUP = Pattern.compile("<span[^>]*>([0-9A-Z]{5})</span>");
    private static final String BOUNDARY = "----a-boundary-that-is-in-no-file";

    private final RunningPortal portal;
    private String cookie = "";
    private String page = "";

    ReportingVisitor(RunningPortal portal) {
        this.portal = portal;
    }

    /** Files a report; the code in its groups. */
    List<String> file(String kind, Map<String, String> answers) {
        choose(kind);
        return answer(kind, answers);
    }

    /** The first page of a report. */
    void choose(String kind) {
        post("/integrity/report", Map.of("kind", kind));
    }

    /** Sends the questions of a report; the code in its groups, none when it was not taken. */
    List<String> answer(String kind, Map<String, String> answers) {
        send("/integrity/report", "filing", answers, Map.of("kind", kind));
        List<String> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(page);
        while (group.find()) {
            groups.add(group.group(1));
        }
        return groups;
    }

    /** Opens a visit with a code, in whatever form it is typed. */
    void open(String code) {
        get("/integrity/return");
        send("/integrity/return", "enter", Map.of("code", code));
    }

    /** Sends a form of a page that was asked for before: its hidden fields, what it had chosen, and these answers. */
    void send(String path, String form, Map<String, String> answers) {
        send(path, form, answers, Map.of());
    }

    /** The same with fields that do not belong to the form's own names. */
    void send(String path, String form, Map<String, String> answers, Map<String, String> others) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher whole =
                Pattern.compile("(?s)<form id=\"" + form + "\".*?</form>").matcher(page);
        assertThat(whole.find()).as("form %s in %s", form, path).isTrue();
        Matcher input = Pattern.compile("<input[^>]*>").matcher(whole.group());
        while (input.find()) {
            String tag = input.group();
            boolean sent = tag.contains("type=\"hidden\"") || tag.contains("checked=\"checked\"");
            if (sent) {
                fields.put(attribute(tag, "name"), attribute(tag, "value"));
            }
        }
        fields.putAll(others);
        answers.forEach((name, answer) -> fields.put(form + ":" + name, answer));
        fields.put(form + ":submit", "x");
        post(path, fields);
    }

    /** Hands a file in; {@code content} may take its time. The address the answer leads to. */
    String upload(String name, InputStream content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        String foot = "\r\n--" + BOUNDARY + "--\r\n";
        InputStream body = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)),
                content,
                new ByteArrayInputStream(foot.getBytes(StandardCharsets.UTF_8)))));
        HttpResponse<String> answer = portal.send(request("/integrity/files")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body)));
        return answer.headers().firstValue("Location").orElse("");
    }

    void get(String path) {
        take(portal.send(request(path).GET()));
    }

    private void post(String path, Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        take(portal.send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.address() + path));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return request;
    }

    private void take(HttpResponse<String> answer) {
        page = answer.body();
        answer.headers().allValues("Set-Cookie").forEach(set -> cookie = set.replaceFirst(";.*", ""));
        if (answer.statusCode() / 100 == 3) {
            String to = answer.headers().firstValue("Location").orElseThrow();
            get(to.startsWith("http") ? to.substring(portal.address().length()) : to);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The visit is over on the side of the server, as after fifteen minutes without use. */
    void lose() {
        cookie = "visit=" + "A".repeat(43);
    }

    /** The page that answered last carries this stamp instead of its own. */
    void stamp(String stamp) {
        page = page.replaceAll("(name=\"portal.stamp\" value=\")[^\"]+", "$1" + stamp);
    }

    /** The page that answered last. */
    String page() {
        return page;
    }

    String cookie() {
        return cookie;
    }
}
