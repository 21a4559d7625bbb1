package kr.opengov.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with cookies who fills in forms, as a browser without scripts sends them. */
final class Client {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String page = "";

    Client(int port) {
        address = "http://127.0.0.1:" + port;
    }

    /** Signed in with an account of the demonstration, by its name there, such as {@code organiser}. */
    static Client signedIn(Stage stage, String name) throws IOException, InterruptedException {
        Client client = new Client(stage.portal().port());
        client.get("/signin");
        String page = client.postForm(
                "/signin",
                "signin",
                Map.of("email", name + "@demo.opengov.example", "password", stage.secret("demo-" + name)));
        if (page.contains("id=\"signin\"")) {
            throw new IOException(name + " was not signed in");
        }
        return client;
    }

    String get(String path) throws IOException, InterruptedException {
        return take(request(path).GET());
    }

    /** The page that came last. */
    String page() {
        return page;
    }

    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return take(form(path, fields));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Sends a form of the page that was asked for last: hidden fields, what is chosen in it, and these answers. */
    String postForm(String path, String form, Map<String, String> answers) throws IOException, InterruptedException {
        return post(path, fields(path, form, answers));
    }

    /** The same, how long the answer took; a page it leads to is not asked for. */
    double millisOfForm(String path, String form, Map<String, String> answers) throws IOException, InterruptedException {
        return millisOfPost(path, fields(path, form, answers));
    }

    /** How long a request with these fields took. */
    double millisOfPost(String path, Map<String, String> fields) throws IOException, InterruptedException {
        HttpRequest request = form(path, fields).build();
        long start = System.nanoTime();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        double millis = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() >= 500) {
            throw new IOException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return millis;
    }

    /** How long a page took, without what it refers to. */
    double millisOfGet(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        get(path);
        return (System.nanoTime() - start) / 1e6;
    }

    /** What a browser would send of this form of the page that came last. */
    Map<String, String> fields(String path, String form, Map<String, String> answers) throws IOException {
        Matcher whole = Pattern.compile("(?s)<form id=\"" + form + "\".*?</form>").matcher(page);
        if (!whole.find()) {
            throw new IOException(path + " has no form " + form);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = Pattern.compile("<input[^>]*>").matcher(whole.group());
        while (input.find()) {
            String tag = input.group();
            if (tag.contains("type=\"hidden\"") || tag.contains("checked=\"checked\"")) {
                fields.put(attribute(tag, "name"), attribute(tag, "value"));
            }
        }
        answers.forEach((name, value) -> fields.put(form + ":" + name, value));
        fields.put(form + ":submit", "x");
        return fields;
    }

    /** Hands in a form with files; the address the answer leads to. A page that it is becomes the last one. */
    String upload(String path, String boundary, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
            page = answer.body();
        }
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }

    private String take(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        List<String> set = new ArrayList<>(answer.headers().allValues("Set-Cookie"));
        for (String cookie : set) {
            String pair = cookie.replaceFirst(";.*", "");
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        if (answer.statusCode() / 100 == 3) {
            String to = answer.headers().firstValue("Location").orElseThrow();
            return get(to.startsWith("http") ? to.substring(to.indexOf('/', 8)) : to);
        }
        if (answer.statusCode() / 100 == 5) {
            throw new IOException(answer.uri() + " answers " + answer.statusCode());
        }
        page = answer.body();
        return page;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
