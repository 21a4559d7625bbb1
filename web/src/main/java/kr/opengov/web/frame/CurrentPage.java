package kr.opengov.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** What every template needs to know about the page that is shown: its language and its address in the other one. */
@Named("current")
@RequestScoped
public class CurrentPage {

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return Language.of(request).locale();
    }

    /** The code of the language, as the {@code lang} attribute wants it. */
    public String getLang() {
        return getLocale().getLanguage();
    }

    public boolean isKorean() {
        return Language.of(request) == Language.KO;
    }

    /** The path of this page without its language, starting with a slash. */
    public String getPath() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri = forwarded == null ? request.getRequestURI() : forwarded.toString();
        String prefix = Language.EN.prefix();
        return uri.equals(prefix) ? "/" : uri.startsWith(prefix + "/") ? uri.substring(prefix.length()) : uri;
    }

    /** The address of this page in the other language, with its query. */
    public String getOtherLanguageAddress() {
        Language other = isKorean() ? Language.EN : Language.KO;
        String query = request.getQueryString();
        return other.prefix() + getPath() + (query == null ? "" : "?" + query);
    }
}
