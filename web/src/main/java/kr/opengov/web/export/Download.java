package kr.opengov.web.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A list as the answer of a resource: written while it is sent, never held as a whole. */
public final class Download {

    private Download() {}

    /**
     * The list as a file to save.
     *
     * @param distinction stands in the name of the file behind the name of the list, such as the day of a list as of a
     *     day; ASCII
     */
    public static Response of(ExportedList<?> list, ExportFormat format, String distinction) {
        StreamingOutput content = out -> format.write(list, out);
        String name = list.name() + "-" + distinction + "." + format.extension();
        return Response.ok(content, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
