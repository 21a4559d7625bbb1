package kr.opengov.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The address of the page shown, with one thing changed: what sorting, paging and export links point to. */
@Named("here")
@RequestScoped
public class Here {

    /** A choice of a filter: what the query says and what the reader sees. */
    public record Choice(Object value, String label) {}

    @Inject
    private HttpServletRequest request;

    private String path() {
        return RequestPath.context(request) + RequestPath.of(request);
    }

    /** This address with a parameter set; an empty or null value takes it away. */
    public String with(String name, Object value) {
        Map<String, String> query = query(request.getQueryString());
        if (value == null || value.toString().isEmpty()) {
            query.remove(name);
        } else {
            query.put(name, value.toString());
        }
        return path() + text(query);
    }

    /** This address without its query. */
    public String bare() {
        return path();
    }

    /** This address sorted by a column, on the first page. */
    public String sort(String column, boolean descending) {
        Map<String, String> query = query(request.getQueryString());
        query.remove("page");
        query.put("sort", column);
        query.remove("order");
        if (descending) {
            query.put("order", "desc");
        }
        return path() + text(query);
    }

    /** Another path of the portal with the query of this one, such as an export of what is shown. */
    public String at(String otherPath) {
        Map<String, String> query = query(request.getQueryString());
        query.remove("page");
        query.remove("size");
        return RequestPath.context(request) + otherPath + text(query);
    }

    /** A choice of a filter, for pages that build their list in the view. */
    public Choice choice(Object value, String label) {
        return new Choice(value, label);
    }

    /** The numbers a pager shows: the ends, the neighbours of the current one, and 0 where some are left out. */
    public List<Integer> around(int number, int pages) {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, pages));
        for (int near = Math.max(1, number - 2); near <= Math.min(pages, number + 2); near++) {
            shown.add(near);
        }
        List<Integer> result = new ArrayList<>();
        int last = 0;
        for (int page : shown) {
            if (page - last == 2) {
                result.add(page - 1);
            } else if (page - last > 2) {
                result.add(0);
            }
            result.add(page);
            last = page;
        }
        return result;
    }

    static Map<String, String> query(String text) {
        Map<String, String> query = new LinkedHashMap<>();
        if (text != null) {
            for (String part : text.split("&")) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                if (!name.isEmpty()) {
                    query.putIfAbsent(decode(name), equals < 0 ? "" : decode(part.substring(equals + 1)));
                }
            }
        }
        return query;
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part; // a per cent sign that encodes nothing is a per cent sign
        }
    }

    static String text(Map<String, String> query) {
        StringBuilder text = new StringBuilder();
        query.forEach((name, value) -> text.append(text.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }
}
