package kr.opengov.web.plans;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.actionplans.CommitmentText;
import kr.opengov.web.frame.TypedBilingual;

/** What is typed into the template of a commitment. */
public class CommitmentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private TypedBilingual title = new TypedBilingual();
    private TypedBilingual area = new TypedBilingual();
    private TypedBilingual problem = new TypedBilingual();
    private TypedBilingual description = new TypedBilingual();
    private TypedBilingual approach = new TypedBilingual();
    private TypedBilingual relevance = new TypedBilingual();
    private boolean transparency;
    private boolean participation;
    private boolean accountability;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private TypedBilingual budget = new TypedBilingual();
    private String sdgs;
    private String carriedFrom;

    /** The form of a commitment; null for a new one. */
    static CommitmentForm of(CommitmentText text) {
        CommitmentForm form = new CommitmentForm();
        if (text != null) {
            form.number = text.number();
            form.title = new TypedBilingual(text.titleKo(), text.titleEn());
            form.area = new TypedBilingual(text.areaKo(), text.areaEn());
            form.problem = new TypedBilingual(text.problemKo(), text.problemEn());
            form.description = new TypedBilingual(text.descriptionKo(), text.descriptionEn());
            form.approach = new TypedBilingual(text.approachKo(), text.approachEn());
            form.relevance = new TypedBilingual(text.relevanceKo(), text.relevanceEn());
            form.transparency = text.transparency();
            form.participation = text.participation();
            form.accountability = text.accountability();
            form.startsOn = text.startsOn();
            form.endsOn = text.endsOn();
            form.budget = new TypedBilingual(text.budgetKo(), text.budgetEn());
            form.sdgs = text.sdgs();
            form.carriedFrom = text.carriedFrom();
        }
        return form;
    }

    CommitmentText toText() {
        return new CommitmentText(
                number,
                title.getKo(),
                title.getEn(),
                area.getKo(),
                area.getEn(),
                problem.getKo(),
                problem.getEn(),
                description.getKo(),
                description.getEn(),
                approach.getKo(),
                approach.getEn(),
                relevance.getKo(),
                relevance.getEn(),
                transparency,
                participation,
                accountability,
                startsOn,
                endsOn,
                budget.getKo(),
                budget.getEn(),
                sdgs,
                carriedFrom);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public TypedBilingual getTitle() {
        return title;
    }

    public TypedBilingual getArea() {
        return area;
    }

    public TypedBilingual getProblem() {
        return problem;
    }

    public TypedBilingual getDescription() {
        return description;
    }

    public TypedBilingual getApproach() {
        return approach;
    }

    public TypedBilingual getRelevance() {
        return relevance;
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

    public TypedBilingual getBudget() {
        return budget;
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
