package kr.opengov.portal;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public site as a visitor without account can reach it, found by following links from the two home pages. */
final class PublicPages {
    /** Pages of one shape (the same path with other names and numbers in it) are visited a few times, not all. */
    private static final int SAMPLES_OF_A_SHAPE = 3;

    private static final int MOST_PAGES = 300;
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"#]*)[^\"]*\"");

    private static Map<String, HttpResponse<String>> visited;

    private PublicPages() {}

    /** Path and answer of each page; the walk is done once per run. */
    static synchronized Map<String, HttpResponse<String>> of(RunningPortal portal) {
        if (visited == null) {
            visited = walk(portal);
        }
        return visited;
    }

    private static Map<String, HttpResponse<String>> walk(RunningPortal portal) {
        Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
        Map<String, Integer> shapes = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add("/");
        open.add("/en/");
        while (!open.isEmpty() && answers.size() < MOST_PAGES) {
            String path = open.poll();
            if (answers.containsKey(path) || shapes.merge(shape(path), 1, Integer::sum) > SAMPLES_OF_A_SHAPE) {
                continue;
            }
            HttpResponse<String> answer = portal.get(path);
            answers.put(path, answer);
            answer.headers().firstValue("Location").ifPresent(target -> queue(portal, path, target, open));
            if (isPage(answer)) {
                Matcher links = LINK.matcher(answer.body());
                while (links.find()) {
                    queue(portal, path, links.group(1).replace("&amp;", "&"), open);
                }
            }
        }
        return answers;
    }

    static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static void queue(RunningPortal portal, String from, String link, Deque<String> open) {
        if (link.isBlank() || link.startsWith("mailto:") || link.startsWith("tel:")) {
            return;
        }
        URI target = URI.create(portal.address() + from).resolve(link.replace(" ", "%20"));
        if (target.toString().startsWith(portal.address())) {
            String query = target.getRawQuery();
            open.add(target.getRawPath() + (query == null ? "" : "?" + query));
        }
    }

    /** {@code /en/members/KOR?asOf=2015-01-01} and {@code /en/members/USA?asOf=…} have one shape. */
    static String shape(String path) {
        return path.replaceAll("=[^&]*", "=")
                .replaceAll("/[A-Z][A-Z0-9-]+(?=[/?]|$)", "/#")
                .replaceAll("[^/?=&]*[0-9][^/?=&]*", "#")
                .replaceAll("%[0-9A-F]{2}", "#");
    }
}
