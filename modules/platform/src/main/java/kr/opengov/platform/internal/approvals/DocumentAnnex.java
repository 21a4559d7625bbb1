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
import kr.opengov.platform.approvals.AnnexView;
import kr.opengov.platform.files.FileView;

/** An attachment (붙임): a stored file, or text of the document's own. */
@Entity
@Table(name = "pf_document_annex")
public class DocumentAnnex {

    @Id
    @TableGenerator(
            name = "pf_document_annex",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_document_annex",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_document_annex")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id", updatable = false)
    private Document document;

    private int number;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String text;

    @Column(name = "file_id", updatable = false)
    private Long fileId;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "open_part", updatable = false)
    private boolean openPart;

    protected DocumentAnnex() {}

    DocumentAnnex(Document document, int number, String title, String text, Long fileId, String sha256, boolean open) {
        this.document = document;
        this.number = number;
        this.title = title;
        this.text = text;
        this.fileId = fileId;
        this.sha256 = sha256;
        this.openPart = open;
    }

    void renumber(int now) {
        number = now;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    Long fileId() {
        return fileId;
    }

    boolean openPart() {
        return openPart;
    }

    /** @param file the stored file; null for text */
    AnnexView view(FileView file) {
        return new AnnexView(
                number,
                title,
                text,
                file == null ? null : file.code(),
                file == null ? null : file.name(),
                file == null ? 0 : file.size(),
                sha256,
                openPart);
    }
}
