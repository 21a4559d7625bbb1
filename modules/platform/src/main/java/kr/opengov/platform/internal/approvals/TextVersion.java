package kr.opengov.platform.internal.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import kr.opengov.platform.approvals.DocumentText;
import kr.opengov.platform.internal.audit.Actor;

/** The text as it was handed in or as a reviewer changed it; never changed itself. */
@Entity
@Table(name = "pf_document_version")
public class TextVersion {

    @Id
    @TableGenerator(
            name = "pf_document_version",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_document_version",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_document_version")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id", updatable = false)
    private Document document;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String body;

    @Column(name = "open_body", updatable = false)
    private String openBody;

    @Column(name = "title_en", updatable = false)
    private String titleEn;

    @Column(name = "body_en", updatable = false)
    private String bodyEn;

    @Column(name = "changed_by", updatable = false)
    private Long changedBy;

    @Column(name = "changed_by_name", updatable = false)
    private String changedByName;

    @Column(name = "changed_at", updatable = false)
    private Instant changedAt;

    protected TextVersion() {}

    TextVersion(Document document, int number, DocumentText text, Actor author, Instant now) {
        this.document = document;
        this.number = number;
        this.title = text.title();
        this.body = text.body();
        this.openBody = text.openBody();
        this.titleEn = text.english() == null ? null : text.english().title();
        this.bodyEn = text.english() == null ? null : text.english().body();
        this.changedBy = author.accountId();
        this.changedByName = author.name();
        this.changedAt = now;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    /** Everything that was written, for comparing: title, text, open part and what is in English. */
    String whole() {
        return title + "\n" + body + (openBody == null ? "" : "\n\n" + openBody)
                + (titleEn == null ? "" : "\n\n" + titleEn + "\n" + bodyEn);
    }

    String changedByName() {
        return changedByName;
    }

    Instant changedAt() {
        return changedAt;
    }
}
