package kr.opengov.summit.internal.hosts;

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
import jakarta.persistence.Version;
import java.time.Instant;
import kr.opengov.platform.Blank;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.SessionTexts;
import kr.opengov.summit.internal.programme.Session;

/** Texts a host handed in for a session of its own; at most one for a session is open. */
@Entity
@Table(name = "sm_text_proposal")
public class TextProposal implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_text_proposal")
    @TableGenerator(
            name = "sm_text_proposal",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_text_proposal",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private Session session;

    @Column(name = "session_version")
    private long sessionVersion;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @Column
    private ProposalState state = ProposalState.OPEN;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "subtitle_ko")
    private String subtitleKo;

    @Column(name = "subtitle_en")
    private String subtitleEn;

    @Column(name = "abstract_ko")
    private String abstractKo;

    @Column(name = "abstract_en")
    private String abstractEn;

    @Column(name = "description_ko")
    private String descriptionKo;

    @Column(name = "description_en")
    private String descriptionEn;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column
    private String reason;

    protected TextProposal() {}

    TextProposal(Session session) {
        this.session = session;
    }

    void handIn(SessionTexts texts, long readVersion, Long account, Instant now) {
        this.sessionVersion = readVersion;
        this.accountId = account;
        this.submittedAt = now;
        this.titleKo = texts.titleKo().strip();
        this.titleEn = Blank.toNull(texts.titleEn());
        this.subtitleKo = Blank.toNull(texts.subtitleKo());
        this.subtitleEn = Blank.toNull(texts.subtitleEn());
        this.abstractKo = Blank.toNull(texts.abstractKo());
        this.abstractEn = Blank.toNull(texts.abstractEn());
        this.descriptionKo = Blank.toNull(texts.descriptionKo());
        this.descriptionEn = Blank.toNull(texts.descriptionEn());
    }

    SessionTexts texts() {
        return new SessionTexts(
                titleKo, titleEn, subtitleKo, subtitleEn, abstractKo, abstractEn, descriptionKo, descriptionEn);
    }

    void decide(ProposalState to, String why, Long account, Instant now) {
        this.state = to;
        this.reason = Blank.toNull(why);
        this.decidedBy = account;
        this.decidedAt = now;
    }

    boolean open() {
        return state == ProposalState.OPEN;
    }

    Long id() {
        return id;
    }

    Session session() {
        return session;
    }

    long sessionVersion() {
        return sessionVersion;
    }

    Long accountId() {
        return accountId;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String reason() {
        return reason;
    }

    ProposalState state() {
        return state;
    }

    @Override
    public long version() {
        return version;
    }
}
