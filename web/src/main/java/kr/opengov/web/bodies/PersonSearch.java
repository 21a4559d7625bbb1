package kr.opengov.web.bodies;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.PersonView;
import kr.opengov.platform.paging.PageRequest;

/** Looks for persons of a name in the directory; namesakes are listed one by one, with their codes. */
@Named
@ViewScoped
public class PersonSearch implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int MOST_FOUND = 50;

    @Inject
    private Directory directory;

    private String text;
    private final List<PersonView> found = new ArrayList<>();

    /** Looks for the text; what was found before is forgotten. */
    public String find() {
        found.clear();
        found.addAll(directory
                .persons(text, new PageRequest(1, MOST_FOUND, null, false))
                .rows());
        return null;
    }

    public List<PersonView> getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
