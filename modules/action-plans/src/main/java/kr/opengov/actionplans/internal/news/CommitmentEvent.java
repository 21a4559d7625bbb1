package kr.opengov.actionplans.internal.news;

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
import java.time.Instant;
import kr.opengov.actionplans.CommitmentNewsKind;
import kr.opengov.platform.persistence.InstantConverter;

/** Something that happened to a commitment somebody follows; never changed. */
@Entity
@Table(name = "ap_commitment_news")
public class CommitmentEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_commitment_news")
    @TableGenerator(
            name = "ap_commitment_news",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_commitment_news",
            allocationSize = 100)
    private Long id;

    @Column(name = "commitment_id")
    private Long commitmentId;

    @Enumerated(EnumType.STRING)
    @Column
    private CommitmentNewsKind kind;

    @Convert(converter = InstantConverter.class)
    @Column(name = "happened_at")
    private Instant happenedAt;

    protected CommitmentEvent() {}

    CommitmentEvent(Long commitmentId, CommitmentNewsKind kind, Instant happenedAt) {
        this.commitmentId = commitmentId;
        this.kind = kind;
        this.happenedAt = happenedAt;
    }

    Long id() {
        return id;
    }
}
