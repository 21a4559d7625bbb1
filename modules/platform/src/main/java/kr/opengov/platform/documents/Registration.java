package kr.opengov.platform.documents;

import java.time.LocalDate;

/**
 * Under what a document was registered and issued (시행).
 *
 * @param number unit and serial, such as 혁신소통기획관-4000; null before it is given
 * @param day the day of issue; null before
 */
public record Registration(String number, LocalDate day) {

    /** A draft's: neither number nor day yet. */
    public static Registration none() {
        return new Registration(null, null);
    }
}
