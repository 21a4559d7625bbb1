package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/** A country by its code, ISO 3166-1 alpha-3. */
public record CountryName(String code, Bilingual name) {}
