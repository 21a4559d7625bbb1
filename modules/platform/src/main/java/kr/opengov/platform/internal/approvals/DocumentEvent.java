package kr.opengov.platform.internal.approvals;

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
import java.time.Instant;
import kr.opengov.platform.approvals.DocumentAction;
import kr.opengov.platform.approvals.DocumentState;
import kr.opengov.platform.approvals.EventView;
import kr.opengov.platform.internal.audit.Actor;

/** Something that happened to a document; never changed. */
@Entity
@Table(name = "pf_document_event")
public class DocumentEvent {

    @Id
    @TableGenerator(
            name = "pf_document_event",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_document_event",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_document_event")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id", updatable = false)
    private Document document;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    @Column(name = "account_id", updatable = false)
    private Long accountId;

    @Column(name = "account_name", updatable = false)
    private String accountName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DocumentAction action;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DocumentState state;

    @Column(updatable = false)
    private String remark;

    protected DocumentEvent() {}

    DocumentEvent(
            Document document, DocumentAction action, DocumentState state, Actor actor, Instant now, String remark) {
        this.document = document;
        this.happenedAt = now;
        this.accountId = actor.accountId();
        this.accountName = actor.name();
        this.action = action;
        this.state = state;
        this.remark = remark;
    }

    EventView view() {
        return new EventView(happenedAt, accountName, action, state, remark);
    }
}
