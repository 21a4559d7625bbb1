package kr.opengov.membership;

import java.time.LocalDate;
import java.util.List;

/**
 * The partnership's Steering Committee on a day.
 *
 * @param nameKo always shown: a city council has a 운영위원회 too
 * @param governmentSeats how many seats governments have
 * @param civilSocietySeats how many seats civil society has
 * @param seats the seats whose holder on that day is known
 */
public record SteeringCommittee(
        LocalDate day, String nameKo, String nameEn, int governmentSeats, int civilSocietySeats, List<SeatRow> seats) {

    public SteeringCommittee {
        seats = List.copyOf(seats);
    }

    /** Seats of a constituency whose holder on that day no source names: vacant or not known. */
    public int unnamed(Constituency constituency) {
        int all = constituency == Constituency.GOVERNMENT ? governmentSeats : civilSocietySeats;
        return Math.max(
                0,
                all
                        - (int) seats.stream()
                                .filter(seat -> seat.constituency() == constituency)
                                .count());
    }

    public boolean incomplete() {
        return unnamed(Constituency.GOVERNMENT) + unnamed(Constituency.CIVIL_SOCIETY) > 0;
    }

    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }
}
