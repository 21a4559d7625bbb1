package kr.opengov.summit.internal.release;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.Bilingual;

/** The names of countries by their ISO 3166-1 alpha-3 codes, as the Unicode consortium lists them. */
public final class Countries {
    private static final Map<String, Locale> BY_CODE = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale("", code))
            .collect(Collectors.toMap(Locale::getISO3Country, Function.identity(), (one, other) -> one));

    private Countries() {}

    /** The code itself where it names no country. */
    public static Bilingual name(String code) {
        Locale country = BY_CODE.get(code);
        return country == null
                ? new Bilingual(code, code, true)
                : new Bilingual(
                        country.getDisplayCountry(Locale.KOREAN), country.getDisplayCountry(Locale.ENGLISH), true);
    }
}
