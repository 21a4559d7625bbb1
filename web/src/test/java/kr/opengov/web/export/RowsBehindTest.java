package kr.opengov.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RowsBehindTest {

    private final SortedMap<Long, String> all = new TreeMap<>();
    private final List<Long> asked = new ArrayList<>();

    private SortedMap<Long, String> twoBehind(long key) {
        asked.add(key);
        SortedMap<Long, String> two = new TreeMap<>();
        all.tailMap(key + 1).entrySet().stream().limit(2).forEach(row -> two.put(row.getKey(), row.getValue()));
        return two;
    }

    @Test
    void readsEachRowOnceInTheOrderOfTheKeys() {
        List.of(3L, 5L, 8L, 13L, 21L).forEach(key -> all.put(key, "row " + key));

        assertThat(new RowsBehind<>(this::twoBehind)).containsExactly("row 3", "row 5", "row 8", "row 13", "row 21");
        assertThat(asked).containsExactly(0L, 5L, 13L, 21L);
    }

    @Test
    void whatIsAddedWhileItIsReadMovesNothing() {
        List.of(3L, 5L, 8L).forEach(key -> all.put(key, "row " + key));
        Iterator<String> rows = new RowsBehind<>(this::twoBehind).iterator();
        assertThat(rows.next()).isEqualTo("row 3");
        all.put(1L, "row 1");
        all.put(9L, "row 9");

        assertThat(rows).toIterable().containsExactly("row 5", "row 8", "row 9");
    }

    @Test
    void ofNothingHasNothing() {
        Iterator<String> rows = new RowsBehind<>(this::twoBehind).iterator();

        assertThat(rows.hasNext()).isFalse();
        assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
    }
}
