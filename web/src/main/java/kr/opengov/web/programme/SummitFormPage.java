package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.AttendanceMode;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.SummitSetup;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;

/** The summit itself at the desk: names, days, zone, languages. */
@Named
@ViewScoped
public class SummitFormPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The official languages of the United Nations, of the hosts and of the neighbours. */
    private static final List<String> LANGUAGES = List.of("ko", "en", "fr", "es", "ar", "zh", "ru", "ja", "id", "pt");

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
    private SummitForm form;

    @PostConstruct
    void open() {
        if (address.isAddingSummit()) {
            form = SummitForm.empty();
        } else {
            summit = desk.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
            form = SummitForm.of(setup.summit(summit.acronym()).orElseThrow(() -> new Refusal("NOT_FOUND")));
        }
    }

    public String save() {
        setup.save(form.toCommand());
        return Messages.saved("programme.summit.saved")
                .redirectTo("/desk/summits/" + form.getAcronym().strip() + "/settings");
    }

    /** Null for one that is added. */
    public DeskSummit getSummit() {
        return summit;
    }

    public SummitForm getForm() {
        return form;
    }

    public List<SelectItem> getModes() {
        return Arrays.stream(AttendanceMode.values())
                .map(mode -> new SelectItem(mode, words.of(mode)))
                .toList();
    }

    /** Languages by their names, those of the summit whatever they are. */
    public List<SelectItem> getLanguages() {
        Locale reader = Locale.forLanguageTag(current.getLang());
        return Stream.concat(LANGUAGES.stream(), Arrays.stream(form.getContentLanguages()))
                .distinct()
                .map(code -> new SelectItem(code, Locale.forLanguageTag(code).getDisplayLanguage(reader)))
                .toList();
    }

    /** Every zone that has a name of a place, in alphabetical order. */
    public List<SelectItem> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .map(zone -> new SelectItem(zone, zone))
                .toList();
    }
}
