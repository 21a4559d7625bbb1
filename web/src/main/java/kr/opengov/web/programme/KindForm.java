package kr.opengov.web.programme;

import java.io.Serializable;
import java.util.Locale;
import kr.opengov.summit.KindLine;
import kr.opengov.summit.SaveKind;

/** What is typed about a kind of session. */
public class KindForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private String code;
    private Integer position;
    private String nameKo;
    private String nameEn;
    private Integer minutes;
    private boolean runsAlone;
    private boolean forHeads;
    private boolean needsModerator;

    static KindForm empty(int position) {
        KindForm form = new KindForm();
        form.position = position;
        return form;
    }

    static KindForm of(KindLine kind) {
        KindForm form = new KindForm();
        form.id = kind.id();
        form.version = kind.version();
        form.code = kind.code();
        form.position = kind.position();
        form.nameKo = kind.nameKo();
        form.nameEn = kind.nameEn();
        form.minutes = kind.minutes();
        form.runsAlone = kind.runsAlone();
        form.forHeads = kind.forHeads();
        form.needsModerator = kind.needsModerator();
        return form;
    }

    SaveKind toCommand() {
        return new SaveKind(
                id,
                version,
                code == null ? null : code.strip().toUpperCase(Locale.ROOT),
                position == null ? 1 : position,
                nameKo,
                nameEn,
                minutes,
                runsAlone,
                forHeads,
                needsModerator);
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

    public String getNameKo() {
        return nameKo;
    }

    public void setNameKo(String nameKo) {
        this.nameKo = nameKo;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public boolean isRunsAlone() {
        return runsAlone;
    }

    public void setRunsAlone(boolean runsAlone) {
        this.runsAlone = runsAlone;
    }

    public boolean isForHeads() {
        return forHeads;
    }

    public void setForHeads(boolean forHeads) {
        this.forHeads = forHeads;
    }

    public boolean isNeedsModerator() {
        return needsModerator;
    }

    public void setNeedsModerator(boolean needsModerator) {
        this.needsModerator = needsModerator;
    }
}
