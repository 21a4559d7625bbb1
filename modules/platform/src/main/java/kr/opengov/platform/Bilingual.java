package kr.opengov.platform;

/**
 * A text in Korean and in English. One of the two may be missing: the other then stands in its place, and the page marks
 * it with its own language.
 *
 * @param ko the Korean text, or null where the source gives none
 * @param en the English text, or null
 * @param enOfficial whether the English text was published; otherwise it is a translation of the portal and pages say so
 */
public record Bilingual(String ko, String en, boolean enOfficial) {

    private static final String KOREAN = "ko";
    private static final String ENGLISH = "en";

    /** The text for a reader of a language ({@code ko} or {@code en}), in the other one if there is none; may be null. */
    public String text(String language) {
        return languageOf(language).equals(ENGLISH) ? en : ko;
    }

    /** The language {@link #text} answers in, for the {@code lang} attribute around it. */
    public String languageOf(String language) {
        boolean english = ENGLISH.equals(language) ? en != null : ko == null && en != null;
        return english ? ENGLISH : KOREAN;
    }

    /** Whether a reader of this language sees a translation of the portal instead of a published text. */
    public boolean unofficialIn(String language) {
        return !enOfficial && ENGLISH.equals(language) && en != null;
    }
}
