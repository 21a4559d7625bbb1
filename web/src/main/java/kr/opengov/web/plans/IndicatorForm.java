package kr.opengov.web.plans;

import java.io.Serializable;
import java.math.BigDecimal;
import kr.opengov.actionplans.IndicatorDraft;

/** An indicator in the form; without a name it is none. */
public class IndicatorForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private String nameKo;
    private String nameEn;
    private String unitKo;
    private String unitEn;
    private boolean rising = true;
    private BigDecimal baseline;
    private BigDecimal target;

    static IndicatorForm of(IndicatorDraft draft) {
        IndicatorForm form = new IndicatorForm();
        form.id = draft.id();
        form.nameKo = draft.nameKo();
        form.nameEn = draft.nameEn();
        form.unitKo = draft.unitKo();
        form.unitEn = draft.unitEn();
        form.rising = draft.rising();
        form.baseline = draft.baseline();
        form.target = draft.target();
        return form;
    }

    IndicatorDraft toDraft() {
        return new IndicatorDraft(id, nameKo, nameEn, unitKo, unitEn, rising, baseline, target);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public String getUnitKo() {
        return unitKo;
    }

    public void setUnitKo(String unitKo) {
        this.unitKo = unitKo;
    }

    public String getUnitEn() {
        return unitEn;
    }

    public void setUnitEn(String unitEn) {
        this.unitEn = unitEn;
    }

    public boolean isRising() {
        return rising;
    }

    public void setRising(boolean rising) {
        this.rising = rising;
    }

    public BigDecimal getBaseline() {
        return baseline;
    }

    public void setBaseline(BigDecimal baseline) {
        this.baseline = baseline;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }
}
