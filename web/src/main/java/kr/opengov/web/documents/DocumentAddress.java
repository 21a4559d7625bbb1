package kr.opengov.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import kr.opengov.platform.Refusal;
import org.omnifaces.util.Faces;

/**
 * Whether an address below {@code /documents} or {@code /desk/documents} means the list or one document. Both are one view
 * to the server, because the number is the end of the address and not a parameter.
 */
@Named("documentAddress")
@RequestScoped
public class DocumentAddress {

    /** The registration number at the end of the address, composed (NFC); null for the list. */
    public String getNumber() {
        String path = Faces.getRequestPathInfo();
        return path == null || path.length() < 2
                ? null
                : Normalizer.normalize(decoded(path.substring(1)), Normalizer.Form.NFC);
    }

    /** The filter for readable addresses hands over the end of the address as the browser sent it, Hangul in percents. */
    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal("NOT_FOUND");
        }
    }

    /** @throws Refusal {@code NOT_FOUND} when the end of the address is no id */
    public long getId() {
        String number = getNumber();
        if (number == null || !number.matches("[0-9]{1,18}")) {
            throw new Refusal("NOT_FOUND");
        }
        return Long.parseLong(number);
    }

    public boolean isSingle() {
        return getNumber() != null;
    }
}
