package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.opengov.membership.AddSeat;
import kr.opengov.membership.AppointMember;
import kr.opengov.membership.BodyFinding;
import kr.opengov.membership.ChairPeriod;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.CorrectHolding;
import kr.opengov.membership.ElectChair;
import kr.opengov.membership.EndHolding;
import kr.opengov.membership.EndReason;
import kr.opengov.membership.ImportResult;
import kr.opengov.membership.ImportRoster;
import kr.opengov.membership.OpenTerm;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.RecordOfficeHolder;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;
import kr.opengov.membership.WriteCharter;
import kr.opengov.membership.internal.governance.RecordedRow.Replacement;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** The entries of one body: each is judged against what stands, then added; none is ever changed. */
public final class BodyBook {

    /** The reason on record of what a file corrects. */
    private static final String IMPORTED = "명단 파일";

    private final EntityManager em;
    private final GovernanceBody body;
    private final Verdicts verdicts;
    private final Recorded recorded;

    public BodyBook(EntityManager em, GovernanceBody body, Verdicts verdicts, Recorded recorded) {
        this.em = em;
        this.body = body;
        this.verdicts = verdicts;
        this.recorded = recorded;
    }

    public void charter(WriteCharter command) {
        List<CharterView> charters = facts().charters();
        if (charters.stream().anyMatch(charter -> !charter.from().isBefore(command.from()))) {
            throw Refusal.ofField(
                    "from", "CHARTER_PERIOD_TAKEN", charters.get(0).from());
        }
        charters.stream()
                .filter(charter -> charter.to() == null || !charter.to().isBefore(command.from()))
                .forEach(charter -> em.persist(new Charter(
                        Charters.endingOn(charter, command.from().minusDays(1)),
                        recorded,
                        new Replacement(charter.id(), false, null))));
        em.persist(new Charter(Charters.of(command), recorded, Replacement.NONE));
    }

    public void term(OpenTerm command) {
        if (command.to() != null && command.to().isBefore(command.from())) {
            throw Refusal.ofField("to", "HOLDING_DAYS_REVERSED", command.from());
        }
        boolean taken = GovernanceQueries.terms(em, body.code(), recorded.at()).stream()
                .anyMatch(term -> term.number() == command.number());
        if (taken) {
            throw Refusal.ofField("number", "TERM_EXISTS", command.number());
        }
        Appointments.pass(
                new Appointments(facts(), verdicts)
                        .withinBody(command.from(), command.to()).stream().toList(),
                null);
        em.persist(new BodyTerm(command, recorded));
    }

    /** The office a seat ex officio follows, or null for any other seat. */
    public Office office(AddSeat command) {
        if (Blank.is(command.officeKo())) {
            return null;
        }
        String nameKo = command.officeKo().strip();
        boolean english = !Blank.is(command.officeEn());
        return office(nameKo, english ? command.officeEn().strip() : nameKo);
    }

    public long seat(AddSeat command) {
        BodyFacts facts = facts();
        if (facts.founded() != null && command.from().isBefore(facts.founded())) {
            throw Refusal.ofField("from", "SEAT_BEFORE_BODY", facts.founded());
        }
        Office office = office(command);
        Seat seat = new Seat(
                new SeatView(
                        0,
                        0,
                        body.code(),
                        nextNumber(facts),
                        command.constituency(),
                        command.labelKo(),
                        command.labelEn(),
                        office == null ? null : office.code(),
                        null,
                        null,
                        command.chair(),
                        command.from(),
                        null,
                        command.source()),
                recorded);
        em.persist(seat);
        return seat.originId();
    }

    /** What the rules would say. */
    public List<BodyFinding> preview(AppointMember command) {
        BodyFacts facts = facts();
        SeatView seat = seat(facts, command);
        Person person = new Person(command.personId(), null, command.nameKo(), command.nameEn());
        return new Appointments(seat.id() == 0 ? facts.with(seat) : facts, verdicts)
                .findings(holder(command, seat, person));
    }

    public long appoint(AppointMember command, Person person) {
        BodyFacts facts = facts();
        SeatView seat = seat(facts, command);
        SeatHolder holder = holder(command, seat, person);
        List<BodyFinding> findings =
                new Appointments(seat.id() == 0 ? facts.with(seat) : facts, verdicts).findings(holder);
        Appointments.pass(findings, command.overrideReason());
        if (seat.id() == 0) {
            Seat made = new Seat(seat, recorded);
            em.persist(made);
            holder = new Holders(holder).on(made.originId());
        }
        return write(holder, Replacement.NONE, findings, command.overrideReason());
    }

