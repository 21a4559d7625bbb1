package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.opengov.actionplans.ProposalState;

/** Keeps how many proposals came on each day by call, state, channel and whether they are hidden. */
final class ProposalCounts {

    private final EntityManager em;

    ProposalCounts(EntityManager em) {
        this.em = em;
    }

    /** Where a proposal is counted. */
    record Place(LocalDate day, Long call, ProposalState state, String channel, boolean hidden)
            implements Comparable<Place> {

        /** The order in which rows are locked, the same for everybody. */
        @Override
        public int compareTo(Place other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return state + "/" + hidden;
        }
    }

    private record Change(Place place, int by) {}

    void arrived(Place place) {
        write(List.of(new Change(place, 1)));
    }

    /** Moves a proposal from one place to another; nothing when they are the same. */
    void moved(Place from, Place to) {
        if (!from.equals(to)) {
            write(Stream.of(new Change(from, -1), new Change(to, 1))
                    .sorted((one, other) -> one.place().compareTo(other.place()))
                    .toList());
        }
    }

    private void write(List<Change> changes) {
        String rows = String.join(
                ", ", changes.stream().map(change -> "(?, ?, ?, ?, ?, ?)").toList());
        Query insert = em.createNativeQuery(
                "INSERT INTO ap_proposal_count (received_on, call_id, state, channel, hidden, proposals) VALUES " + rows
                        + " ON DUPLICATE KEY UPDATE proposals = proposals + VALUES(proposals)");
        int position = 1;
        for (Change change : changes) {
            Place place = change.place();
            insert.setParameter(position++, place.day());
            insert.setParameter(position++, place.call());
            insert.setParameter(position++, place.state().name());
            insert.setParameter(position++, place.channel());
            insert.setParameter(position++, place.hidden());
            insert.setParameter(position++, change.by());
        }
        insert.executeUpdate();
    }
}
