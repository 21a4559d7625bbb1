package kr.opengov.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.primefaces.context.PrimeFacesContext;

/** What every template needs to know about the page that is shown: its language, its address, and for whom it is. */
@Named("current")
@RequestScoped
public class CurrentPage {

    /** PrimeFaces wants a nonce on every postback, also where the policy has none and nothing is done with it. */
    private static final String NO_NONCE =
            Base64.getEncoder().encodeToString(new UUID(0, 0).toString().getBytes(StandardCharsets.UTF_8));

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return Language.of(request).locale();
    }

    /** The code of the language, as the {@code lang} attribute wants it. */
    public String getLang() {
        return getLocale().getLanguage();
    }

    /** The code of the language that the switch leads to. */
    public String getOtherLang() {
        return other().locale().getLanguage();
    }

    public boolean isKorean() {
        return Language.of(request) == Language.KO;
    }

    /** The path of this page without its language, starting with a slash. */
    public String getPath() {
        return RequestPath.of(request);
    }

    /** The address of this page in the other language, with its query. */
    public String getOtherLanguageAddress() {
        return other().prefix() + getAddressWithoutLanguage();
    }

    private Language other() {
        return isKorean() ? Language.EN : Language.KO;
    }

    private String getAddressWithoutLanguage() {
        String query = request.getQueryString();
        return getPath() + (query == null || query.isEmpty() ? "" : "?" + query);
    }

    /** {@code high} when the visitor chose high contrast, else {@code normal}. */
    public String getContrast() {
        return isHighContrast() ? ContrastServlet.HIGH : ContrastServlet.NORMAL;
    }

    public boolean isHighContrast() {
        return ContrastServlet.isHigh(request);
    }

    /** Switches the contrast and comes back to this page. */
    public String getContrastAddress() {
        String back = Language.of(request).prefix() + getAddressWithoutLanguage();
        return request.getContextPath() + "/contrast?to="
                + (isHighContrast() ? ContrastServlet.NORMAL : ContrastServlet.HIGH)
                + "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** What the log calls this request; error pages show it as the reference. */
    public String getReference() {
        return RequestLogFilter.idOf(request);
    }

    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    public String getNoNonce() {
        return NO_NONCE;
    }
}