    public void end(EndHolding command) {
        BodyFacts facts = facts();
        SeatHolder holder = standing(facts, command.holdingId());
        if (holder.to() != null && !holder.to().day().isAfter(command.to())) {
            throw Refusal.ofField("to", "HOLDING_ENDED", holder.to().day());
        }
        SeatHolder ended = new Holders(holder).ended(command.to(), command.reason());
        List<BodyFinding> findings = new Appointments(facts, verdicts).findings(ended);
        Appointments.pass(findings, command.overrideReason());
        write(ended, new Replacement(holder.entryId(), false, command.note()), findings, command.overrideReason());
    }

    /** @param person who it was instead, or null for the same */
    public void correct(CorrectHolding command, Person person) {
        BodyFacts facts = facts();
        SeatHolder wrong = standing(facts, command.holdingId());
        String override = command.correct().overrideReason();
        Appointments appointments = new Appointments(facts, verdicts);
        if (command.struck()) {
            List<BodyFinding> findings = appointments.findingsWithout(wrong);
            Appointments.pass(findings, override);
            write(wrong, new Replacement(wrong.entryId(), true, command.reason()), findings, override);
            return;
        }
        SeatHolder right = Holders.corrected(wrong, command.correct(), command.endReason(), person);
        if (right.seatId() != null && facts.seat(right.seatId()).isEmpty()) {
            throw Refusal.ofField("seatId", "SEAT_UNKNOWN");
        }
        List<BodyFinding> findings = appointments.findings(right);
        Appointments.pass(findings, override);
        write(right, new Replacement(wrong.entryId(), false, command.reason()), findings, override);
    }

    public void chair(ElectChair command) {
        chairWithin(standing(facts(), command.holdingId()), command.from(), command.to());
        em.persist(new ElectedChair(body.code(), chairOf(command), recorded, Replacement.NONE));
    }

    static ChairPeriod chairOf(ElectChair command) {
        return new ChairPeriod(0, command.holdingId(), command.from(), command.to(), command.source());
    }

    /** Who leads sits: nobody leads before the first or after the last day of the seat. */
    static void chairWithin(SeatHolder holder, LocalDate from, LocalDate to) {
        LocalDate last = holder.to() == null ? null : holder.to().day();
        boolean within = !from.isBefore(holder.from().day())
                && (to == null || !to.isBefore(from))
                && (last == null || to != null && !to.isAfter(last));
        if (!within) {
            throw Refusal.ofField("from", "CHAIR_OUTSIDE_HOLDING", holder.from().day(), last == null ? "" : last);
        }
    }

    public void officeHolder(RecordOfficeHolder command, Person person) {
        if (facts().seats().stream().noneMatch(seat -> command.officeCode().equals(seat.officeCode()))) {
            throw Refusal.ofField("officeCode", "OFFICE_UNKNOWN");
        }
        List<OfficeHolding> standing = OfficeHolding.standing(em, command.officeCode(), recorded.at());
        standing.stream()
                .map(OfficeHolding::from)
                .filter(from -> !from.isBefore(command.from()))
                .max(Comparator.naturalOrder())
                .ifPresent(from -> {
                    throw Refusal.ofField("from", "OFFICE_HOLDER_LATER", from);
                });
        standing.stream()
                .filter(holding -> holding.to() == null || !holding.to().isBefore(command.from()))
                .forEach(holding -> em.persist(holding.endingOn(command.from().minusDays(1), recorded)));
        em.persist(new OfficeHolding(command.officeCode(), person, command.from(), command.source(), recorded));
    }

