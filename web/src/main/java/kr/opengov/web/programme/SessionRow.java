package kr.opengov.web.programme;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import kr.opengov.platform.Blank;

/**
 * What is typed in a row of a list of a session. A row without a name is none; rows stand in the order of their numbers, of
 * equal ones in the order in which they were shown.
 *
 * @param <E> what the row says about the session
 */
public abstract class SessionRow<E> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Long id;
    private int place;

    /** @param id null for a row that is added */
    SessionRow(int place, Long id) {
        this.place = place;
        this.id = id;
    }

    /** What the rows that are filled say, in their order. */
    static <E> List<E> entries(List<? extends SessionRow<E>> rows) {
        return rows.stream()
                .filter(row -> !Blank.is(row.name()))
                .sorted(Comparator.comparingInt(SessionRow::getPlace))
                .map(SessionRow::entry)
                .toList();
    }

    /** The name in Korean, without which the row is none. */
    abstract String name();

    abstract E entry();

    final Long id() {
        return id;
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }
}
