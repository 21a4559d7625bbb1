package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import kr.opengov.membership.BodyKind;
import kr.opengov.membership.FormerBodyState;
import kr.opengov.membership.internal.register.Recorded;

/** What stood about a body until something else took its place. Never changed. */
@Entity
@Table(name = "mb_former_body")
public class FormerBody extends DescribedBody {

    @Id
    @TableGenerator(
            name = "mb_former_body",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_former_body")
    private Long id;

    @Column(name = "body_code", updatable = false)
    private String bodyCode;

    @Column(name = "replaced_at", updatable = false)
    private Instant replacedAt;

    @Column(name = "replaced_by", updatable = false)
    private Long replacedBy;

    @Column(name = "change_reason", updatable = false)
    private String changeReason;

    protected FormerBody() {}

    FormerBody(BodyLine stood, String reason, Recorded recorded) {
        this.bodyCode = stood.code();
        say(stood);
        this.replacedAt = recorded.at();
        this.replacedBy = recorded.by();
        this.changeReason = reason;
    }

    String bodyCode() {
        return bodyCode;
    }

    /** What stood then; kind and member of a body never change. */
    BodyLine line(BodyKind kind, String memberCode) {
        return line(bodyCode, kind, memberCode);
    }

    FormerBodyState view() {
        return new FormerBodyState(nameKo(), nameEn(), founded(), dissolved(), replacedAt, changeReason);
    }
}
