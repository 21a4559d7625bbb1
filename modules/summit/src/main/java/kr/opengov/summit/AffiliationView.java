package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/**
 * Whom a person stood for at the event.
 *
 * @param post null when none was printed
 */
public record AffiliationView(Bilingual organisation, Bilingual post) {

    public AffiliationView {
        post = post == null || post.text("ko") == null ? null : post;
    }

    /** Both in a row, in this language as far as they are known in it. */
    public String text(String language) {
        String name = organisation.text(language);
        String between = "en".equals(languageOf(language)) ? ", " : " ";
        return post == null ? name : name + between + post.text(language);
    }

    /** The language that {@link #text} begins in. */
    public String languageOf(String language) {
        return organisation.languageOf(language);
    }
}
