package kr.opengov.membership.internal.governance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.opengov.membership.AppointMember;
import kr.opengov.membership.EndReason;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.SeatHolder;
import kr.opengov.platform.Blank;

/** A holder with something changed. */
public final class Holders {

    private final SeatHolder holder;

    public Holders(SeatHolder holder) {
        this.holder = holder;
    }

    SeatHolder named(String nameKo, String nameEn) {
        return copy(nameKo, nameEn, holder.seatId(), holder.to(), holder.endReason());
    }

    /** The same on a seat that was just made. */
    public SeatHolder on(long seatId) {
        return copy(holder.nameKo(), holder.nameEn(), seatId, holder.to(), holder.endReason());
    }

    /** The same with an end. */
    public SeatHolder ended(LocalDate to, EndReason reason) {
        return copy(holder.nameKo(), holder.nameEn(), holder.seatId(), PartialDay.ofDay(to), reason);
    }

    /** The same on a seat, with the person of the directory; null for a person who is new. */
    SeatHolder of(Person person, Long seatId) {
        return copy(holder.holdingId(), person, seatId);
    }

    /** The same as the next entry of a holding. */
    SeatHolder inPlaceOf(SeatHolder old) {
        return copy(old.holdingId(), new Person(old.personId(), old.personCode(), null, null), old.seatId());
    }

    /** Whether both say the same, whenever they were entered. */
    boolean saysTheSameAs(SeatHolder other) {
        return facts(holder).equals(facts(other));
    }

    private static List<Object> facts(SeatHolder holder) {
        return Arrays.asList(
                holder.seatId(),
                holder.constituency(),
                holder.memberCode(),
                holder.personCode(),
                holder.nameKo(),
                holder.nameEn(),
                holder.affiliation(),
                holder.title(),
                holder.term(),
                holder.earlierTerms(),
                holder.from(),
                holder.fromConfidence(),
                holder.to(),
                holder.endReason(),
                holder.note(),
                holder.source(),
                holder.confidence());
    }

    private SeatHolder copy(long holdingId, Person person, Long seatId) {
        return new SeatHolder(
                holdingId,
                0,
                holder.bodyCode(),
                seatId,
                holder.constituency(),
                holder.memberCode(),
                person == null ? null : person.id(),
                person == null ? null : person.code(),
                holder.nameKo(),
                holder.nameEn(),
                holder.affiliation(),
                holder.title(),
                false,
                holder.term(),
                holder.earlierTerms(),
                holder.from(),
                holder.fromConfidence(),
                holder.to(),
                holder.endReason(),
                holder.note(),
                holder.source(),
                holder.confidence(),
                null,
                null,
                null,
                false);
    }

    /** The wrong entry with what is right; the person stays unless another is named. */
    static SeatHolder corrected(SeatHolder wrong, AppointMember right, EndReason reason, Person person) {
        boolean sameDay = wrong.from().day().equals(right.from());
        boolean sameEnd = wrong.to() != null && wrong.to().day().equals(right.to());
        PartialDay to = right.to() == null ? null : PartialDay.ofDay(right.to());
        return new SeatHolder(
                wrong.holdingId(),
                wrong.entryId(),
                wrong.bodyCode(),
                right.seatId() == null ? wrong.seatId() : right.seatId(),
                wrong.constituency(),
                wrong.memberCode(),
                person == null ? wrong.personId() : person.id(),
                person == null ? wrong.personCode() : person.code(),
                Blank.is(right.nameKo()) ? person == null ? wrong.nameKo() : person.nameKo() : right.nameKo(),
                Blank.is(right.nameEn()) ? person == null ? wrong.nameEn() : person.nameEn() : right.nameEn(),
                right.affiliation(),
                right.title(),
                false,
                right.term(),
                SeatHolding.terms(right.earlierTerms()),
                sameDay ? wrong.from() : PartialDay.ofDay(right.from()),
                sameDay ? wrong.fromConfidence() : right.confidence(),
                sameEnd ? wrong.to() : to,
                right.to() == null ? null : reason,
                right.note(),
                right.source(),
                right.confidence(),
                wrong.recordedAt(),
                null,
                null,
                false);
    }

    private SeatHolder copy(String nameKo, String nameEn, Long seatId, PartialDay to, EndReason reason) {
        return new SeatHolder(
                holder.holdingId(),
                holder.entryId(),
                holder.bodyCode(),
                seatId,
                holder.constituency(),
                holder.memberCode(),
                holder.personId(),
                holder.personCode(),
                nameKo,
                nameEn,
                holder.affiliation(),
                holder.title(),
                holder.exOfficio(),
                holder.term(),
                holder.earlierTerms(),
                holder.from(),
                holder.fromConfidence(),
                to,
                reason,
                holder.note(),
                holder.source(),
                holder.confidence(),
                holder.recordedAt(),
                holder.correctsId(),
                holder.changeReason(),
                holder.struck());
    }
}
