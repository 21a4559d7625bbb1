package kr.opengov.web.desk.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.pages.EditablePage;
import kr.opengov.platform.pages.EditablePages;
import kr.opengov.platform.pages.PageText;

/** The editable pages and the version of each that holds. */
@Named
@RequestScoped
public class PagesPage {

    @Inject
    private EditablePages pages;

    public List<PageText> getCurrent() {
        return Arrays.stream(EditablePage.values())
                .map(pages::current)
                .flatMap(Optional::stream)
                .toList();
    }
}
