package kr.opengov.membership.internal.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.util.stream.Collectors;
import kr.opengov.membership.internal.meetings.TextHash;
import kr.opengov.membership.internal.register.Recorded;

/** A published edition: a text of its own. What the public reads comes from here and from nowhere else. */
@Entity(name = "Edition")
@Table(name = "mb_minutes_edition")
public class Edition {

    @Id
    @TableGenerator(
            name = "mb_minutes_edition",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_minutes_edition")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id", updatable = false)
    private Minutes minutes;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String text;

    @Column(name = "text_hash", updatable = false)
    private String textHash;

    @Column(updatable = false)
    private int redactions;

    @Column(updatable = false)
    private String clauses;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @Column(name = "published_by", updatable = false)
    private Long publishedBy;

    protected Edition() {}

    Edition(Minutes minutes, int number, MarkedText marked, Recorded recorded) {
        this.minutes = minutes;
        this.number = number;
        this.text = marked.published();
        this.textHash = TextHash.of(text);
        this.redactions = marked.passages().size();
        this.clauses = marked.clauses().isEmpty()
                ? null
                : marked.clauses().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.publishedAt = recorded.at();
        this.publishedBy = recorded.by();
    }

    /** As a file has it. */
    Edition(Minutes minutes, EditionLine line, Recorded recorded) {
        this.minutes = minutes;
        this.number = line.number();
        this.text = TextHash.canonical(line.text());
        this.textHash = TextHash.of(text);
        this.redactions = line.redactions();
        this.clauses = line.clauses();
        this.publishedAt = line.publishedAt();
        this.publishedBy = recorded.by();
    }

    public int number() {
        return number;
    }
}
