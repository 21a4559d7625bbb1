package kr.opengov.web.programme;

import java.io.Serializable;
import kr.opengov.summit.HostedSheet;
import kr.opengov.summit.ProposeTexts;
import kr.opengov.summit.SessionTexts;

/** What a host types about its session. */
public class HostedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String acronym;
    private String code;
    private long sessionVersion;
    private long version;
    private String titleKo;
    private String titleEn;
    private String subtitleKo;
    private String subtitleEn;
    private String abstractKo;
    private String abstractEn;
    private String descriptionKo;
    private String descriptionEn;

    static HostedForm of(HostedSheet sheet) {
        HostedForm form = new HostedForm();
        form.acronym = sheet.session().acronym();
        form.code = sheet.session().code();
        form.sessionVersion = sheet.sessionVersion();
        form.version = sheet.version();
        SessionTexts texts = sheet.form();
        form.titleKo = texts.titleKo();
        form.titleEn = texts.titleEn();
        form.subtitleKo = texts.subtitleKo();
        form.subtitleEn = texts.subtitleEn();
        form.abstractKo = texts.abstractKo();
        form.abstractEn = texts.abstractEn();
        form.descriptionKo = texts.descriptionKo();
        form.descriptionEn = texts.descriptionEn();
        return form;
    }

    ProposeTexts toCommand() {
        return new ProposeTexts(
                acronym,
                code,
                sessionVersion,
                version,
                new SessionTexts(
                        titleKo,
                        titleEn,
                        subtitleKo,
                        subtitleEn,
                        abstractKo,
                        abstractEn,
                        descriptionKo,
                        descriptionEn));
    }

    public String getTitleKo() {
        return titleKo;
    }

    public void setTitleKo(String titleKo) {
        this.titleKo = titleKo;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getSubtitleKo() {
        return subtitleKo;
    }

    public void setSubtitleKo(String subtitleKo) {
        this.subtitleKo = subtitleKo;
    }

    public String getSubtitleEn() {
        return subtitleEn;
    }

    public void setSubtitleEn(String subtitleEn) {
        this.subtitleEn = subtitleEn;
    }

    public String getAbstractKo() {
        return abstractKo;
    }

    public void setAbstractKo(String abstractKo) {
        this.abstractKo = abstractKo;
    }

    public String getAbstractEn() {
        return abstractEn;
    }

    public void setAbstractEn(String abstractEn) {
        this.abstractEn = abstractEn;
    }

    public String getDescriptionKo() {
        return descriptionKo;
    }

    public void setDescriptionKo(String descriptionKo) {
        this.descriptionKo = descriptionKo;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
    }
}
