package kr.opengov.web.documents;

import java.io.Serializable;
import kr.opengov.platform.approvals.ChangeOfText;
import kr.opengov.platform.approvals.DocumentView;
import kr.opengov.platform.approvals.EnglishText;

/** What a reviewer writes into the text. */
public class ChangeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String body;
    private String openBody;
    private String titleEn;
    private String bodyEn;
    private String remark;

    static ChangeForm of(DocumentView document) {
        ChangeForm form = new ChangeForm();
        form.title = document.title();
        form.body = document.body();
        form.openBody = document.openBody();
        form.titleEn = document.english() == null ? null : document.english().title();
        form.bodyEn = document.english() == null ? null : document.english().body();
        return form;
    }

    ChangeOfText toCommand(DocumentView document) {
        return new ChangeOfText(
                document.id(), document.version(), title, body, openBody, remark, EnglishText.of(titleEn, bodyEn));
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

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
