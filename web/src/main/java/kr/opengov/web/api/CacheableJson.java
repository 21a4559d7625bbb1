package kr.opengov.web.api;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kr.opengov.platform.Sha256;
import kr.opengov.web.export.ExportFormat;
import kr.opengov.web.export.ExportedList;

/** Public data as JSON with a tag of its content: who asks again with the tag gets 304 until something changes. */
final class CacheableJson {

    private CacheableJson() {}

    static Response answer(Request request, JsonObject object) {
        return answer(request, object.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Response answer(Request request, ExportedList<?> list) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExportFormat.JSON.write(list, bytes);
        return answer(request, bytes.toByteArray());
    }

    private static Response answer(Request request, byte[] content) {
        EntityTag tag = new EntityTag(digest(content));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response =
                unchanged == null ? Response.ok(content, ExportFormat.JSON.mediaType()) : unchanged;
        CacheControl always = new CacheControl();
        always.setMaxAge(0);
        always.setMustRevalidate(true);
        always.setPrivate(false);
        always.setNoTransform(false);
        return response.tag(tag)
                .cacheControl(always)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    private static String digest(byte[] content) {
        return Sha256.hex(content).substring(0, 20);
    }
}
