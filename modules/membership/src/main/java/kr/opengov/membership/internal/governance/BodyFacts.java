package kr.opengov.membership.internal.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import kr.opengov.membership.ChairPeriod;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.RosterRow;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;
import kr.opengov.membership.Vacancy;

/**
 * What stood about a body at an instant; answers who sits where on any day.
 *
 * @param founded null where no source prints it
 * @param holders of seats people are appointed to and of seats ex officio
 */
public record BodyFacts(
        String code,
        String ruleCode,
        LocalDate founded,
        LocalDate dissolved,
        List<CharterView> charters,
        List<SeatView> seats,
        List<SeatHolder> holders,
        List<ChairPeriod> chairs) {

    public BodyFacts {
        charters = List.copyOf(charters);
        seats = List.copyOf(seats);
        holders = List.copyOf(holders);
        chairs = List.copyOf(chairs);
    }

    /** The same with other holders, to see what a change would do. */
    public BodyFacts with(List<SeatHolder> others) {
        return new BodyFacts(code, ruleCode, founded, dissolved, charters, seats, others, chairs);
    }

    /** The same with other periods of leading. */
    BodyFacts led(List<ChairPeriod> others) {
        return new BodyFacts(code, ruleCode, founded, dissolved, charters, seats, holders, others);
    }

    /** The same with one more seat. */
    public BodyFacts with(SeatView seat) {
        List<SeatView> all = new ArrayList<>(seats);
        all.add(seat);
        return new BodyFacts(code, ruleCode, founded, dissolved, charters, all, holders, chairs);
    }

    public boolean exists(LocalDate day) {
        return (founded == null || !day.isBefore(founded)) && (dissolved == null || !day.isAfter(dissolved));
    }

    public Optional<CharterView> charter(LocalDate day) {
        return charters.stream().filter(charter -> charter.on(day)).findFirst();
    }

    public Optional<SeatView> seat(long id) {
        return seats.stream().filter(seat -> seat.id() == id).findFirst();
    }

    public Optional<SeatHolder> holder(long holdingId) {
        return holders.stream()
                .filter(holder -> holder.holdingId() == holdingId)
                .findFirst();
    }

    /** Who sits on a day, by number of the seat; who has no numbered seat stands at the end. */
    public List<RosterRow> roster(LocalDate day) {
        if (dissolved != null && day.isAfter(dissolved)) {
            return List.of();
        }
        List<RosterRow> rows = new ArrayList<>();
        List<SeatHolder> left = new ArrayList<>(
                holders.stream().filter(holder -> holder.on(day)).toList());
        for (SeatView seat : seatsOn(day)) {
            List<SeatHolder> here = left.stream().filter(on(seat)).toList();
            left.removeAll(here);
            here.forEach(holder -> rows.add(row(seat, holder, day)));
            if (here.isEmpty() && seat.exOfficio()) {
                rows.add(new RosterRow(seat, null, seat.chair()));
            }
        }
        left.forEach(holder -> rows.add(
                row(holder.seatId() == null ? null : seat(holder.seatId()).orElse(null), holder, day)));
        return rows;
    }

    /** Seats of the day nobody is recorded on; none while the body is not there. A seat ex officio is filled by its office, named or not. */
    public List<Vacancy> vacancies(LocalDate day) {
        if (!exists(day)) {
            return List.of();
        }
        List<Vacancy> vacancies = new ArrayList<>();
        for (SeatView seat : seatsOn(day)) {
            List<SeatHolder> ever = holders.stream().filter(on(seat)).toList();
            if (seat.exOfficio() || ever.stream().anyMatch(holder -> holder.on(day))) {
                continue;
            }
            SeatHolder last = ever.stream()
                    .filter(holder -> holder.to() != null && holder.to().day().isBefore(day))
                    .max(Comparator.comparing(holder -> holder.to().day()))
                    .orElse(null);
            SeatHolder incoming = ever.stream()
                    .filter(holder -> holder.from().day().isAfter(day))
                    .min(Comparator.comparing(holder -> holder.from().day()))
                    .orElse(null);
            LocalDate since = last == null ? seat.from() : last.to().day().plusDays(1);
            vacancies.add(
                    new Vacancy(seat, since.isBefore(seat.from()) ? seat.from() : since, last != null, last, incoming));
        }
        return vacancies;
    }

    /** Who takes a seat after the day, the next first. */
    public List<SeatHolder> incoming(LocalDate day) {
        return holders.stream()
                .filter(holder -> holder.from().day().isAfter(day))
                .sorted(Comparator.comparing(holder -> holder.from().day()))
                .toList();
    }

    /** Every day on which the answer to a question about a day may change. */
    public SortedSet<LocalDate> changeDays() {
        SortedSet<LocalDate> days = new TreeSet<>();
        if (founded != null) {
            days.add(founded);
        }
        after(days, dissolved);
        charters.forEach(charter -> {
            days.add(charter.from());
            after(days, charter.to());
        });
        seats.forEach(seat -> {
            days.add(seat.from());
            after(days, seat.to());
        });
        holders.forEach(holder -> {
            days.add(holder.from().day());
            after(days, holder.to() == null ? null : holder.to().day());
        });
        chairs.forEach(chair -> {
            days.add(chair.from());
            after(days, chair.to());
        });
        return days;
    }

    private static void after(SortedSet<LocalDate> days, LocalDate last) {
        if (last != null) {
            days.add(last.plusDays(1));
        }
    }

    private List<SeatView> seatsOn(LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.on(day))
                .sorted(Comparator.comparingInt(SeatView::number))
                .toList();
    }

    private RosterRow row(SeatView seat, SeatHolder holder, LocalDate day) {
        boolean always = seat != null && seat.on(day) && seat.chair();
        return chairs.stream()
                .filter(chair -> chair.holdingId() == holder.holdingId() && chair.on(day))
                .findFirst()
                .map(chair -> new RosterRow(seat, holder, true, chair.from(), leadsUntil(chair, holder)))
                .orElseGet(() -> new RosterRow(seat, holder, always));
    }

    /** Who leaves the seat leads no more, whatever was recorded of the chair. */
    private static LocalDate leadsUntil(ChairPeriod chair, SeatHolder holder) {
        LocalDate last = holder.to() == null ? null : holder.to().day();
        return last != null && (chair.to() == null || chair.to().isAfter(last)) ? last : chair.to();
    }

    private static Predicate<SeatHolder> on(SeatView seat) {
        return holder -> holder.seatId() != null && holder.seatId() == seat.id();
    }
}
