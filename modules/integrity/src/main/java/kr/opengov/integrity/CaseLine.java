package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.Map;

/**
 * An entry of a case as its reader may see it.
 *
 * @param type what it is, such as {@code MESSAGE}
 * @param byReporter whether the reporter wrote it
 * @param mine whether the reader wrote it
 * @param details further fields by name
 */
public record CaseLine(
        int position,
        LocalDate day,
        String type,
        boolean byReporter,
        boolean mine,
        String text,
        Map<String, String> details) {

    @Override
    public String toString() {
        return "CaseLine";
    }
}
