package kr.opengov.membership.internal.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.OpenTerm;
import kr.opengov.membership.PartialDay;
import kr.opengov.membership.TermView;
import kr.opengov.membership.internal.register.Recorded;

/** A term of a body. */
@Entity
@Table(name = "mb_body_term")
public class BodyTerm extends RecordedRow {

    @Id
    @TableGenerator(
            name = "mb_body_term",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_body_term")
    private Long id;

    @Column(name = "body_code")
    private String bodyCode;

    private int number;

    @Column(name = "label_ko")
    private String labelKo;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "from_on")
    private LocalDate from;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_precision")
    private DayPrecision fromPrecision;

    @Column(name = "to_on")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_precision")
    private DayPrecision toPrecision;

    private String source;

    private String note;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    protected BodyTerm() {}

    public BodyTerm(OpenTerm command, Recorded recorded) {
        this(command, recorded, Replacement.NONE);
    }

    BodyTerm(OpenTerm command, Recorded recorded, Replacement replacement) {
        super(recorded, replacement);
        this.bodyCode = command.bodyCode();
        this.number = command.number();
        this.labelKo = command.labelKo();
        this.labelEn = command.labelEn();
        this.from = command.from();
        this.fromPrecision = DayPrecision.DAY;
        this.to = command.to();
        this.toPrecision = command.to() == null ? null : DayPrecision.DAY;
        this.source = command.source();
        this.confidence = Confidence.VERIFIED;
    }

    /** As a file has it. */
    BodyTerm(TermLine line, Recorded recorded, Replacement replacement) {
        this(line.command(), recorded, replacement);
        this.fromPrecision = line.fromPrecision();
        this.toPrecision = line.toPrecision();
        this.note = line.note();
        this.confidence = line.confidence();
    }

    /** The entry that says that the term never was. */
    BodyTerm struck(Recorded recorded, Replacement replacement) {
        return corrected(new OpenTerm(bodyCode, 0, number, labelKo, labelEn, from, to, source), recorded, replacement);
    }

    /** What is right in place of this; a day that stays is known as well as it was. */
    BodyTerm corrected(OpenTerm right, Recorded recorded, Replacement replacement) {
        BodyTerm term = new BodyTerm(right, recorded, replacement);
        if (from.equals(term.from)) {
            term.fromPrecision = fromPrecision;
        }
        if (to != null && to.equals(term.to)) {
            term.toPrecision = toPrecision;
        }
        term.note = note;
        term.confidence = confidence;
        return term;
    }

    String bodyCode() {
        return bodyCode;
    }

    TermLine line() {
        return new TermLine(
                id, bodyCode, number, labelKo, labelEn, from, fromPrecision, to, toPrecision, source, note, confidence);
    }

    TermView view() {
        return new TermView(
                id,
                number,
                labelKo,
                labelEn,
                new PartialDay(from, fromPrecision),
                PartialDay.ofNullable(to, toPrecision),
                source,
                note,
                confidence,
                recordedAt());
    }
}
