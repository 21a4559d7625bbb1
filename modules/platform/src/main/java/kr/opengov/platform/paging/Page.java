package kr.opengov.platform.paging;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows the rows of this page, never null
 * @param total the rows of the whole list
 * @param request what was asked for
 */
public record Page<T>(List<T> rows, long total, PageRequest request) {

    public Page {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return (int) Math.max(1, (total + request.size() - 1) / request.size());
    }
}
