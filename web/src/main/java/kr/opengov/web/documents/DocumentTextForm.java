package kr.opengov.web.documents;

import java.io.Serializable;
import kr.opengov.platform.approvals.DocumentView;
import kr.opengov.platform.approvals.EnglishText;

/** The text of a document as it is typed, by who drafts it or by a reviewer who changes it. */
public class DocumentTextForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String body;
    private String openBody;
    private String titleEn;
    private String bodyEn;

    static DocumentTextForm of(DocumentView document) {
        DocumentTextForm form = new DocumentTextForm();
        form.title = document.title();
        form.body = document.body();
        form.openBody = document.openBody();
        form.titleEn = document.english() == null ? null : document.english().title();
        form.bodyEn = document.english() == null ? null : document.english().body();
        return form;
    }

    /** Null when neither title nor text is written. */
    EnglishText english() {
        return EnglishText.of(titleEn, bodyEn);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getOpenBody() {
        return openBody;
    }

    public void setOpenBody(String openBody) {
        this.openBody = openBody;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }
}
