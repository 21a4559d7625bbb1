package kr.opengov.web.members;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.RecordJoin;

/** What is typed into the form of a new membership, kept until it is accepted. */
public class JoinForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PlaceForm place = new PlaceForm();
    private String ogpCode;
    private String cohort;
    private LocalDate letter;
    private LocalDate declaration;
    private LocalDate firstPlan;
    private LocalDate since;
    private DayPrecision precision;
    private Confidence confidence;
    private String evidence;
    private transient Part document;

    static JoinForm empty() {
        JoinForm form = new JoinForm();
        form.place.setKind(MembershipKind.NATIONAL);
        form.precision = DayPrecision.DAY;
        form.confidence = Confidence.VERIFIED;
        return form;
    }

    RecordJoin toCommand(Long documentId) {
        return new RecordJoin(
                place.getKind(),
                place.country(),
                place.getNameKo(),
                place.getNameEn(),
                place.getRegion(),
                place.getLevel(),
                ogpCode,
                cohort,
                letter,
                declaration,
                firstPlan,
                since,
                precision,
                confidence,
                evidence,
                documentId);
    }

    /** Who joins. */
    public PlaceForm getPlace() {
        return place;
    }

    public String getOgpCode() {
        return ogpCode;
    }

    public void setOgpCode(String ogpCode) {
        this.ogpCode = ogpCode;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public LocalDate getLetter() {
        return letter;
    }

    public void setLetter(LocalDate letter) {
        this.letter = letter;
    }

    public LocalDate getDeclaration() {
        return declaration;
    }

    public void setDeclaration(LocalDate declaration) {
        this.declaration = declaration;
    }

    public LocalDate getFirstPlan() {
        return firstPlan;
    }

    public void setFirstPlan(LocalDate firstPlan) {
        this.firstPlan = firstPlan;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public DayPrecision getPrecision() {
        return precision;
    }

    public void setPrecision(DayPrecision precision) {
        this.precision = precision;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public void setConfidence(Confidence confidence) {
        this.confidence = confidence;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }
}
