package kr.opengov.platform.accounts;

/**
 * Whom a module may write to.
 *
 * @param language {@code ko} or {@code en}
 */
public record Correspondent(long accountId, String nameKo, String nameEn, String email, String language) {

    /** The name in the language of the account. */
    public String name() {
        return "en".equals(language) && nameEn != null ? nameEn : nameKo;
    }
}
