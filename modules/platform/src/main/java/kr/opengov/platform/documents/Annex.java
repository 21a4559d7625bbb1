package kr.opengov.platform.documents;

import java.util.List;
import java.util.Objects;

/**
 * What is enclosed (붙임). With content it is printed after the document, each annex on a page of its own; without, only
 * its title is listed and the annex goes along as a file.
 *
 * @param title its title
 * @param copies how many copies are enclosed (부), at least one
 * @param content what is printed, may be empty
 */
public record Annex(String title, int copies, List<Block> content) {

    public Annex {
        Objects.requireNonNull(title, "title");
        if (copies < 1) {
            throw new IllegalArgumentException("Copies of an annex: " + copies);
        }
        content = List.copyOf(content);
    }

    /** One copy of something that is printed after the document. */
    public static Annex of(String title, List<Block> content) {
        return new Annex(title, 1, content);
    }

    /** One copy of a file that goes along. */
    public static Annex ofFile(String title) {
        return new Annex(title, 1, List.of());
    }
}
