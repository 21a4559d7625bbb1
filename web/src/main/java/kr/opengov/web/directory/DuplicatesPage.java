package kr.opengov.web.directory;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.platform.directory.DirectoryKind;
import kr.opengov.platform.directory.DuplicatePair;
import kr.opengov.platform.directory.Duplicates;
import kr.opengov.platform.directory.MergeEntries;
import kr.opengov.platform.directory.MergeRow;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Entries that may be one, decided one pair after the other, and the merges of the past with their undo. */
@Named
@ViewScoped
public class DuplicatesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private Duplicates duplicates;

    @Inject
    @Param(name = "list")
    private String list;

    @Inject
    @Param(name = "page")
    private Integer number;

    private DirectoryKind kind;
    private transient Page<DuplicatePair> pairs;

    @PostConstruct
    void open() {
        kind = "organisations".equals(list) ? DirectoryKind.ORGANISATION : DirectoryKind.PERSON;
    }

    public boolean isBodies() {
        return kind == DirectoryKind.ORGANISATION;
    }

    public Page<DuplicatePair> getPairs() {
        if (pairs == null) {
            pairs = duplicates.suspected(kind, new PageRequest(number == null ? 1 : number, ROWS, null, false));
        }
        return pairs;
    }

    public Page<MergeRow> getMerges() {
        return Faces.getRequestAttribute(
                "duplicatesPage.merges", () -> duplicates.merges(kind, PageRequest.first(ROWS)));
    }

    public String merge(long staying, long merged) {
        duplicates.merge(new MergeEntries(kind, staying, merged));
        return back("directory.duplicates.merged");
    }

    public String distinguish(long one, long other) {
        duplicates.distinguish(new MergeEntries(kind, one, other));
        return back("directory.duplicates.distinguished");
    }

    public String undo(long merge, long version) {
        duplicates.undo(merge, version);
        return back("directory.duplicates.undone");
    }

    private String back(String said) {
        return Messages.saved(said).redirectTo("/desk/duplicates" + (isBodies() ? "?list=organisations" : ""));
    }
}
