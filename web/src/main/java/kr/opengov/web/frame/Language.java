package kr.opengov.web.frame;

import jakarta.servlet.ServletRequest;
import java.util.Locale;

/**
 * The two languages of the portal. The language is part of the address ({@code /members}, {@code /en/members}), never
 * negotiated, so that an address shows everybody the same page.
 */
public enum Language {
    KO(Locale.KOREAN, ""),
    EN(Locale.ENGLISH, "/en");

    private static final String ATTRIBUTE = Language.class.getName();

    private final Locale locale;
    private final String prefix;

    Language(Locale locale, String prefix) {
        this.locale = locale;
        this.prefix = prefix;
    }

    public Locale locale() {
        return locale;
    }

    /** What stands before every path of this language: empty for Korean, {@code /en} for English. */
    public String prefix() {
        return prefix;
    }

    /** The language of the address a request came to. */
    public static Language of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : KO;
    }

    void mark(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
