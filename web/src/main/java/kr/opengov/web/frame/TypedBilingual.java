package kr.opengov.web.frame;

import java.io.Serializable;

/** A text as it is typed in Korean and in English, each in a field of its own. */
public class TypedBilingual implements Serializable {
    private static final long serialVersionUID = 1L;

    private String ko;
    private String en;

    /** Nothing typed yet. */
    public TypedBilingual() {}

    /** What stands in the fields to begin with; null for an empty field. */
    public TypedBilingual(String ko, String en) {
        this.ko = ko;
        this.en = en;
    }

    public String getKo() {
        return ko;
    }

    public void setKo(String ko) {
        this.ko = ko;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
