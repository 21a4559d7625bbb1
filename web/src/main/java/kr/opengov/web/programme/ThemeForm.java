package kr.opengov.web.programme;

import java.io.Serializable;
import kr.opengov.summit.SaveTheme;
import kr.opengov.summit.ThemeLine;

/** What is typed about a theme. */
public class ThemeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private String code;
    private Integer position;
    private String titleKo;
    private String shortTitleKo;
    private String titleEn;

    static ThemeForm empty(int position) {
        ThemeForm form = new ThemeForm();
        form.position = position;
        return form;
    }

    static ThemeForm of(ThemeLine theme) {
        ThemeForm form = new ThemeForm();
        form.id = theme.id();
        form.version = theme.version();
        form.code = theme.code();
        form.position = theme.position();
        form.titleKo = theme.titleKo();
        form.shortTitleKo = theme.shortTitleKo();
        form.titleEn = theme.titleEn();
        return form;
    }

    SaveTheme toCommand(String acronym) {
        return new SaveTheme(
                id,
                version,
                acronym,
                code == null ? null : code.strip(),
                position == null ? 1 : position,
                titleKo,
                shortTitleKo,
                titleEn);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public String getTitleKo() {
        return titleKo;
    }

    public void setTitleKo(String titleKo) {
        this.titleKo = titleKo;
    }

    public String getShortTitleKo() {
        return shortTitleKo;
    }

    public void setShortTitleKo(String shortTitleKo) {
        this.shortTitleKo = shortTitleKo;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }
}
