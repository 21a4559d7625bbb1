package kr.opengov.web.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.OrganisationFilter;
import kr.opengov.platform.directory.OrganisationKind;
import kr.opengov.platform.directory.OrganisationView;
import kr.opengov.platform.directory.PersonView;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Here;
import kr.opengov.web.query.QueryReader;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The lists of the directory on the desk: persons, or with {@code ?list=organisations} organisations. */
@Named
@RequestScoped
public class DirectoryPage {

    private static final int ROWS = 50;

    @Inject
    private Directory directory;

    @Inject
    private Format format;

    @Inject
    @Param(name = "list")
    private String list;

    @Inject
    @Param(name = "q")
    private String text;

    @Inject
    @Param(name = "kind")
    private String kind;

    @Inject
    @Param(name = "page")
    private Integer number;

    private Page<PersonView> persons;
    private Page<OrganisationView> organisations;

    @PostConstruct
    void search() {
        PageRequest page = new PageRequest(number == null ? 1 : number, ROWS, null, false);
        if (isBodies()) {
            organisations = directory.organisations(new OrganisationFilter(text, getKind(), getDay()), page);
        } else {
            persons = directory.persons(text, page);
        }
    }

    public boolean isBodies() {
        return "organisations".equals(list);
    }

    public Page<PersonView> getPersons() {
        return persons;
    }

    public Page<OrganisationView> getOrganisations() {
        return organisations;
    }

    public Page<?> getPage() {
        return isBodies() ? organisations : persons;
    }

    public String getText() {
        return text;
    }

    /** The kind asked for; a name that is none asks for all. */
    public OrganisationKind getKind() {
        return Arrays.stream(OrganisationKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** The day asked for; what is no day asks for all. */
    public LocalDate getDay() {
        return new QueryReader(Faces::getRequestParameter).day("on", null);
    }

    public List<Here.Choice> getKinds() {
        return Arrays.stream(OrganisationKind.values())
                .map(known -> new Here.Choice(known, format.sentence("directory.kind." + known)))
                .toList();
    }

    /** The period of an organisation in words; a dash when nothing is known. */
    public String period(OrganisationView row) {
        if (row.validFrom() == null && row.validTo() == null) {
            return "–";
        }
        String from = row.validFrom() == null ? "" : format.day(row.validFrom());
        return row.validTo() == null
                ? format.sentence("directory.period.open", from)
                : format.sentence("directory.period", from, format.day(row.validTo()));
    }
}
