package kr.opengov.membership;

import java.util.List;

/**
 * The entries of a body that stand, each with the number a correction names; holdings are in {@link BodyProfile}.
 *
 * @param charters the latest first
 * @param terms the latest first
 * @param seats by number
 * @param chairs who was elected to lead, the latest first
 * @param holders everybody who has, had or will have a seat: the names of the chairs
 * @param officeHolders who holds an office that a seat follows, the latest first
 */
public record BodyEntries(
        List<CharterView> charters,
        List<TermView> terms,
        List<SeatView> seats,
        List<ChairPeriod> chairs,
        List<SeatHolder> holders,
        List<SeatHolder> officeHolders) {

    public BodyEntries {
        charters = List.copyOf(charters);
        terms = List.copyOf(terms);
        seats = List.copyOf(seats);
        chairs = List.copyOf(chairs);
        holders = List.copyOf(holders);
        officeHolders = List.copyOf(officeHolders);
    }

    /** Who leads in a period; null when the holding does not stand. */
    public SeatHolder holder(ChairPeriod chair) {
        return holders.stream()
                .filter(holder -> holder.holdingId() == chair.holdingId())
                .findFirst()
                .orElse(null);
    }
}
