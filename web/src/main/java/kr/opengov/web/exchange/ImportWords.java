package kr.opengov.web.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.opengov.membership.ImportError;
import kr.opengov.web.frame.Format;

/** What is wrong with the rows of a file, in words. */
@Named
@ApplicationScoped
public class ImportWords {

    @Inject
    private Format format;

    /** What is wrong with a row. */
    public String problem(ImportError error) {
        return format.sentence("refusal." + error.code(), error.arguments().toArray());
    }
}
