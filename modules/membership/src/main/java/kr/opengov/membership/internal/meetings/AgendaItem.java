package kr.opengov.membership.internal.meetings;

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
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import kr.opengov.membership.AgendaKind;
import kr.opengov.membership.WriteAgendaItem;
import kr.opengov.platform.Blank;
import kr.opengov.platform.ResidentNumbers;

/** An item of a meeting's agenda. */
@Entity
@Table(name = "mb_agenda_item")
public class AgendaItem {

    @Id
    @TableGenerator(
            name = "mb_agenda_item",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_agenda_item")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    private int position;

    @Enumerated(EnumType.STRING)
    private AgendaKind kind;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "summary_ko")
    private String summaryKo;

    @Column(name = "summary_en")
    private String summaryEn;

    @Column(name = "document_id")
    private Long documentId;

    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int position, WriteAgendaItem item) {
        // An agenda is public from the notice on: the author is told while the text is at hand.
        ResidentNumbers.refuse("titleKo", item.titleKo());
        ResidentNumbers.refuse("titleEn", item.titleEn());
        ResidentNumbers.refuse("summaryKo", item.summaryKo());
        ResidentNumbers.refuse("summaryEn", item.summaryEn());
        this.meeting = meeting;
        this.position = position;
        this.kind = item.kind();
        this.titleKo = item.titleKo().strip();
        this.titleEn = Blank.toNull(item.titleEn());
        this.summaryKo = Blank.toNull(item.summaryKo());
        this.summaryEn = Blank.toNull(item.summaryEn());
        this.documentId = item.documentId();
    }

    void place(int newPosition) {
        position = newPosition;
    }

    public Long id() {
        return id;
    }

    int position() {
        return position;
    }

    public Meeting meeting() {
        return meeting;
    }

    AgendaKind kind() {
        return kind;
    }

    public String titleKo() {
        return titleKo;
    }

    public String titleEn() {
        return titleEn;
    }

    public String summaryKo() {
        return summaryKo;
    }

    public String summaryEn() {
        return summaryEn;
    }
}
