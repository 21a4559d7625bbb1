package kr.opengov.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.frame.RequestPath;
import org.omnifaces.util.Faces;

/**
 * Whether an address below {@code /documents} or {@code /desk/documents} means the list or one document. Both are one view
 * to the server, because the number is the end of the address and not a parameter.
 */
@Named("documentAddress")
@RequestScoped
public class DocumentAddress {
    private static final String LIST = "/documents/";

    /** The registration number at the end of the address, composed (NFC); null for the list. */
    public String getNumber() {
        String path = RequestPath.of(Faces.getRequest());
        int end = path.indexOf(LIST);
        return end < 0 || end + LIST.length() == path.length()
                ? null
                : Normalizer.normalize(decoded(path.substring(end + LIST.length())), Normalizer.Form.NFC);
    }

    /** Hangul in percents as the browser sent it: over HTTP/2 the server's own decoding of the path garbles it. */
    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal("NOT_FOUND");
        }
    }

    /** @throws Refusal {@code NOT_FOUND} when the end of the address is no id */
    public long getId() {
        return AddressEnd.number(getNumber()).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    public boolean isSingle() {
        return getNumber() != null;
    }
}
