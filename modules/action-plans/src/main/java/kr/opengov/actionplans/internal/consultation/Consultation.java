package kr.opengov.actionplans.internal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kr.opengov.actionplans.Tally;
import kr.opengov.actionplans.WriteConsultation;
import kr.opengov.platform.Refusal;

/** A question to the people with its days. Once written it stays: people vote on what they read. */
@Entity
@Table(name = "ap_consultation")
public class Consultation {

    /**
     * How long after the end nobody sees a count: a vote that came in the last second has been written by then, because no
     * transaction lives longer.
     */
    private static final long SETTLING_SECONDS = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_consultation")
    @TableGenerator(
            name = "ap_consultation",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_consultation",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column
    private String code;

    @Column(name = "call_id")
    private Long callId;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "question_ko")
    private String questionKo;

    @Column(name = "question_en")
    private String questionEn;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "typed_until")
    private LocalDate typedUntil;

    @Column(name = "reported_for")
    private Integer reportedFor;

    @Column(name = "reported_against")
    private Integer reportedAgainst;

    @Column(name = "reported_other")
    private Integer reportedOther;

    @Column(name = "source_ko")
    private String sourceKo;

    @Column(name = "source_en")
    private String sourceEn;

    protected Consultation() {}

    public Consultation(Long callId, WriteConsultation command, LocalDate today) {
        if (command.closesOn().isBefore(command.opensOn())) {
            throw Refusal.ofField("closesOn", "CALL_DAYS_REVERSED");
        }
        if (command.opensOn().isBefore(today)) {
            throw Refusal.ofField("opensOn", "CONSULTATION_OPENS_PAST");
        }
        if (command.typedUntil() != null && command.typedUntil().isBefore(command.closesOn())) {
            throw Refusal.ofField("typedUntil", "BALLOT_TYPED_BEFORE_END", command.closesOn());
        }
        this.callId = callId;
        this.typedUntil = command.typedUntil();
        this.code = command.code();
        this.titleKo = command.titleKo();
        this.titleEn = command.titleEn();
        this.questionKo = command.questionKo();
        this.questionEn = command.questionEn();
        this.opensOn = command.opensOn();
        this.closesOn = command.closesOn();
    }

    /** Refuses a vote outside the days; the moment it arrived counts, and 24:00 itself is too late. */
    public void checkOpen(Instant arrived, ZoneId zone) {
        if (reportedFor != null || !arrived.isBefore(end(zone))) {
            throw new Refusal("CONSULTATION_OVER", closesOn);
        }
        if (arrived.isBefore(opensOn.atStartOfDay(zone).toInstant())) {
            throw new Refusal("CONSULTATION_NOT_OPEN_YET", opensOn);
        }
    }

    /**
     * Refuses a ballot on paper or by telephone: it must have come within the days, and be typed in before anybody may
     * know a count.
     */
    public void checkTyped(Instant received, Instant now, ZoneId zone) {
        if (typedUntil == null) {
            throw new Refusal("BALLOTS_NOT_TYPED");
        }
        if (received.isAfter(now)) {
            throw Refusal.ofField("receivedAt", "PROPOSAL_RECEIVED_LATER");
        }
        checkOpen(received, zone);
        if (!now.isBefore(after(typedUntil, zone))) {
            throw new Refusal("BALLOT_TYPED_LATE", typedUntil);
        }
    }

    /** Whether ballots may be counted: for nobody before, and not while ballots on paper are still typed in. */
    public boolean isUnsealed(Instant now, ZoneId zone) {
        Instant last = typedUntil == null ? end(zone) : after(typedUntil, zone);
        return reportedFor != null || !now.isBefore(last.plusSeconds(SETTLING_SECONDS));
    }

    /**
     * The first last day, of voting or of typing ballots in, with which a consultation is still sealed at a moment; one
     * that ended before is unsealed, as {@link #isUnsealed} says of one.
     */
    public static LocalDate sealedFrom(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now.minusSeconds(SETTLING_SECONDS), zone);
    }

    /** The counts of a consultation held elsewhere; null for one of this portal. */
    public Tally reported() {
        return reportedFor == null
                ? null
                : new Tally(reportedFor, reportedAgainst, reportedOther == null ? 0 : reportedOther);
    }

    private Instant end(ZoneId zone) {
        return after(closesOn, zone);
    }

    private static Instant after(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public Long id() {
        return id;
    }

    public Long callId() {
        return callId;
    }

    public String code() {
        return code;
    }
}
