package kr.opengov.platform.internal.notices;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.notices.NoticeEntry;
import kr.opengov.platform.notices.NoticeKind;
import kr.opengov.platform.notices.NoticeState;
import kr.opengov.platform.notices.NoticeView;
import kr.opengov.platform.notices.Translation;
import kr.opengov.platform.persistence.Aggregates;

/** A press release, a public notice, a document or a form. */
@Entity
@Table(name = "pf_notice")
public class Notice implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "pf_notice",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_notice",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_notice")
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private NoticeState state = NoticeState.DRAFT;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "body_ko")
    private String bodyKo;

    @Column(name = "body_en")
    private String bodyEn;

    private String original;

    @Enumerated(EnumType.STRING)
    private Translation translation;

    private String unit;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private Long changedBy;

    @ElementCollection
    @CollectionTable(name = "pf_notice_file", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    @Column(name = "file_id")
    private List<Long> files = new ArrayList<>();

    public Notice() {}

    public void describe(NoticeEntry entry, Long author, Instant now) {
        kind = entry.kind();
        titleKo = clean(entry.titleKo());
        titleEn = clean(entry.titleEn());
        bodyKo = clean(entry.bodyKo());
        bodyEn = clean(entry.bodyEn());
        original = entry.original();
        translation = entry.translation();
        unit = clean(entry.unit());
        fromOn = entry.fromOn();
        toOn = entry.toOn();
        if (!files.equals(entry.files())) {
            files.clear();
            files.addAll(entry.files());
        }
        changedAt = now;
        changedBy = author;
    }

    private static String clean(String typed) {
        return Blank.is(typed)
                ? null
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    public void publish(Long author, Instant now) {
        state = NoticeState.PUBLISHED;
        if (publishedAt == null) {
            publishedAt = now;
        }
        changedAt = now;
        changedBy = author;
    }

    /** @throws Refusal {@code NOTICE_NOT_PUBLIC} when there is nothing to withdraw */
    public void withdraw(Long author, Instant now) {
        if (state != NoticeState.PUBLISHED) {
            throw new Refusal("NOTICE_NOT_PUBLIC");
        }
        state = NoticeState.WITHDRAWN;
        changedAt = now;
        changedBy = author;
    }

    public boolean isPublished() {
        return state == NoticeState.PUBLISHED;
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public NoticeView view(List<FileView> attachments) {
        boolean official = translation == Translation.OFFICIAL || "en".equals(original);
        return new NoticeView(
                id,
                version,
                kind,
                state,
                new Bilingual(titleKo, titleEn, official),
                new Bilingual(bodyKo, bodyEn, official),
                original,
                translation,
                unit,
                fromOn,
                toOn,
                publishedAt,
                changedAt,
                attachments);
    }
}
