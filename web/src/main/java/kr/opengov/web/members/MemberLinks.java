package kr.opengov.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.Blank;
import kr.opengov.web.frame.Here.Choice;
import kr.opengov.web.frame.RequestPath;

/** Links between the pages about members: whoever looks at a day keeps looking at that day. */
@Named("memberLinks")
@RequestScoped
public class MemberLinks {

    @Inject
    private HttpServletRequest request;

    /** The profile of a member, or another path below {@code /members}: {@code KOR}, {@code growth}. */
    public String to(String end) {
        return RequestPath.context(request) + "/members/" + end + days();
    }

    /** The list. */
    public String getList() {
        return RequestPath.context(request) + "/members" + days();
    }

    /** A profile for programs. */
    public String json(String code) {
        return RequestPath.context(request) + "/api/v1/members/" + code + days();
    }

    /** What a filter form does not ask for and must not lose: names and values of its hidden fields. */
    public List<Choice> getKept() {
        return given("sort", "order", "size")
                .map(name -> new Choice(name, request.getParameter(name)))
                .toList();
    }

    /** Whether the address names an instant and not only a day: a field for days could not show it. */
    public boolean isKnownToTheMinute() {
        String knownAt = request.getParameter("knownAt");
        return knownAt != null && knownAt.contains("T");
    }

    private String days() {
        String query = given("asOf", "knownAt")
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private Stream<String> given(String... names) {
        return Stream.of(names).filter(name -> !Blank.is(request.getParameter(name)));
    }
}
