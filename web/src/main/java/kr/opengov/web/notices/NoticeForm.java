package kr.opengov.web.notices;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.notices.NoticeEntry;
import kr.opengov.platform.notices.NoticeKind;
import kr.opengov.platform.notices.NoticeView;
import kr.opengov.platform.notices.Translation;
import kr.opengov.web.frame.TypedBilingual;

/** What is typed into the form of a notice. */
public class NoticeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private NoticeKind kind;
    private TypedBilingual title = new TypedBilingual();
    private TypedBilingual body = new TypedBilingual();
    private String original = "ko";
    private Translation translation = Translation.OFFICIAL;
    private String unit;
    private LocalDate fromOn;
    private LocalDate toOn;
    private transient Part attachment;
    private boolean inspected;

    static NoticeForm of(NoticeView notice) {
        NoticeForm form = new NoticeForm();
        form.id = notice.id();
        form.version = notice.version();
        form.kind = notice.kind();
        form.title = new TypedBilingual(notice.title().ko(), notice.title().en());
        form.body = new TypedBilingual(notice.body().ko(), notice.body().en());
        form.original = notice.original();
        form.translation = notice.translation();
        form.unit = notice.unit();
        form.fromOn = notice.fromOn();
        form.toOn = notice.toOn();
        return form;
    }

    NoticeEntry toCommand(List<Long> files) {
        return new NoticeEntry(
                id,
                version,
                kind,
                title.getKo(),
                title.getEn(),
                body.getKo(),
                body.getEn(),
                original,
                translation,
                unit,
                fromOn,
                toOn,
                files,
                inspected);
    }

    long version() {
        return version;
    }

    public NoticeKind getKind() {
        return kind;
    }

    public void setKind(NoticeKind kind) {
        this.kind = kind;
    }

    public TypedBilingual getTitle() {
        return title;
    }

    public TypedBilingual getBody() {
        return body;
    }

    public String getOriginal() {
        return original;
    }

    public void setOriginal(String original) {
        this.original = original;
    }

    public Translation getTranslation() {
        return translation;
    }

    public void setTranslation(Translation translation) {
        this.translation = translation;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public void setFromOn(LocalDate fromOn) {
        this.fromOn = fromOn;
    }

    public LocalDate getToOn() {
        return toOn;
    }

    public void setToOn(LocalDate toOn) {
        this.toOn = toOn;
    }

    public boolean isInspected() {
        return inspected;
    }

    public void setInspected(boolean inspected) {
        this.inspected = inspected;
    }

    public Part getAttachment() {
        return attachment;
    }

    public void setAttachment(Part attachment) {
        this.attachment = attachment;
    }
}
