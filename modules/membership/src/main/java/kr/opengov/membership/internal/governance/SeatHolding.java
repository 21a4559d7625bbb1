package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.OfficeHeld;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.SeatRow;
import kr.opengov.membership.internal.register.Country;

/** Who holds a seat of a body from a day to a day. */
@Entity
@Table(name = "mb_seat_holding")
public class SeatHolding {

    @Id
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

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id")
    private SeatHolding corrects;

    protected SeatHolding() {}

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

    OfficeHeld office(LocalDate day) {
        return new OfficeHeld(
                OfficeHeld.Office.STEERING_COMMITTEE_SEAT,
                body.nameKo(),
                body.nameEn(),
                number,
                new PartialDay(from, fromPrecision),
                PartialDay.ofNullable(to, toPrecision),
                !day.isBefore(from) && (to == null || !day.isAfter(to)),
                null,
                evidence,
                confidence);
    }
}
