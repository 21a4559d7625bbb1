package kr.opengov.actionplans.internal.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import kr.opengov.actionplans.WriteComment;
import kr.opengov.platform.persistence.InstantConverter;

/** A comment on a paragraph; what was said stands in its contribution. */
@Entity
@Table(name = "ap_plan_comment")
public class PlanComment {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_plan_comment")
    @TableGenerator(
            name = "ap_plan_comment",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_plan_comment",
            allocationSize = 100)
    private Long id;

    @Column(name = "commitment_id")
    private Long commitmentId;

    @Column(name = "contribution_id")
    private Long contributionId;

    @Column
    private String anchor;

    @Column
    private String quote;

    @Column(name = "author_name")
    private String authorName;

    @Convert(converter = InstantConverter.class)
    @Column(name = "received_at")
    private Instant receivedAt;

    protected PlanComment() {}

    PlanComment(Long commitmentId, Long contributionId, WriteComment command, String quote, Instant receivedAt) {
        this.commitmentId = commitmentId;
        this.contributionId = contributionId;
        this.quote = quote;
        this.receivedAt = receivedAt;
        anchor = command.anchor();
        authorName = command.name().strip();
    }

    Long id() {
        return id;
    }
}