    /**
     * Takes over a roster file, or only says what it would do.
     *
     * @param known the person of a code of the directory
     * @param named a person of the directory for somebody new
     */
    public ImportResult roster(
            ImportRoster command, Function<String, Optional<Person>> known, Function<SeatHolder, Person> named) {
        RosterImport file = new RosterImport(command, facts(), verdicts, known);
        ImportResult result = file.judge();
        if (result.saved()) {
            file.write((holder, newSeat, replaced, findings, chair) -> {
                if (holder.entryId() != 0) {
                    leads(holder.holdingId(), chair);
                    return;
                }
                boolean isNew = holder.personId() == null && holder.memberCode() == null;
                Long seatId = holder.seatId();
                if (newSeat != null) {
                    Seat made = new Seat(newSeat, recorded);
                    em.persist(made);
                    seatId = made.originId();
                }
                Person person =
                        isNew ? named.apply(holder) : new Person(holder.personId(), holder.personCode(), null, null);
                Replacement replacement =
                        replaced == null ? Replacement.NONE : new Replacement(replaced, false, IMPORTED);
                leads(write(new Holders(holder).of(person, seatId), replacement, findings, null), chair);
            });
        }
        return result;
    }

    private void leads(long holdingId, ChairPeriod chair) {
        if (chair != null) {
            Replacement replacement =
                    chair.entryId() == 0 ? Replacement.NONE : new Replacement(chair.entryId(), false, IMPORTED);
            // The holding must be in the table first: the chair names it.
            em.flush();
            ChairPeriod period = new ChairPeriod(0, holdingId, chair.from(), chair.to(), chair.source());
            em.persist(new ElectedChair(body.code(), period, recorded, replacement));
        }
    }

    private BodyFacts facts() {
        return GovernanceQueries.facts(em, body, recorded.at());
    }

    private static SeatHolder standing(BodyFacts facts, long holdingId) {
        return facts.holder(holdingId)
                .filter(holder -> !holder.exOfficio())
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private long write(SeatHolder holder, Replacement replacement, List<BodyFinding> findings, String reason) {
        SeatHolding row = new SeatHolding(body, holder, recorded, replacement);
        em.persist(row);
        findings.forEach(
                finding -> em.persist(new BodyVerdict(body.code(), row.holdingId(), finding, reason, recorded)));
        return row.holdingId();
    }

    private SeatView seat(BodyFacts facts, AppointMember command) {
        if (command.seatId() != null) {
            return facts.seat(command.seatId()).orElseThrow(() -> Refusal.ofField("seatId", "SEAT_UNKNOWN"));
        }
        if (command.constituency() == null) {
            throw Refusal.ofField("seatId", "SEAT_OR_CONSTITUENCY");
        }
        return newSeat(facts, command.constituency(), command.from(), command.source());
    }

    private SeatView newSeat(BodyFacts facts, Constituency constituency, LocalDate from, String source) {
        LocalDate since = facts.founded() != null && from.isBefore(facts.founded()) ? facts.founded() : from;
        return new SeatView(
                0,
                0,
                body.code(),
                nextNumber(facts),
                constituency,
                null,
                null,
                null,
                null,
                null,
                false,
                since.isAfter(from) ? from : since,
                null,
                source);
    }

    private static int nextNumber(BodyFacts facts) {
        return facts.seats().stream().mapToInt(SeatView::number).max().orElse(0) + 1;
    }

    private SeatHolder holder(AppointMember command, SeatView seat, Person person) {
        return new SeatHolder(
                0,
                0,
                body.code(),
                seat.id(),
                seat.constituency(),
                null,
                person.id(),
                person.code(),
                Blank.is(command.nameKo()) ? person.nameKo() : command.nameKo(),
                Blank.is(command.nameEn()) ? person.nameEn() : command.nameEn(),
                command.affiliation(),
                command.title(),
                false,
                command.term(),
                SeatHolding.terms(command.earlierTerms()),
                PartialDay.ofDay(command.from()),
                command.confidence(),
                command.to() == null ? null : PartialDay.ofDay(command.to()),
                command.to() == null ? null : EndReason.TERM_ENDED,
                command.note(),
                command.source(),
                command.confidence(),
                recorded.at(),
                null,
                null,
                false);
    }

    /**
     * The office of this name; a new one when nobody used it yet. Its code follows from the name, so that two who name it at
     * once cannot make two of it: the second is told that somebody was faster.
     */
    private Office office(String nameKo, String nameEn) {
        return em.createQuery("SELECT o FROM Office o WHERE o.nameKo = :name", Office.class)
                .setParameter("name", nameKo)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    Office made = new Office(Office.codeOf(nameKo), nameKo, nameEn);
                    em.persist(made);
                    return made;
                });
    }
}
