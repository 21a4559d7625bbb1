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
import kr.opengov.membership.ChairRole;
import kr.opengov.membership.ChairRow;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.OfficeHeld;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.internal.register.Country;

/** The term of a chair country; the period is unknown for most of them. */
@Entity
@Table(name = "mb_chair_term")
public class ChairTerm {

    @Id
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "body_code")
    private GovernanceBody body;

    @Column(name = "term_number")
    private int number;

    @Column(name = "member_code")
    private String memberCode;

    @Column(name = "from_on")
    private LocalDate from;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_precision")
    private DayPrecision fromPrecision;

    @Column(name = "to_on")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_precision")
    private DayPrecision toPrecision;

    private String evidence;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id")
    private ChairTerm corrects;

    protected ChairTerm() {}

    int number() {
        return number;
    }

    String memberCode() {
        return memberCode;
    }

    boolean dated() {
        return from != null && to != null;
    }

    boolean covers(LocalDate day) {
        return dated() && !day.isBefore(from) && !day.isAfter(to);
    }

    boolean endedBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    ChairRow row(Country country, ChairRole role) {
        return new ChairRow(
                number,
                memberCode,
                country == null ? memberCode : country.nameKo(),
                country == null ? memberCode : country.nameEn(),
                PartialDay.ofNullable(from, fromPrecision),
                PartialDay.ofNullable(to, toPrecision),
                role,
                evidence,
                confidence);
    }

    GovernanceBody body() {
        return body;
    }

    /** @param then the body as it stood at the instant asked for */
    OfficeHeld office(GovernanceBody then, LocalDate day, ChairRole role) {
        return new OfficeHeld(
                OfficeHeld.Office.CHAIR,
                then.nameKo(),
                then.nameEn(),
                number,
                PartialDay.ofNullable(from, fromPrecision),
                PartialDay.ofNullable(to, toPrecision),
                covers(day),
                role,
                evidence,
                confidence);
    }
}
