package kr.opengov.web.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kr.opengov.actionplans.ProgressFigure;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.web.frame.Format;

/** Progress in the language of the page. */
@Named("progressWords")
@ApplicationScoped
public class ProgressWords {

    @Inject
    private Format format;

    /** A figure in words: what is not known is said, never counted as nothing. */
    public String of(ProgressFigure figure) {
        if (figure == null || figure.percent() == null) {
            return format.sentence("progress.unknown");
        }
        return figure.partial()
                ? format.sentence("progress.partial", figure.percent(), figure.known())
                : percent(figure.percent());
    }

    /** A number of percent, or that it is not known. */
    public String percent(Integer percent) {
        return percent == null ? format.sentence("progress.unknown") : format.percent(percent / 100.0);
    }

    public String of(DisclosureClass disclosure) {
        return format.sentence("documents.DisclosureClass." + disclosure);
    }

    public List<SelectItem> getDisclosures() {
        return Arrays.stream(DisclosureClass.values())
                .map(each -> new SelectItem(each, of(each)))
                .toList();
    }
}
