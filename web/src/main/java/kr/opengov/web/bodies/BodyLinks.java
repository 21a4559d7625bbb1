package kr.opengov.web.bodies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.Blank;
import kr.opengov.web.frame.RequestPath;

/** Links between the pages about bodies: whoever looks at a day keeps looking at that day. */
@Named
@RequestScoped
public class BodyLinks {

    @Inject
    private HttpServletRequest request;

    /** The page of a body. */
    public String to(String code) {
        return RequestPath.context(request) + "/bodies/" + code + days();
    }

    /** The list. */
    public String getList() {
        return RequestPath.context(request) + "/bodies" + days();
    }

    /** A roster as a file: {@code csv}, {@code xlsx}, {@code json}. */
    public String roster(String code, String extension) {
        return RequestPath.context(request) + "/api/v1/bodies/" + code + "/roster." + extension + days();
    }

    private String days() {
        String query = Stream.of("asOf", "knownAt")
                .filter(name -> !Blank.is(request.getParameter(name)))
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
