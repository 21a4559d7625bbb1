package kr.opengov.bench;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with a file in it, as a browser sends it. */
final class FileForm {
    static final String BOUNDARY = "----bench-form-with-a-file";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    FileForm(Map<String, String> fields) {
        fields.forEach((name, value) -> part(name, "", value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds the file; without content it is a file that nobody chose. */
    FileForm with(String name, String fileName, byte[] content) {
        part(name, "; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream", content);
        return this;
    }

    /** The whole form; it says how long it is, as the portal asks of a form with a file. */
    HttpRequest.BodyPublisher publisher() {
        write("--" + BOUNDARY + "--\r\n");
        return HttpRequest.BodyPublishers.ofByteArray(body.toByteArray());
    }

    private void part(String name, String rest, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + rest + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
