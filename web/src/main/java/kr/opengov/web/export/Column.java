package kr.opengov.web.export;

import java.util.function.Function;

/**
 * One column of a list that is exported.
 *
 * @param name the key in JSON, the same in every language; a published name never changes its meaning
 * @param label the heading in the language of the reader
 * @param value what stands in the column: text, number, boolean, day, instant, anything with a telling
 *     {@code toString}, or null for a blank
 */
public record Column<T>(String name, String label, Function<? super T, ?> value) {

    Object of(T row) {
        return value.apply(row);
    }
}
