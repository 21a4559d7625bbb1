package kr.opengov.web.plans;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.actionplans.CommitmentText;

/** What is typed into the template of a commitment. */
public class CommitmentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private String titleKo;
    private String titleEn;
    private String areaKo;
    private String areaEn;
    private String problemKo;
    private String problemEn;
    private String descriptionKo;
    private String descriptionEn;
    private String approachKo;
    private String approachEn;
    private String relevanceKo;
    private String relevanceEn;
    private boolean transparency;
    private boolean participation;
    private boolean accountability;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String budgetKo;
    private String budgetEn;
    private String sdgs;
    private String carriedFrom;

    /** The form of a commitment; null for a new one. */
    static CommitmentForm of(CommitmentText text) {
        CommitmentForm form = new CommitmentForm();
        if (text != null) {
            form.number = text.number();
            form.titleKo = text.titleKo();
            form.titleEn = text.titleEn();
            form.areaKo = text.areaKo();
            form.areaEn = text.areaEn();
            form.problemKo = text.problemKo();
            form.problemEn = text.problemEn();
            form.descriptionKo = text.descriptionKo();
            form.descriptionEn = text.descriptionEn();
            form.approachKo = text.approachKo();
            form.approachEn = text.approachEn();
            form.relevanceKo = text.relevanceKo();
            form.relevanceEn = text.relevanceEn();
            form.transparency = text.transparency();
            form.participation = text.participation();
            form.accountability = text.accountability();
            form.startsOn = text.startsOn();
            form.endsOn = text.endsOn();
            form.budgetKo = text.budgetKo();
            form.budgetEn = text.budgetEn();
            form.sdgs = text.sdgs();
            form.carriedFrom = text.carriedFrom();
        }
        return form;
    }

    CommitmentText toText() {
        return new CommitmentText(
                number,
                titleKo,
                titleEn,
                areaKo,
                areaEn,
                problemKo,
                problemEn,
                descriptionKo,
                descriptionEn,
                approachKo,
                approachEn,
                relevanceKo,
                relevanceEn,
                transparency,
                participation,
                accountability,
                startsOn,
                endsOn,
                budgetKo,
                budgetEn,
                sdgs,
                carriedFrom);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
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

    public String getAreaKo() {
        return areaKo;
    }

    public void setAreaKo(String areaKo) {
        this.areaKo = areaKo;
    }

    public String getAreaEn() {
        return areaEn;
    }

    public void setAreaEn(String areaEn) {
        this.areaEn = areaEn;
    }

    public String getProblemKo() {
        return problemKo;
    }

    public void setProblemKo(String problemKo) {
        this.problemKo = problemKo;
    }

    public String getProblemEn() {
        return problemEn;
    }

    public void setProblemEn(String problemEn) {
        this.problemEn = problemEn;
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

    public String getApproachKo() {
        return approachKo;
    }

    public void setApproachKo(String approachKo) {
        this.approachKo = approachKo;
    }

    public String getApproachEn() {
        return approachEn;
    }

    public void setApproachEn(String approachEn) {
        this.approachEn = approachEn;
    }

    public String getRelevanceKo() {
        return relevanceKo;
    }

    public void setRelevanceKo(String relevanceKo) {
        this.relevanceKo = relevanceKo;
    }

    public String getRelevanceEn() {
        return relevanceEn;
    }

    public void setRelevanceEn(String relevanceEn) {
        this.relevanceEn = relevanceEn;
    }

    public boolean isTransparency() {
        return transparency;
    }

    public void setTransparency(boolean transparency) {
        this.transparency = transparency;
    }

    public boolean isParticipation() {
        return participation;
    }

    public void setParticipation(boolean participation) {
        this.participation = participation;
    }

    public boolean isAccountability() {
        return accountability;
    }

    public void setAccountability(boolean accountability) {
        this.accountability = accountability;
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

    public String getBudgetKo() {
        return budgetKo;
    }

    public void setBudgetKo(String budgetKo) {
        this.budgetKo = budgetKo;
    }

    public String getBudgetEn() {
        return budgetEn;
    }

    public void setBudgetEn(String budgetEn) {
        this.budgetEn = budgetEn;
    }

    public String getSdgs() {
        return sdgs;
    }

    public void setSdgs(String sdgs) {
        this.sdgs = sdgs;
    }

    public String getCarriedFrom() {
        return carriedFrom;
    }

    public void setCarriedFrom(String carriedFrom) {
        this.carriedFrom = carriedFrom;
    }
}
