package kr.opengov.summit;

/**
 * A room in the list of the desk.
 *
 * @param slots how many things are placed in it
 * @param periods how many times of availability were named
 */
public record RoomLine(RoomRow room, boolean retired, long slots, long periods) {

    /** As the query delivers it. */
    public RoomLine(
            Long id,
            long version,
            int position,
            String nameKo,
            String nameEn,
            RoomKind kind,
            Integer capacity,
            String building,
            String floor,
            boolean allowsParallel,
            int interpretationBooths,
            String streamUrl,
            boolean retired,
            Long slots,
            Long periods) {
        this(
                new RoomRow(
                        id,
                        version,
                        position,
                        nameKo,
                        nameEn,
                        kind,
                        capacity,
                        building,
                        floor,
                        allowsParallel,
                        interpretationBooths,
                        streamUrl),
                retired,
                slots,
                periods);
    }
}
