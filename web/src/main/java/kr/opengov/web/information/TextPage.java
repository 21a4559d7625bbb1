package kr.opengov.web.information;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.pages.EditablePage;
import kr.opengov.platform.pages.EditablePages;
import kr.opengov.platform.pages.PageText;
import org.omnifaces.cdi.Param;

/** An editable page as readers see it: the version that holds, or an older one by its number. */
@Named
@RequestScoped
public class TextPage {

    @Inject
    private EditablePages pages;

    @Inject
    @Param(name = "version")
    private Integer number;

    private PageText text;

    /** @param page the name of an {@link EditablePage} */
    public PageText of(String page) {
        if (text == null) {
            EditablePage wanted = EditablePage.valueOf(page);
            text = (number == null ? pages.current(wanted) : pages.version(wanted, number))
                    .orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
        return text;
    }

    public List<PageText> versions(String page) {
        return pages.versions(EditablePage.valueOf(page));
    }
}
