package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.RoomKind;
import kr.opengov.summit.RoomLine;
import kr.opengov.summit.RoomSheet;
import kr.opengov.summit.SummitSetup;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;

/** One room at the desk: what it is, what it is made of, when it can be had. */
@Named
@ViewScoped
public class RoomPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeDesk desk;

    @Inject
    private SummitSetup setup;

    @Inject
    private SummitDeskAddress address;

    @Inject
    private ProgrammeWords words;

    @Inject
    private CurrentPage current;

    private DeskSummit summit;
    private RoomSheet room;
    private RoomForm form;
    private PeriodForm period;

    @PostConstruct
    void open() {
        summit = desk.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        period = PeriodForm.on(summit.firstDay());
        if (address.isAdding()) {
            form = RoomForm.empty(
                    summit.acronym(), setup.rooms(summit.acronym()).size() + 1);
        } else {
            room = setup.room(summit.acronym(), address.getNumber()).orElseThrow(() -> new Refusal("NOT_FOUND"));
            form = RoomForm.of(room.form());
        }
    }

    public String save() {
        long id = setup.save(form.toCommand());
        return Messages.saved("programme.room.saved").redirectTo(path(id));
    }

    /** Retires it, or offers it again. */
    public String retire() {
        setup.retireRoom(summit.acronym(), form.id(), form.version(), !room.retired());
        return Messages.saved(room.retired() ? "programme.room.back" : "programme.room.retired")
                .redirectTo("/desk/summits/" + summit.acronym() + "/rooms");
    }

    public String addPeriod() {
        setup.addAvailability(summit.acronym(), form.id(), period.toCommand(summit.zone()));
        return Messages.saved("programme.period.added").redirectTo(path(form.id()));
    }

    public String removePeriod(long id) {
        setup.removeAvailability(summit.acronym(), form.id(), id);
        return Messages.saved("programme.period.removed").redirectTo(path(form.id()));
    }

    private String path(long id) {
        return "/desk/summits/" + summit.acronym() + "/rooms/" + id;
    }

    public DeskSummit getSummit() {
        return summit;
    }

    /** Null for one that is added. */
    public RoomSheet getRoom() {
        return room;
    }

    public RoomForm getForm() {
        return form;
    }

    public PeriodForm getPeriod() {
        return period;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(RoomKind.values())
                .map(kind -> new SelectItem(kind, words.of(kind)))
                .toList();
    }

    /** The rooms it may be made of. */
    public List<SelectItem> getOthers() {
        return setup.rooms(summit.acronym()).stream()
                .filter(line ->
                        !line.retired() && (form.id() == null || line.room().id() != form.id()))
                .map(RoomLine::room)
                .map(one -> new SelectItem(one.id(), one.name().text(current.getLang())))
                .toList();
    }
}
