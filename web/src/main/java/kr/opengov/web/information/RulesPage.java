package kr.opengov.web.information;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;
import kr.opengov.web.frame.Format;
import kr.opengov.web.query.QueryReader;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The rules that hold on a day, for everybody to read; for one of them also the versions before and after. */
@Named
@RequestScoped
public class RulesPage {

    /** The rules of an area. */
    public record Area(String name, List<RuleVersion> rules) {}

    @Inject
    private Rules rules;

    @Inject
    private Clock clock;

    @Inject
    private Format format;

    @Inject
    @Param(name = "rule")
    private String wantedRule;

    private LocalDate day;
    private List<Area> areas;
    private List<RuleVersion> history;

    @PostConstruct
    void load() {
        day = new QueryReader(Faces::getRequestParameter).day("day", LocalDate.now(clock));
        history = wantedRule == null
                ? List.of()
                : rules.history(wantedRule).map(found -> found.versions()).orElse(List.of());
        Map<String, ArrayList<RuleVersion>> byArea = new LinkedHashMap<>();
        rules.inForce(day).forEach(rule -> byArea.computeIfAbsent(rule.area(), area -> new ArrayList<>())
                .add(rule));
        areas = byArea.entrySet().stream()
                .map(area -> new Area(name(area.getKey()), List.copyOf(area.getValue())))
                .toList();
    }

    private String name(String area) {
        String key = "administration.rules.area." + area;
        return format.has(key) ? format.sentence(key) : area;
    }

    public LocalDate getDay() {
        return day;
    }

    public List<Area> getAreas() {
        return areas;
    }

    /** The versions of the rule the address names, the latest first; empty when it names none. */
    public List<RuleVersion> getHistory() {
        return history;
    }

    /** The parameters of a version as names and values. */
    public List<Map.Entry<String, String>> parameters(RuleVersion version) {
        return List.copyOf(version.values().all().entrySet());
    }
}
