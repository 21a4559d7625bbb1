package kr.opengov.membership;

import java.io.Serializable;

/** A country the register knows, for choosing one. */
public record CountryRow(String code, String nameKo, String nameEn, Region region) implements Serializable {

    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }
}
