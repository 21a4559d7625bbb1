package kr.opengov.web.export;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.function.LongFunction;

/**
 * The rows of a long list, read behind the key of the last one: unlike pages, the later ones are read as quickly as the
 * first, and what is added meanwhile moves none of them.
 *
 * @param read the rows behind a key by their keys, as many as are read at once; 0 for the beginning
 */
public record RowsBehind<T>(LongFunction<SortedMap<Long, T>> read) implements Iterable<T> {

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private long last;
            private boolean over;
            private Iterator<T> rows = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                if (!rows.hasNext() && !over) {
                    SortedMap<Long, T> more = read.apply(last);
                    over = more.isEmpty();
                    last = over ? last : more.lastKey();
                    rows = more.values().iterator();
                }
                return rows.hasNext();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return rows.next();
            }
        };
    }
}
