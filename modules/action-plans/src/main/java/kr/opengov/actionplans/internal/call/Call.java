package kr.opengov.actionplans.internal.call;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kr.opengov.actionplans.CallState;
import kr.opengov.actionplans.ProposalChannel;
import kr.opengov.actionplans.WriteCall;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.platform.persistence.InstantConverter;

/** A call for proposals: written, announced, closed. */
@Entity
@Table(name = "ap_call")
public class Call implements Aggregates.Versioned {

    /** How the code of a ledger of comments on a plan ends; such a ledger is no call that anybody announced. */
    public static final String COMMENTS = "-COMMENTS";

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_call")
    @TableGenerator(
            name = "ap_call",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_call",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column
    private String code;

    @Column(name = "member_code")
    private String memberCode;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "text_ko")
    private String textKo;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "plan_id")
    private Long planId;

    @Column
    private String channels;

    @Column
    private boolean supporting;

    @Enumerated(EnumType.STRING)
    @Column
    private CallState state = CallState.DRAFT;

    @Convert(converter = InstantConverter.class)
    @Column(name = "announced_at")
    private Instant announcedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_reason")
    private String closedReason;

    @Column(name = "source_ko")
    private String sourceKo;

    @Column(name = "source_en")
    private String sourceEn;

    protected Call() {}

    public Call(WriteCall command) {
        this.code = command.code();
        write(command);
    }

    /**
     * Takes over what an editor wrote. An announced call keeps its first day, and its last one only moves later: nobody
     * who trusted the announcement comes too late.
     */
    public void write(WriteCall command) {
        if (command.closesOn().isBefore(command.opensOn())) {
            throw Refusal.ofField("closesOn", "CALL_DAYS_REVERSED");
        }
        if (state == CallState.CLOSED) {
            throw new Refusal("CALL_CLOSED", code);
        }
        if (state == CallState.ANNOUNCED && !command.opensOn().equals(opensOn)) {
            throw Refusal.ofField("opensOn", "CALL_ANNOUNCED_DAYS", opensOn);
        }
        if (state == CallState.ANNOUNCED && command.closesOn().isBefore(closesOn)) {
            throw Refusal.ofField("closesOn", "CALL_SHORTENED", closesOn);
        }
        this.memberCode = command.memberCode();
        this.titleKo = command.titleKo();
        this.titleEn = command.titleEn();
        this.textKo = command.textKo();
        this.textEn = command.textEn();
        this.opensOn = command.opensOn();
        this.closesOn = command.closesOn();
        this.channels = command.channels().stream().distinct().map(Enum::name).collect(Collectors.joining(","));
        this.supporting = command.supporting();
    }

    public void announce(LocalDate today, Instant now) {
        checkToAnnounce(today);
        state = CallState.ANNOUNCED;
        announcedAt = now;
    }

    /** @throws Refusal {@code CALL_ANNOUNCED_ALREADY}, {@code CALL_OVER_ALREADY} */
    public void checkToAnnounce(LocalDate today) {
        if (state != CallState.DRAFT) {
            throw new Refusal("CALL_ANNOUNCED_ALREADY", code);
        }
        if (closesOn.isBefore(today)) {
            throw new Refusal("CALL_OVER_ALREADY", closesOn);
        }
    }

    public void close(String reason, Instant now) {
        if (state != CallState.ANNOUNCED) {
            throw new Refusal("CALL_NOT_ANNOUNCED", code);
        }
        state = CallState.CLOSED;
        closedAt = now;
        closedReason = reason;
    }

    /**
     * Refuses a proposal that did not come within the days of the call. What counts is when it was received: a letter
     * that is typed in late is not late.
     */
    public void accept(ProposalChannel channel, LocalDate received, Instant receivedAt) {
        if (state == CallState.DRAFT || received.isBefore(opensOn)) {
            throw new Refusal("CALL_NOT_OPEN_YET", opensOn);
        }
        if (received.isAfter(closesOn) || closedAt != null && !receivedAt.isBefore(closedAt)) {
            throw new Refusal("CALL_OVER", closesOn);
        }
        if (!List.of(channels.split(",")).contains(channel.name())) {
            throw Refusal.ofField("channel", "CALL_CHANNEL", code);
        }
    }

    /** Names the plan whose checklist reads the ledger of this call; null for none. */
    public void belongTo(Long plan) {
        planId = plan;
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public boolean supporting() {
        return supporting;
    }

    public String titleKo() {
        return titleKo;
    }

    public String titleEn() {
        return titleEn;
    }

    public String textKo() {
        return textKo;
    }

    public String textEn() {
        return textEn;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    /** Names of {@link ProposalChannel}, separated by commas. */
    public String channels() {
        return channels;
    }

    public boolean isDraft() {
        return state == CallState.DRAFT;
    }
}
