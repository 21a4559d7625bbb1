package kr.opengov.platform.internal.pages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.pages.DataRequestKind;
import kr.opengov.platform.pages.DataRequestState;
import kr.opengov.platform.persistence.Aggregates;

/** A request of a data subject, from receipt to answer. */
@Entity
@Table(name = "pf_data_request")
public class DataRequest implements Aggregates.Versioned {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that are read for one another. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    @Id
    @TableGenerator(
            name = "data_request",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "data_request",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "data_request")
    private Long id;

    private String code;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private DataRequestKind kind;

    private String wish;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DataRequestState state;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Version
    private long version;

    protected DataRequest() {}

    public DataRequest(Long accountId, DataRequestKind kind, String wish, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        this.code = newCode(today.getYear());
        this.accountId = accountId;
        this.kind = kind;
        this.wish = wish;
        this.receivedAt = clock.instant();
        this.dueOn = AnswerDeadline.of(today);
        this.state = DataRequestState.RECEIVED;
    }

    private static String newCode(int year) {
        StringBuilder code = new StringBuilder("PD-").append(year).append('-');
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    public String code() {
        return code;
    }

    @Override
    public long version() {
        return version;
    }

    public boolean isOf(Long account) {
        return accountId.equals(account);
    }

    /** An answer is given once; a new wish is a new request. */
    public void close(DataRequestState outcome, String text, Long author, Instant now) {
        if (state != DataRequestState.RECEIVED || outcome == DataRequestState.RECEIVED) {
            throw new Refusal("DATA_REQUEST_CLOSED");
        }
        state = outcome;
        answer = text;
        answeredAt = now;
        answeredBy = author;
    }
}
