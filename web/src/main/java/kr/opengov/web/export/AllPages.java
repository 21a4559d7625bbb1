package kr.opengov.web.export;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * All rows of a list that is read page by page, so that a long list never stands in memory as a whole. The list must
 * not change meanwhile: a façade that answers as of a day and an instant guarantees it.
 */
public final class AllPages<T> implements Iterable<T> {
    private final Function<PageRequest, Page<T>> read;
    private final Page<T> first;

    private AllPages(Function<PageRequest, Page<T>> read, Page<T> first) {
        this.read = read;
        this.first = first;
    }

    /**
     * Reads the first page at once, so that whatever is wrong with the question shows before a file is begun.
     *
     * @param sort the column, or null for the order of the list
     */
    public static <T> AllPages<T> of(String sort, boolean descending, Function<PageRequest, Page<T>> read) {
        return new AllPages<>(read, read.apply(new PageRequest(1, PageRequest.LARGEST, sort, descending)));
    }

    /** The rows of the whole list. */
    public long total() {
        return first.total();
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private Page<T> page = first;
            private int next;

            @Override
            public boolean hasNext() {
                if (next < page.rows().size()) {
                    return true;
                }
                PageRequest request = page.request();
                if (request.number() >= page.pages()) {
                    return false;
                }
                page = read.apply(
                        new PageRequest(request.number() + 1, request.size(), request.sort(), request.descending()));
                next = 0;
                return !page.rows().isEmpty();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return page.rows().get(next++);
            }
        };
    }
}
