package kr.opengov.membership;

/** A body as a filter offers it. */
public record BodyChoice(String code, String nameKo, String nameEn) {
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameKo;
    }
}
