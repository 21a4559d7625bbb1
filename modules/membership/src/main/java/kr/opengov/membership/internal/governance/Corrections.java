package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.opengov.membership.AddSeat;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.ElectChair;
import kr.opengov.membership.EntryCorrection;
import kr.opengov.membership.OpenTerm;
import kr.opengov.membership.RecordOfficeHolder;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatView;
import kr.opengov.membership.WriteCharter;
import kr.opengov.membership.internal.governance.RecordedRow.Replacement;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/**
 * Corrections of what stands about a body: a new row takes the place of the wrong one, so that every list that was public
 * can be reproduced. Where one entry ends on the day before the next begins, it keeps doing so.
 */
public final class Corrections {

    private final EntityManager em;
    private final GovernanceBody body;
    private final Verdicts verdicts;
    private final Recorded recorded;
    private final BodyFacts facts;

    public Corrections(EntityManager em, GovernanceBody body, Verdicts verdicts, Recorded recorded) {
        this.em = em;
        this.body = body;
        this.verdicts = verdicts;
        this.recorded = recorded;
        this.facts = GovernanceQueries.facts(em, body, recorded.at());
    }

    /** Charters of a body follow each other without overlap. */
    public void charter(EntryCorrection correction, WriteCharter right) {
        List<CharterView> charters = facts.charters();
        CharterView wrong = charters.stream()
                .filter(charter -> charter.id() == correction.entryId())
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        Optional<CharterView> before = charters.stream()
                .filter(charter -> wrong.from().minusDays(1).equals(charter.to()))
                .findFirst();
        if (correction.struck()) {
            em.persist(new Charter(wrong, recorded, replacing(correction)));
            before.ifPresent(charter -> follow(charter, wrong.to(), correction));
            return;
        }
        CharterView now = Charters.corrected(wrong, right, correction.last());
        inOrder(now.from(), now.to());
        charters.stream()
                .filter(other -> !other.id().equals(wrong.id()))
                .filter(other ->
                        before.isEmpty() || !other.id().equals(before.get().id()))
                .filter(other -> overlap(now.from(), now.to(), other.from(), other.to()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.ofField("from", "CHARTER_PERIOD_TAKEN", other.from());
                });
        before.filter(charter -> !charter.from().isBefore(now.from())).ifPresent(charter -> {
            throw Refusal.ofField("from", "CHARTER_PERIOD_TAKEN", charter.from());
        });
        em.persist(new Charter(now, recorded, replacing(correction)));
        before.filter(charter -> !now.from().equals(wrong.from()))
                .ifPresent(charter -> follow(charter, now.from().minusDays(1), correction));
    }

    private void follow(CharterView before, LocalDate last, EntryCorrection correction) {
        em.persist(new Charter(
                Charters.endingOn(before, last), recorded, new Replacement(before.id(), false, correction.reason())));
    }

    public void term(EntryCorrection correction, OpenTerm right) {
        BodyTerm wrong = standing(BodyTerm.class, correction.entryId());
        if (!wrong.bodyCode().equals(body.code())) {
            throw new Refusal("NOT_FOUND");
        }
        if (correction.struck()) {
            em.persist(wrong.struck(recorded, replacing(correction)));
            return;
        }
        inOrder(right.from(), right.to());
        boolean taken = GovernanceQueries.terms(em, body.code(), recorded.at()).stream()
                .anyMatch(term -> term.number() == right.number() && term.id() != correction.entryId());
        if (taken) {
            throw Refusal.ofField("number", "TERM_EXISTS", right.number());
        }
        Appointments.pass(
                new Appointments(facts, verdicts)
                        .withinBody(right.from(), right.to()).stream().toList(),
                null);
        em.persist(wrong.corrected(right, recorded, replacing(correction)));
    }

    /** Whoever sits or sat there keeps the seat: it cannot go, change its side or its days beyond them. */
    public void seat(EntryCorrection correction, AddSeat right, Office office) {
        SeatView wrong = facts.seats().stream()
                .filter(seat -> seat.entryId() == correction.entryId())
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        List<SeatHolder> holders = facts.holders().stream()
                .filter(holder -> !holder.exOfficio() && Objects.equals(holder.seatId(), wrong.id()))
                .toList();
        if (correction.struck()) {
            held(holders.stream().findFirst(), wrong);
            em.persist(new Seat(wrong, recorded, replacing(correction)));
            return;
        }
        inOrder(right.from(), correction.last());
        if (facts.founded() != null && right.from().isBefore(facts.founded())) {
            throw Refusal.ofField("from", "SEAT_BEFORE_BODY", facts.founded());
        }
        boolean otherSide = right.constituency() != wrong.constituency();
        held(
                holders.stream()
                        .filter(holder -> otherSide
                                || office != null
                                || holder.from().day().isBefore(right.from())
                                || beyond(holder, correction.last()))
                        .findFirst(),
                wrong);
        em.persist(new Seat(
                new SeatView(
                        wrong.id(),
                        0,
                        body.code(),
                        wrong.number(),
                        right.constituency(),
                        right.labelKo(),
                        right.labelEn(),
                        office == null ? null : office.code(),
                        null,
                        null,
                        right.chair(),
                        right.from(),
                        correction.last(),
                        right.source()),
                recorded,
                replacing(correction)));
    }

