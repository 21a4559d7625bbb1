package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.KindLine;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.RoomLine;
import kr.opengov.summit.SummitSetup;
import kr.opengov.summit.ThemeLine;

/** The lists of what a programme stands on: rooms, themes, kinds of sessions. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    private ProgrammeDesk desk;

    @Inject
    private SummitSetup setup;

    @Inject
    private SummitDeskAddress address;

    private DeskSummit summit;
    private List<RoomLine> rooms;
    private List<ThemeLine> themes;
    private List<KindLine> kinds;

    @PostConstruct
    void open() {
        summit = desk.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    public DeskSummit getSummit() {
        return summit;
    }

    public List<RoomLine> getRooms() {
        if (rooms == null) {
            rooms = setup.rooms(summit.acronym());
        }
        return rooms;
    }

    public List<ThemeLine> getThemes() {
        if (themes == null) {
            themes = setup.themes(summit.acronym());
        }
        return themes;
    }

    public List<KindLine> getKinds() {
        if (kinds == null) {
            kinds = setup.kinds();
        }
        return kinds;
    }
}
