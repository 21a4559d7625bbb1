package kr.opengov.membership.internal.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kr.opengov.membership.BodyFinding;
import kr.opengov.membership.BodyRule;
import kr.opengov.membership.ChairPeriod;
import kr.opengov.membership.ImportError;
import kr.opengov.membership.ImportResult;
import kr.opengov.membership.ImportRoster;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;
import kr.opengov.platform.Refusal;

/**
 * Takes over a roster file, all of it or nothing. A row is the entry of the same seat, person and first day: the same
 * facts change nothing, other facts correct it, and no such entry means a new one. What the file leaves out stays.
 */
public final class RosterImport {

    /** Something to write when the whole file is right. */
    private record Step(
            SeatHolder holder, SeatView newSeat, Long replaced, List<BodyFinding> findings, ChairPeriod chair) {
        /** Something that stands gets another entry. */
        boolean corrects() {
            return replaced != null || holder.entryId() != 0;
        }
    }

    private final ImportRoster command;
    private final Verdicts verdicts;
    private final Function<String, Optional<Person>> known;
    private final List<Step> steps = new ArrayList<>();
    private final List<ImportError> errors = new ArrayList<>();
    private BodyFacts facts;
    private int unchanged;

    /** @param known the person of a code of the directory */
    public RosterImport(
            ImportRoster command, BodyFacts facts, Verdicts verdicts, Function<String, Optional<Person>> known) {
        this.command = command;
        this.facts = facts;
        this.verdicts = verdicts;
        this.known = known;
    }

    /** Judges the rows one after the other, each with those before it taken over. */
    public ImportResult judge() {
        RosterRows read = new RosterRows(
                command.bodyCode(),
                command.lines(),
                (day, name) -> verdicts.about(BodyRule.ONE_HOLDER, facts, day, 2, 1, name));
        errors.addAll(read.errors());
        unchanged = read.exOfficio();
        if (errors.isEmpty()) {
            read.rows().forEach(this::judge);
        }
        int corrected = (int) steps.stream().filter(Step::corrects).count();
        return new ImportResult(
                command.lines().size(),
                steps.size() - corrected,
                corrected,
                unchanged,
                errors,
                errors.isEmpty() && !command.trial());
    }

    /** Writes what was judged. */
    void write(Writer writer) {
        steps.forEach(
                step -> writer.write(step.holder(), step.newSeat(), step.replaced(), step.findings(), step.chair()));
    }

    private void judge(RosterRows.Row row) {
        try {
            SeatView seat = seat(row);
            SeatHolder holder = placed(row, seat);
            Optional<SeatHolder> standing = standing(holder);
            if (standing.isPresent() && new Holders(holder).saysTheSameAs(standing.get())) {
                ChairPeriod chair = leads(row, seat, standing.get());
                if (chair == null) {
                    unchanged++;
                } else {
                    steps.add(new Step(standing.get(), null, null, List.of(), chair));
                }
                return;
            }
            SeatHolder next =
                    standing.map(old -> new Holders(holder).inPlaceOf(old)).orElse(holder);
            BodyFacts with = seat != null && facts.seat(seat.id()).isEmpty() ? facts.with(seat) : facts;
            List<BodyFinding> findings = new Appointments(with, verdicts).findings(next);
            Appointments.pass(findings, null);
            boolean isNew = with != facts;
            steps.add(new Step(
                    next,
                    isNew ? seat : null,
                    standing.map(SeatHolder::entryId).orElse(null),
                    findings,
                    leads(row, seat, next)));
            List<SeatHolder> holders = new ArrayList<>(with.holders());
            holders.removeIf(old -> old.holdingId() == next.holdingId());
            holders.add(next);
            facts = with.with(holders);
        } catch (Refusal refused) {
            errors.add(new ImportError(row.line(), refused.field(), refused.code(), refused.arguments()));
        }
    }

    /** The period of leading the row adds or corrects; null where nothing changes. A row that says no changes none. */
    private ChairPeriod leads(RosterRows.Row row, SeatView seat, SeatHolder holder) {
        ChairPeriod wanted = row.chair();
        if (wanted == null || seat != null && seat.chair()) {
            return null;
        }
        BodyBook.chairWithin(holder, wanted.from(), wanted.to());
        Optional<ChairPeriod> standing = facts.chairs().stream()
                .filter(chair -> chair.holdingId() == holder.holdingId())
                .filter(chair -> chair.on(wanted.from()) || wanted.on(chair.from()))
                .findFirst();
        boolean same = standing.filter(
                        chair -> chair.from().equals(wanted.from()) && Objects.equals(chair.to(), wanted.to()))
                .isPresent();
        long replaced = standing.map(ChairPeriod::entryId).orElse(0L);
        return same ? null : new ChairPeriod(replaced, holder.holdingId(), wanted.from(), wanted.to(), wanted.source());
    }

    /** The seat of this number; a new one where there is none. Null where the file names no seat. */
    private SeatView seat(RosterRows.Row row) {
        if (row.seat() == null) {
            return null;
        }
        SeatView seat = facts.seats().stream()
                .filter(one -> one.number() == row.seat())
                .findFirst()
                .orElse(null);
        if (seat == null) {
            LocalDate from = row.holder().from().day();
            return new SeatView(
                    -row.line(),
                    0,
                    command.bodyCode(),
                    row.seat(),
                    row.holder().constituency(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    from,
                    null,
                    row.holder().source());
        }
        if (seat.constituency() != row.holder().constituency()) {
            throw Refusal.ofField("constituency", "ROSTER_SEAT_UNLIKE", seat.number(), seat.constituency());
        }
        return seat;
    }

    private SeatHolder placed(RosterRows.Row row, SeatView seat) {
        SeatHolder holder = row.holder();
        Person person = null;
        if (holder.personCode() != null) {
            person =
                    known.apply(holder.personCode()).orElseThrow(() -> Refusal.ofField("personCode", "PERSON_UNKNOWN"));
        }
        return new Holders(holder).of(person, seat == null ? null : seat.id());
    }

    private Optional<SeatHolder> standing(SeatHolder holder) {
        return facts.holders().stream()
                .filter(old -> old.entryId() != 0
                        && Objects.equals(old.seatId(), holder.seatId())
                        && old.from().day().equals(holder.from().day())
                        && Objects.equals(old.personCode(), holder.personCode())
                        && Objects.equals(old.memberCode(), holder.memberCode()))
                .findFirst();
    }

    /** What writes an entry; a holder with a number of its own stands already, only its leading is new. */
    @FunctionalInterface
    interface Writer {
        void write(SeatHolder holder, SeatView newSeat, Long replaced, List<BodyFinding> findings, ChairPeriod chair);
    }
}