    private static void held(Optional<SeatHolder> holder, SeatView seat) {
        holder.ifPresent(found -> {
            throw new Refusal(
                    "SEAT_HELD", seat.number(), found.name("ko"), found.from().day());
        });
    }

    private static boolean beyond(SeatHolder holder, LocalDate last) {
        return last != null && (holder.to() == null || holder.to().day().isAfter(last));
    }

    public void chair(EntryCorrection correction, ElectChair right) {
        ElectedChair wrong = standing(ElectedChair.class, correction.entryId());
        if (facts.chairs().stream().noneMatch(chair -> chair.entryId() == correction.entryId())) {
            throw new Refusal("NOT_FOUND");
        }
        if (correction.struck()) {
            em.persist(new ElectedChair(body.code(), wrong.period(), recorded, replacing(correction)));
            return;
        }
        SeatHolder holder = facts.holder(right.holdingId())
                .filter(one -> !one.exOfficio())
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        BodyBook.chairWithin(holder, right.from(), right.to());
        em.persist(new ElectedChair(body.code(), BodyBook.chairOf(right), recorded, replacing(correction)));
    }

    /** @param person who it was instead, or null for the same */
    public void officeHolder(EntryCorrection correction, RecordOfficeHolder right, Person person) {
        OfficeHolding wrong = standing(OfficeHolding.class, correction.entryId());
        if (facts.seats().stream().noneMatch(seat -> wrong.officeCode().equals(seat.officeCode()))) {
            throw new Refusal("NOT_FOUND");
        }
        List<OfficeHolding> others = OfficeHolding.standing(em, wrong.officeCode(), recorded.at()).stream()
                .filter(other -> !other.id().equals(wrong.id()))
                .toList();
        Optional<OfficeHolding> before = others.stream()
                .filter(other -> wrong.from().minusDays(1).equals(other.to()))
                .findFirst();
        if (correction.struck()) {
            em.persist(wrong.replaced(null, wrong.from(), wrong.to(), wrong.source(), recorded, replacing(correction)));
            before.ifPresent(other -> follow(other, wrong.to(), correction));
            return;
        }
        inOrder(right.from(), correction.last());
        others.stream()
                .filter(other -> before.filter(other::equals)
                        .map(found -> !found.from().isBefore(right.from()))
                        .orElseGet(() -> overlap(right.from(), correction.last(), other.from(), other.to())))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.ofField("from", "OFFICE_HOLDER_THEN", other.from());
                });
        em.persist(wrong.replaced(
                person, right.from(), correction.last(), right.source(), recorded, replacing(correction)));
        before.filter(other -> !right.from().equals(wrong.from()))
                .ifPresent(other -> follow(other, right.from().minusDays(1), correction));
    }

    private void follow(OfficeHolding before, LocalDate last, EntryCorrection correction) {
        em.persist(before.replaced(
                null,
                before.from(),
                last,
                before.source(),
                recorded,
                new Replacement(before.id(), false, correction.reason())));
    }

    /** The entry, when nothing took its place yet. */
    private <T extends RecordedRow> T standing(Class<T> type, long id) {
        return em.createQuery(
                        "SELECT x FROM " + type.getSimpleName() + " x WHERE x.id = :id AND "
                                + RecordedRow.standing(type.getSimpleName()),
                        type)
                .setParameter("id", id)
                .setParameter("knownAt", recorded.at())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private static Replacement replacing(EntryCorrection correction) {
        return new Replacement(correction.entryId(), correction.struck(), correction.reason());
    }

    private static void inOrder(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw Refusal.ofField("to", "HOLDING_DAYS_REVERSED", from);
        }
    }

    private static boolean overlap(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return (to == null || !to.isBefore(otherFrom)) && (otherTo == null || !otherTo.isBefore(from));
    }
}
