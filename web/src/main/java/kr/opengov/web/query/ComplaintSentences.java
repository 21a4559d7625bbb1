package kr.opengov.web.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.opengov.web.frame.Format;

/** Says in the language of the page what could not be understood in its address. */
@Named("complaints")
@ApplicationScoped
public class ComplaintSentences {

    @Inject
    private Format format;

    /** What is wrong and how to write it. */
    public String of(Complaint complaint) {
        return format.sentence(complaint.key(), complaint.arguments().toArray());
    }
}
