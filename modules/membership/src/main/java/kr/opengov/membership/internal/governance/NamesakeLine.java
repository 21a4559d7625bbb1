package kr.opengov.membership.internal.governance;

import java.util.List;

/**
 * What was found about two persons of one name, in a file.
 *
 * @param id of the entry that stands; null in a file
 * @param first code in the directory, the smaller one of the two
 */
record NamesakeLine(Long id, String first, String second, boolean samePerson, String reason) {

    public NamesakeLine {
        if (first.compareTo(second) > 0) {
            String larger = first;
            first = second;
            second = larger;
        }
    }

    Object key() {
        return List.of(first, second);
    }
}
