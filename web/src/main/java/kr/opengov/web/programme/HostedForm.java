package kr.opengov.web.programme;

import java.io.Serializable;
import kr.opengov.summit.HostedSheet;
import kr.opengov.summit.ProposeTexts;

/** What a host types about its session. */
public class HostedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String acronym;
    private String code;
    private long sessionVersion;
    private long version;
    private SessionTextsForm texts;

    static HostedForm of(HostedSheet sheet) {
        HostedForm form = new HostedForm();
        form.acronym = sheet.session().acronym();
        form.code = sheet.session().code();
        form.sessionVersion = sheet.sessionVersion();
        form.version = sheet.version();
        form.texts = SessionTextsForm.of(sheet.form());
        return form;
    }

    ProposeTexts toCommand() {
        return new ProposeTexts(acronym, code, sessionVersion, version, texts.toTexts());
    }

    public SessionTextsForm getTexts() {
        return texts;
    }
}
