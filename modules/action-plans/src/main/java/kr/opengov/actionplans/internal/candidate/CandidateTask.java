package kr.opengov.actionplans.internal.candidate;

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
import java.time.LocalDate;
import kr.opengov.actionplans.AdoptionBasis;
import kr.opengov.actionplans.CandidateState;
import kr.opengov.actionplans.WriteCandidate;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.Aggregates;

/** A candidate task: between the proposals it comes of and the commitment it may become. */
@Entity
@Table(name = "ap_candidate_task")
public class CandidateTask implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_candidate_task")
    @TableGenerator(
            name = "ap_candidate_task",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_candidate_task",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "call_id")
    private Long callId;

    @Column
    private int number;

    @Column
    private String code;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "text_ko")
    private String textKo;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "body_code")
    private String bodyCode;

    @Enumerated(EnumType.STRING)
    @Column
    private CandidateState state = CandidateState.RIPENING;

    @Enumerated(EnumType.STRING)
    @Column
    private AdoptionBasis basis;

    @Column(name = "basis_code")
    private String basisCode;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "commitment_id")
    private Long commitmentId;

    protected CandidateTask() {}

    CandidateTask(Long callId, String callCode, int number) {
        this.callId = callId;
        this.number = number;
        this.code = callCode + "-T" + number;
    }

    void write(WriteCandidate command) {
        checkRipening();
        titleKo = command.titleKo().strip();
        titleEn = Blank.toNull(command.titleEn());
        textKo = command.textKo().strip();
        textEn = Blank.toNull(command.textEn());
        bodyCode = Blank.toNull(command.bodyCode());
    }

    /** @throws Refusal {@code CANDIDATE_NOT_RIPENING} */
    void checkRipening() {
        if (state != CandidateState.RIPENING) {
            throw new Refusal("CANDIDATE_NOT_RIPENING", code);
        }
    }

    /**
     * Puts it before the plenary.
     *
     * @param asked ministries
     * @param waiting those that have not answered
     */
    void putForward(long asked, long waiting) {
        checkRipening();
        if (bodyCode == null) {
            throw new Refusal("CANDIDATE_NO_SUBCOMMITTEE");
        }
        if (asked == 0 || waiting > 0) {
            throw new Refusal("CANDIDATE_AGENCIES_OPEN", waiting);
        }
        state = CandidateState.PUT_FORWARD;
    }

    void takeBack() {
        checkPutForward();
        state = CandidateState.RIPENING;
    }

    public void adopt(AdoptionBasis on, String onCode, LocalDate day, Long commitment) {
        checkPutForward();
        state = CandidateState.ADOPTED;
        basis = on;
        basisCode = onCode;
        endedOn = day;
        commitmentId = commitment;
    }

    void drop(LocalDate day) {
        if (state != CandidateState.RIPENING) {
            checkPutForward();
        }
        state = CandidateState.DROPPED;
        endedOn = day;
    }

    private void checkPutForward() {
        if (state != CandidateState.PUT_FORWARD) {
            throw new Refusal("CANDIDATE_NOT_PUT_FORWARD", code);
        }
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

    public Long callId() {
        return callId;
    }

    /** Null without one. */
    String titleEn() {
        return titleEn;
    }

    String titleKo() {
        return titleKo;
    }

    String textKo() {
        return textKo;
    }

    String bodyCode() {
        return bodyCode;
    }
}
