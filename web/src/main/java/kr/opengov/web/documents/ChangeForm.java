package kr.opengov.web.documents;

import java.io.Serializable;
import kr.opengov.platform.approvals.ChangeOfText;
import kr.opengov.platform.approvals.DocumentView;

/** What a reviewer writes into the text. */
public class ChangeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private DocumentTextForm text;
    private String remark;

    static ChangeForm of(DocumentView document) {
        ChangeForm form = new ChangeForm();
        form.text = DocumentTextForm.of(document);
        return form;
    }

    ChangeOfText toCommand(DocumentView document) {
        return new ChangeOfText(
                document.id(),
                document.version(),
                text.getTitle(),
                text.getBody(),
                text.getOpenBody(),
                remark,
                text.english());
    }

    public DocumentTextForm getText() {
        return text;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
