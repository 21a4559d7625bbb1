package kr.opengov.platform.internal.approvals;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.approvals.DocumentAction;
import kr.opengov.platform.approvals.DocumentState;
import kr.opengov.platform.approvals.DocumentText;
import kr.opengov.platform.approvals.EnglishText;
import kr.opengov.platform.approvals.StepState;
import kr.opengov.platform.internal.audit.Actor;
import kr.opengov.platform.persistence.Aggregates;

/**
 * A document on its way through its line. It guards itself: once it has a number nothing in it changes any more, but that
 * it was sent out.
 */
@Entity
@Table(name = "pf_document")
public class Document implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "pf_document",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_document",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_document")
    private Long id;

    @Version
    private long version;

    private String kind;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", updatable = false)
    private IssuingUnit unit;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    private String title;
    private String body;

    @Column(name = "open_body")
    private String openBody;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "body_en")
    private String bodyEn;

    @Enumerated(EnumType.STRING)
    private DisclosureClass disclosure;

    @Column(name = "disclosure_label", updatable = false)
    private String disclosureLabel;

    private String clauses;
    private String recipients;

    @Column(updatable = false)
    private String note;

    @Column(name = "source_key", updatable = false)
    private String sourceKey;

    private String replaces;

    @Column(name = "drafter_id", updatable = false)
    private Long drafterId;

    @Column(name = "drafter_name")
    private String drafterName;

    @Column(name = "drafter_unit")
    private String drafterUnit;

    @Column(name = "drafter_position")
    private String drafterPosition;

    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "text_version")
    private int textVersion;

    private String number;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "enforced_on")
    private LocalDate enforcedOn;

    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<LineStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<DocumentAnnex> annexes = new ArrayList<>();

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<TextVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DocumentEvent> events = new ArrayList<>();

    protected Document() {}

    Document(IssuingUnit unit, Officer drafter, String sourceKey, Instant now) {
        this.unit = unit;
        this.state = DocumentState.DRAFTED;
        this.sourceKey = sourceKey;
        this.drafterId = drafter.accountId();
        this.drafterName = drafter.name();
        this.drafterUnit = drafter.unit();
        this.drafterPosition = drafter.position();
        this.draftedAt = now;
        this.changedAt = now;
    }

    /** Writes what the drafter wrote. */
    void write(String ofKind, DocumentText text, String replacedNumber, Instant now) {
        editable();
        kind = ofKind;
        title = text.title();
        body = text.body();
        openBody = text.disclosure() == DisclosureClass.PARTLY_OPEN ? text.openBody() : null;
        english(text.english());
        disclosure = text.disclosure();
        clauses =
                text.clauses().stream().distinct().sorted().map(String::valueOf).collect(Collectors.joining(","));
        recipients = Blank.toNull(text.recipients());
        replaces = Blank.toNull(replacedNumber);
        changedAt = now;
    }

    void setLine(List<LineStep> line) {
        editable();
        steps.clear();
        steps.addAll(line);
    }

    void attach(DocumentAnnex annex, Instant now) {
        editable();
        annexes.add(annex);
        changedAt = now;
    }

    DocumentAnnex detach(int annexNumber, Instant now) {
        editable();
        DocumentAnnex gone = annexes.stream()
                .filter(annex -> annex.number() == annexNumber)
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        annexes.remove(gone);
        int next = 1;
        for (DocumentAnnex annex : annexes()) {
            annex.renumber(next++);
        }
        changedAt = now;
        return gone;
    }

    /** Begins the line anew and opens its first step. */
    void submit(Actor actor, Officer drafter, Instant now) {
        drafterName = drafter.name();
        drafterUnit = drafter.unit();
        drafterPosition = drafter.position();
        keepVersion(actor, now);
        submittedAt = now;
        steps.forEach(LineStep::waitAgain);
        steps().get(0).open();
    }

    /** Stores the text as a version of its own, if it is another one than the last. */
    private void keepVersion(Actor actor, Instant now) {
        TextVersion next = new TextVersion(this, textVersion + 1, text(), actor, now);
        if (versions().isEmpty() || !versions().get(versions.size() - 1).whole().equals(next.whole())) {
            versions.add(next);
            textVersion = next.number();
        }
    }

    void changeText(
            String newTitle, String newBody, String newOpenBody, EnglishText newEnglish, Actor actor, Instant now) {
        if (state != DocumentState.IN_REVIEW) {
            throw new Refusal("DOCUMENT_CLOSED_FOR_CHANGES");
        }
        title = newTitle;
        body = newBody;
        openBody = disclosure == DisclosureClass.PARTLY_OPEN ? newOpenBody : null;
        english(newEnglish);
        keepVersion(actor, now);
    }

    private void english(EnglishText english) {
        titleEn = english == null ? null : english.title();
        bodyEn = english == null ? null : english.body();
    }

    /** Closes the open step and opens the next one. */
    void sign(Officer officer, Instant now, String remark) {
        openStep().orElseThrow(() -> new Refusal("NOT_FOUND")).sign(officer, now, remark);
        steps().stream()
                .filter(step -> step.state() == StepState.WAITING)
                .findFirst()
                .ifPresent(LineStep::open);
    }

    /** Nobody is asked any more; what was signed stays visible until it is handed in again. */
    void stop() {
        openStep().ifPresent(LineStep::waitAgain);
    }

    void register(String given, LocalDate day) {
        if (number != null) {
            throw new IllegalStateException("the document " + id + " has the number " + number + " already");
        }
        number = given;
        registeredOn = day;
    }

    void enforce(LocalDate day) {
        enforcedOn = day;
    }

    /** Moves on, with an entry in the history. */
    void move(DocumentAction action, DocumentState to, Actor actor, Instant now, String remark) {
        state = to;
        changedAt = now;
        events.add(new DocumentEvent(this, action, to, actor, now, remark));
    }

    private void editable() {
        if (!state.editable()) {
            throw new Refusal("DOCUMENT_CLOSED_FOR_CHANGES");
        }
    }

    Optional<LineStep> openStep() {
        return steps().stream().filter(step -> step.state() == StepState.OPEN).findFirst();
    }

    /** The step after the open one; empty when the open one is the last. */
    Optional<LineStep> stepAfter() {
        return steps().stream()
                .filter(step -> step.state() == StepState.WAITING)
                .findFirst();
    }

    boolean signedByAnybody() {
        return steps.stream().anyMatch(step -> step.state() == StepState.DONE);
    }

    boolean draftedBy(long account) {
        return Objects.equals(drafterId, account);
    }

    /** In order, whatever the order in which they were added. */
    List<LineStep> steps() {
        return steps.stream().sorted(Comparator.comparing(LineStep::position)).toList();
    }

    List<DocumentAnnex> annexes() {
        return annexes.stream()
                .sorted(Comparator.comparing(DocumentAnnex::number))
                .toList();
    }

    List<TextVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparing(TextVersion::number))
                .toList();
    }

    List<DocumentEvent> events() {
        return List.copyOf(events);
    }

    List<Integer> clauses() {
        return clauses == null || clauses.isEmpty()
                ? List.of()
                : Arrays.stream(clauses.split(",")).map(Integer::valueOf).toList();
    }

    DocumentText text() {
        return new DocumentText(
                title, body, openBody, disclosure, clauses(), recipients, EnglishText.of(titleEn, bodyEn));
    }

    @Override
    public long version() {
        return version;
    }

    Long id() {
        return id;
    }

    String kind() {
        return kind;
    }

    IssuingUnit unit() {
        return unit;
    }

    DocumentState state() {
        return state;
    }

    String disclosureLabel() {
        return disclosureLabel;
    }

    String note() {
        return note;
    }

    String sourceKey() {
        return sourceKey;
    }

    String replaces() {
        return replaces;
    }

    Officer drafter() {
        return new Officer(drafterId, drafterName, drafterUnit, drafterPosition, true);
    }

    Instant draftedAt() {
        return draftedAt;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    int textVersion() {
        return textVersion;
    }

    String number() {
        return number;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    LocalDate enforcedOn() {
        return enforcedOn;
    }
}
