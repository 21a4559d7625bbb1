package kr.opengov.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.platform.JsonSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * This interface described after OpenAPI 3, made of the resources themselves. The server's own page of it is closed, because
 * it is for operators and lists more than what is public.
 */
@Path("openapi.json")
@RequestScoped
@Tag(name = "catalog")
public class OpenApiResource {

    /** How often something comes in the pattern of a part, such as {@code {0,3}}. */
    private static final Pattern TIMES = Pattern.compile("\\{[0-9,]+}");

    /** A part of a path with or without a pattern behind its name, such as {@code {list: [a-z-]+}}. */
    private static final Pattern PART = Pattern.compile("\\{\\s*(\\w+)[^{}]*}");

    @Inject
    private BeanManager beans;

    @Context
    private Request request;

    /** The description, with a tag of its content. */
    @GET
    @Operation(summary = "This interface described after OpenAPI 3")
    public Response description() {
        TreeMap<String, JsonObject> paths = new TreeMap<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class) && type.isAnnotationPresent(Tag.class))
                .distinct()
                .forEach(type -> Arrays.stream(type.getMethods())
                        .filter(method ->
                                method.isAnnotationPresent(GET.class) && method.isAnnotationPresent(Operation.class))
                        .sorted(Comparator.comparing(Method::getName))
                        .forEach(method -> paths.put(path(type, method), operation(type, method))));
        JsonObjectBuilder all = JsonSource.JSON.createObjectBuilder();
        paths.forEach(all::add);
        return CacheableJson.answer(
                request,
                JsonSource.JSON
                        .createObjectBuilder()
                        .add("openapi", "3.0.3")
                        .add(
                                "info",
                                JsonSource.JSON
                                        .createObjectBuilder()
                                        .add("title", "열린정부 포털 Open Government Portal")
                                        .add("version", "1"))
                        .add(
                                "servers",
                                JsonSource.JSON
                                        .createArrayBuilder()
                                        .add(JsonSource.JSON
                                                .createObjectBuilder()
                                                .add("url", "/api/v1")))
                        .add("paths", all)
                        .build());
    }

    private static String path(Class<?> type, Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole = "/" + type.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        return withoutPatterns(whole);
    }

    /** A path of Jakarta REST as OpenAPI writes it. */
    static String withoutPatterns(String path) {
        return PART.matcher(TIMES.matcher(path.replaceAll("/{2,}", "/")).replaceAll(""))
                .replaceAll("{$1}");
    }

    private static JsonObject operation(Class<?> type, Method method) {
        Operation said = method.getAnnotation(Operation.class);
        JsonObjectBuilder get = JsonSource.JSON
                .createObjectBuilder()
                .add(
                        "tags",
                        JsonSource.JSON
                                .createArrayBuilder()
                                .add(type.getAnnotation(Tag.class).name()))
                .add("operationId", type.getSimpleName().replace("Resource", "") + "." + method.getName())
                .add("summary", said.summary());
        if (!said.description().isEmpty()) {
            get.add("description", said.description());
        }
        var parameters = JsonSource.JSON.createArrayBuilder();
        Matcher parts = Pattern.compile("\\{(\\w+)}").matcher(path(type, method));
        while (parts.find()) {
            parameters.add(JsonSource.JSON
                    .createObjectBuilder()
                    .add("name", parts.group(1))
                    .add("in", "path")
                    .add("required", true)
                    .add("schema", JsonSource.JSON.createObjectBuilder().add("type", "string")));
        }
        return JsonSource.JSON
                .createObjectBuilder()
                .add(
                        "get",
                        get.add("parameters", parameters)
                                .add(
                                        "responses",
                                        JsonSource.JSON
                                                .createObjectBuilder()
                                                .add("200", answer("The data; asked for again with its ETag, 304"))
                                                .add("404", answer("Not found, as problem+json"))))
                .build();
    }

    private static JsonObjectBuilder answer(String description) {
        return JsonSource.JSON.createObjectBuilder().add("description", description);
    }
}
