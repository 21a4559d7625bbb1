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
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.platform.pages.EditablePage;
import kr.opengov.platform.pages.PublishPage;

/** A published version of a page; it never changes. */
@Entity
@Table(name = "pf_page_version")
public class PageVersionRow {

    @Id
    @TableGenerator(
            name = "page_version",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "page_version",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "page_version")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "page_code")
    private EditablePage page;

    private int number;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "body_ko")
    private String bodyKo;

    @Column(name = "body_en")
    private String bodyEn;

    @Column(name = "in_force")
    private LocalDate inForce;

    private boolean confirmed;
    private String note;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    protected PageVersionRow() {}

    public PageVersionRow(PublishPage command, int number, String bodyKo, String bodyEn, Long author, Instant now) {
        this.page = command.page();
        this.number = number;
        this.titleKo = command.titleKo().strip();
        this.titleEn = command.titleEn().strip();
        this.bodyKo = bodyKo;
        this.bodyEn = bodyEn;
        this.inForce = command.inForce();
        this.confirmed = command.confirmed();
        this.note = command.note();
        this.publishedAt = now;
        this.publishedBy = author;
    }
}
