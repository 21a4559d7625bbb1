package kr.opengov.web.programme;

import java.io.Serializable;
import kr.opengov.summit.SessionTexts;

/** The texts of a session as they are typed, by its host or at the desk. */
public class SessionTextsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String titleKo;
    private String titleEn;
    private String subtitleKo;
    private String subtitleEn;
    private String abstractKo;
    private String abstractEn;
    private String descriptionKo;
    private String descriptionEn;

    static SessionTextsForm of(SessionTexts texts) {
        SessionTextsForm form = new SessionTextsForm();
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

    SessionTexts toTexts() {
        return new SessionTexts(
                titleKo, titleEn, subtitleKo, subtitleEn, abstractKo, abstractEn, descriptionKo, descriptionEn);
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
