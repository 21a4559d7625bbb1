package kr.opengov.platform.paging;

/**
 * Which page of a list is asked for.
 *
 * @param number 1 for the first page
 * @param size rows on a page, 1 to {@value #LARGEST}
 * @param sort the name of a column the list knows, or null for its own order; a list ignores names it does not know
 * @param descending whether the column is sorted downwards
 */
public record PageRequest(int number, int size, String sort, boolean descending) {

    /** The most rows a page may have; a list asked for more gives this many. */
    public static final int LARGEST = 200;

    public PageRequest {
        number = Math.max(1, number);
        size = Math.min(LARGEST, Math.max(1, size));
    }

    public static PageRequest first(int size) {
        return new PageRequest(1, size, null, false);
    }

    /** The rows before this page. */
    public int offset() {
        return Math.multiplyExact(number - 1, size);
    }
}
