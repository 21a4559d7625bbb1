package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.EndReason;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.OfficeHeld;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.SeatRow;
import kr.opengov.membership.internal.register.Country;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;

/** Who holds a seat of a body from a day to a day. */
@Entity
@Table(name = "mb_seat_holding")
public class SeatHolding extends RecordedRow {

    @Id
    @TableGenerator(
            name = "mb_seat_holding",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_seat_holding")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "body_code")
    private GovernanceBody body;

    @Enumerated(EnumType.STRING)
    private Constituency constituency;

    @Column(name = "member_code")
    private String memberCode;

    @Column(name = "term_number")
    private Integer number;

    @Column(name = "from_on")
    private LocalDate from;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_precision")
    private DayPrecision fromPrecision;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_confidence")
    private Confidence fromConfidence;

    @Column(name = "to_on")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_precision")
    private DayPrecision toPrecision;

    private String evidence;

    private String note;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Column(name = "origin_id", updatable = false)
    private Long originId;

    @Column(name = "seat_id")
    private Long seatId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_code")
    private String personCode;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    private String affiliation;

    private String title;

    @Column(name = "earlier_terms")
    private String earlierTerms;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    protected SeatHolding() {}

    /**
     * A new entry with these facts; a correction keeps the holding's first row.
     *
     * @param facts whose ids and times are not taken over
     */
    public SeatHolding(GovernanceBody body, SeatHolder facts, Recorded recorded, Replacement replacement) {
        super(recorded, replacement);
        this.body = body;
        this.originId = replacement.entryId() == null ? null : Long.valueOf(facts.holdingId());
        this.constituency = facts.constituency();
        this.memberCode = facts.memberCode();
        this.number = facts.term();
        this.from = facts.from().day();
        this.fromPrecision = facts.from().precision();
        this.fromConfidence = facts.fromConfidence();
        this.to = facts.to() == null ? null : facts.to().day();
        this.toPrecision = facts.to() == null ? null : facts.to().precision();
        this.evidence = facts.source();
        this.note = facts.note();
        this.confidence = facts.confidence();
        this.seatId = facts.seatId();
        this.personId = facts.personId();
        this.personCode = facts.personCode();
        this.nameKo = facts.nameKo();
        this.nameEn = facts.nameEn();
        this.affiliation = facts.affiliation();
        this.title = facts.title();
        this.earlierTerms = facts.earlierTerms().isEmpty()
                ? null
                : facts.earlierTerms().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.endReason = facts.endReason();
    }

    public Long id() {
        return id;
    }

    /** The first row of the holding: what stays the same whatever is corrected. */
    public long holdingId() {
        return originId == null ? id : originId;
    }

    SeatHolder holder() {
        return new SeatHolder(
                holdingId(),
                id,
                body.code(),
                seatId,
                constituency,
                memberCode,
                personId,
                personCode,
                nameKo,
                nameEn,
                affiliation,
                title,
                false,
                number,
                terms(earlierTerms),
                new PartialDay(from, fromPrecision),
                fromConfidence,
                PartialDay.ofNullable(to, toPrecision),
                endReason,
                note,
                evidence,
                confidence,
                recordedAt(),
                correctsId(),
                changeReason(),
                struck());
    }

    /** {@code 1,2} as numbers; nothing for null. */
    public static List<Integer> terms(String printed) {
        return Blank.is(printed)
                ? List.of()
                : Arrays.stream(printed.split(","))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .toList();
    }

    String memberCode() {
        return memberCode;
    }

    SeatRow row(Country country, MemberRow member) {
        return new SeatRow(
                constituency,
                memberCode,
                country == null ? memberCode : country.nameKo(),
                country == null ? memberCode : country.nameEn(),
                number,
                new PartialDay(from, fromPrecision),
                fromConfidence,
                PartialDay.ofNullable(to, toPrecision),
                member == null ? null : member.status(),
                note,
                evidence,
                confidence);
    }

    GovernanceBody body() {
        return body;
    }

    /** @param then the body as it stood at the instant asked for */
    OfficeHeld office(GovernanceBody then, LocalDate day) {
        return new OfficeHeld(
                OfficeHeld.Office.STEERING_COMMITTEE_SEAT,
                then.nameKo(),
                then.nameEn(),
                number,
                new PartialDay(from, fromPrecision),
                PartialDay.ofNullable(to, toPrecision),
                !day.isBefore(from) && (to == null || !day.isAfter(to)),
                null,
                evidence,
                confidence);
    }
}
