package kr.opengov.platform.internal.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.platform.inbox.WorkKind;

/** An item of work as the inbox reads it; {@link WorkItemStore} writes it. */
@Entity
@Table(name = "pf_work_item")
public class WorkItem {

    @Id
    @Column(name = "item_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    private String path;

    @Column(name = "account_id")
    private Long accountId;

    private String role;
    private String scope;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected WorkItem() {}
}
