package kr.opengov.web.programme;

import java.io.Serializable;
import kr.opengov.summit.SessionTexts;
import kr.opengov.web.frame.TypedBilingual;

/** The texts of a session as they are typed, by its host or at the desk. */
public class SessionTextsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private TypedBilingual title = new TypedBilingual();
    private TypedBilingual subtitle = new TypedBilingual();
    private TypedBilingual abstractText = new TypedBilingual();
    private TypedBilingual description = new TypedBilingual();

    static SessionTextsForm of(SessionTexts texts) {
        SessionTextsForm form = new SessionTextsForm();
        form.title = new TypedBilingual(texts.titleKo(), texts.titleEn());
        form.subtitle = new TypedBilingual(texts.subtitleKo(), texts.subtitleEn());
        form.abstractText = new TypedBilingual(texts.abstractKo(), texts.abstractEn());
        form.description = new TypedBilingual(texts.descriptionKo(), texts.descriptionEn());
        return form;
    }

    SessionTexts toTexts() {
        return new SessionTexts(
                title.getKo(),
                title.getEn(),
                subtitle.getKo(),
                subtitle.getEn(),
                abstractText.getKo(),
                abstractText.getEn(),
                description.getKo(),
                description.getEn());
    }

    public TypedBilingual getTitle() {
        return title;
    }

    public TypedBilingual getSubtitle() {
        return subtitle;
    }

    public TypedBilingual getAbstractText() {
        return abstractText;
    }

    public TypedBilingual getDescription() {
        return description;
    }
}
