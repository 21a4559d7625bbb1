package kr.opengov.web.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, both ends included (RFC 9110, section 14).
 *
 * @param first the first byte, from 0
 * @param last the last byte
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** A range that no byte of the file lies in. */
    static final ByteRange NONE = new ByteRange(0, -1);

    /** Whether a header asks for one range; several, or another unit, may be answered with the whole file. */
    static Optional<ByteRange> of(String header, long size) {
        Matcher match = ONE_RANGE.matcher(header == null ? "" : header.strip());
        if (!match.matches() || match.group(1).isEmpty() && match.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (match.group(1).isEmpty()) {
            long length = Math.min(size, Long.parseLong(match.group(2)));
            return Optional.of(length == 0 ? NONE : new ByteRange(size - length, size - 1));
        }
        long first = Long.parseLong(match.group(1));
        long last = match.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(match.group(2)));
        if (!match.group(2).isEmpty() && Long.parseLong(match.group(2)) < first) {
            return Optional.empty();
        }
        return Optional.of(first >= size ? NONE : new ByteRange(first, last));
    }

    long length() {
        return last - first + 1;
    }
}
