package kr.opengov.membership.internal.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.internal.register.Recorded;

/** Which entry of a fact a row is, where it was read, how sure it is, why it corrects another, and when it was entered. */
@Embeddable
public class Revision {

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Confidence confidence;

    @Column(updatable = false)
    private String reason;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    protected Revision() {}

    Revision(int revision, String source, Confidence confidence, String reason, Recorded recorded) {
        this.revision = revision;
        this.source = source.strip();
        this.confidence = confidence;
        this.reason = reason;
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }
}
