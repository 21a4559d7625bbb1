package kr.opengov.web.api;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import kr.opengov.platform.JsonSource;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.RefusalSentence;
import kr.opengov.web.frame.RequestLog;

/**
 * The one place where REST turns refusals into answers: problem+json with the code of the rule, the sentence in the
 * language of the address, and the property it concerns. What nobody expected is a 500 with a reference, no more.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    private HttpServletRequest request;

    @Inject
    private Format format;

    @Override
    public Response toResponse(Throwable thrown) {
        int status = thrown instanceof WebApplicationException web
                ? web.getResponse().getStatus()
                : RefusalSentence.status(thrown);
        List<RefusalSentence> sentences = RefusalSentence.of(thrown);
        JsonObjectBuilder problem =
                JsonSource.JSON.createObjectBuilder().add("status", status).add("title", title(status));
        if (!sentences.isEmpty()) {
            problem.add("code", sentences.get(0).code())
                    .add("detail", sentences.get(0).sentence());
            problem.add("errors", errors(sentences));
        }
        if (status >= 500) {
            problem.add("reference", RequestLog.report(request, thrown));
        }
        Response.ResponseBuilder response = Response.status(status)
                .type("application/problem+json;charset=UTF-8")
                .entity(problem.build().toString());
        if (thrown instanceof WebApplicationException web) {
            web.getResponse().getHeaders().forEach((name, values) -> {
                if (!"Content-Type".equalsIgnoreCase(name) && !"Content-Length".equalsIgnoreCase(name)) {
                    values.forEach(value -> response.header(name, value));
                }
            });
        }
        return response.build();
    }

    private String title(int status) {
        String key = "error." + status + ".title";
        return format.sentence(format.has(key) ? key : status >= 500 ? "error.500.title" : "error.400.title");
    }

    private static JsonArrayBuilder errors(List<RefusalSentence> sentences) {
        JsonArrayBuilder errors = JsonSource.JSON.createArrayBuilder();
        for (RefusalSentence refused : sentences) {
            JsonObjectBuilder error = JsonSource.JSON
                    .createObjectBuilder()
                    .add("code", refused.code())
                    .add("detail", refused.sentence());
            if (refused.field() != null) {
                error.add("field", refused.field());
            }
            errors.add(error);
        }
        return errors;
    }
}
