package kr.opengov.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.directory.PublicDirectory;
import kr.opengov.platform.directory.PublicOrganisation;
import kr.opengov.platform.directory.PublicPerson;
import kr.opengov.platform.directory.TraceLine;
import kr.opengov.web.frame.Format;
import org.omnifaces.cdi.Param;

/** A person or body as the public sees it, by the code of the address. */
@Named
@RequestScoped
public class PublicDirectoryPage {

    @Inject
    private PublicDirectory directory;

    @Inject
    private Format format;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private PublicPerson person;
    private PublicOrganisation organisation;

    public PublicPerson getPerson() {
        if (person == null) {
            person = directory.person(code == null ? "" : code).orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
        return person;
    }

    public PublicOrganisation getOrganisation() {
        if (organisation == null) {
            organisation = directory.organisation(code == null ? "" : code).orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
        return organisation;
    }

    /** The days of a trace in words. */
    public String days(TraceLine line) {
        if (line.from() == null && line.to() == null) {
            return "–";
        }
        String from = line.from() == null ? "" : format.day(line.from());
        if (line.from() != null && line.from().equals(line.to())) {
            return from;
        }
        return line.to() == null
                ? format.sentence("directory.period.open", from)
                : format.sentence("directory.period", from, format.day(line.to()));
    }
}
