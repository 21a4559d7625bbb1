package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.web.frame.Messages;

/** Announces the decisions of a summit that wait. */
@Named
@ViewScoped
public class AnnouncePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeDesk desk;

    @Inject
    private SummitDeskAddress address;

    private String acronym;

    @PostConstruct
    void open() {
        acronym = address.getAcronym();
    }

    public String announce() {
        int announced = desk.announce(acronym);
        return Messages.saved("programme.announced", announced).redirectTo("/desk/summits/" + acronym);
    }
}
