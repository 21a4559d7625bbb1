package kr.opengov.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.notices.NoticeFilter;
import kr.opengov.platform.notices.NoticeKind;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here;
import org.omnifaces.cdi.Param;

/** What the address asks for: kind, words, page. */
@Named("noticeQuestion")
@RequestScoped
public class NoticeQuestion {

    @Inject
    private Format format;

    @Inject
    @Param(name = "kind")
    private String kind;

    @Inject
    @Param(name = "q")
    private String text;

    @Inject
    @Param(name = "page")
    private Integer page;

    NoticeFilter filter() {
        return new NoticeFilter(getKind(), text);
    }

    int number() {
        return page == null ? 1 : page;
    }

    /** The kind asked for; a name that is none asks for all. */
    public NoticeKind getKind() {
        return Arrays.stream(NoticeKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public String getText() {
        return text;
    }

    public List<Here.Choice> getKinds() {
        return Arrays.stream(NoticeKind.values())
                .map(known -> new Here.Choice(known, format.sentence("notices.kind." + known)))
                .toList();
    }
}
