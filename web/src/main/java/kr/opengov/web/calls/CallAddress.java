package kr.opengov.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** The code at the end of an address of calls, proposals and consultations, in capitals; null for the list. */
@Named("callAddress")
@RequestScoped
public class CallAddress {

    public String getCode() {
        String path = Faces.getRequestPathInfo();
        String[] parts = path == null || path.length() < 2
                ? new String[0]
                : path.substring(1).split("/");
        return parts.length == 0 || parts[0].isBlank() ? null : parts[0].toUpperCase(Locale.ROOT);
    }

    public boolean isSingle() {
        return getCode() != null;
    }
}
