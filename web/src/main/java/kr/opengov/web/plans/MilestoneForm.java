package kr.opengov.web.plans;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.actionplans.MilestoneDraft;

/** A milestone in the form; without a title it is none. */
public class MilestoneForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private String titleKo;
    private String titleEn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Integer weight;

    static MilestoneForm of(MilestoneDraft draft) {
        MilestoneForm form = new MilestoneForm();
        form.id = draft.id();
        form.titleKo = draft.titleKo();
        form.titleEn = draft.titleEn();
        form.startsOn = draft.startsOn();
        form.endsOn = draft.endsOn();
        form.weight = draft.weight();
        return form;
    }

    MilestoneDraft toDraft() {
        return new MilestoneDraft(id, titleKo, titleEn, startsOn, endsOn, weight);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }
}
