package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.actionplans.ProposalState;

/**
 * Keeps how many proposals came on each day, and how many of a slice of ids have how many supporters, both by call, state,
 * channel and whether they are hidden.
 */
final class ProposalCounts {

    /** As many ids are walked over at most in the order of support. */
    static final long SLICE = 20_000;

    private static final String BY_DAY =
            "INSERT INTO ap_proposal_count (received_on, call_id, state, channel, hidden, proposals) VALUES ";
    private static final String BY_SUPPORT =
            "INSERT INTO ap_support_count (supports, slice, call_id, state, channel, hidden, proposals) VALUES ";

    private final EntityManager em;

    ProposalCounts(EntityManager em) {
        this.em = em;
    }

    /** Where a proposal is counted. */
    record Place(long id, LocalDate day, Long call, ProposalState state, String channel, boolean hidden, int supports) {

        private List<Object> byDay() {
            return List.of(day, call, state.name(), channel, hidden);
        }

        private List<Object> bySupport() {
            return List.of(supports, id / SLICE, call, state.name(), channel, hidden);
        }

        /** Of two rows of a table that change together; they are locked in this order, the same for everybody. */
        private String order() {
            return state + "/" + hidden + "/" + String.format("%010d", supports);
        }
    }

    private record Change(Place place, int by) {}

    void arrived(Place place) {
        arrived(List.of(place));
    }

    /** Many at once; the rows they share are written once, in the order of their keys. */
    void arrived(List<Place> places) {
        write(BY_DAY, counted(places, Place::byDay), Place::byDay);
        write(BY_SUPPORT, counted(places, Place::bySupport), Place::bySupport);
    }

    private static List<Change> counted(List<Place> places, Function<Place, List<Object>> key) {
        return places.stream()
                .collect(Collectors.groupingBy(place -> key.apply(place).toString(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new Change(same.get(0), same.size()))
                .toList();
    }

    /** Moves a proposal from one place to another; nothing when they are the same. */
    void moved(Place from, Place to) {
        List<Change> changes = Stream.of(new Change(from, -1), new Change(to, 1))
                .sorted((one, other) ->
                        one.place().order().compareTo(other.place().order()))
                .toList();
        if (!from.byDay().equals(to.byDay())) {
            write(BY_DAY, changes, Place::byDay);
        }
        if (!from.bySupport().equals(to.bySupport())) {
            write(BY_SUPPORT, changes, Place::bySupport);
        }
    }

    private void write(String table, List<Change> changes, Function<Place, List<Object>> key) {
        String row = "(" + "?, ".repeat(key.apply(changes.get(0).place()).size()) + "?)";
        Query insert = em.createNativeQuery(
                table + String.join(", ", changes.stream().map(change -> row).toList())
                        + " ON DUPLICATE KEY UPDATE proposals = proposals + VALUES(proposals)");
        int position = 1;
        for (Change change : changes) {
            for (Object value : key.apply(change.place())) {
                insert.setParameter(position++, value);
            }
            insert.setParameter(position++, change.by());
        }
        insert.executeUpdate();
    }
}
