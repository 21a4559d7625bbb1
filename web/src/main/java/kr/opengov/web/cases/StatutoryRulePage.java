package kr.opengov.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.opengov.integrity.CalendarDesk;
import kr.opengov.integrity.ClockRuleView;
import kr.opengov.integrity.EnterClockRule;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Messages;

/** A rule of a deadline that another one follows from a day on; the form begins with what holds now. */
@Named
@RequestScoped
public class StatutoryRulePage {

    @Inject
    private CalendarDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CaseWords words;

    private ClockRuleView rule;
    private LocalDate validFrom;
    private Integer amount;
    private String unit;
    private Integer extension;
    private String nature;
    private String lawKo;
    private String lawEn;
    private String source;
    private String confirmedBy;

    @PostConstruct
    void read() {
        rule = desk.rule(id());
        amount = rule.amount();
        unit = rule.unit();
        extension = rule.extension();
        nature = rule.nature();
        lawKo = rule.law().ko();
        lawEn = rule.law().en();
    }

    /** What is no id names no rule. */
    private UUID id() {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException noId) {
            throw new Refusal("NOT_FOUND");
        }
    }

    public String enter() {
        desk.enterRule(new EnterClockRule(
                rule.id(),
                validFrom,
                amount == null ? 0 : amount,
                unit,
                extension == null ? 0 : extension,
                nature,
                lawKo,
                lawEn,
                source,
                confirmedBy));
        return Messages.saved("cases.rule.entered").redirectTo("/desk/statutory-calendar");
    }

    public List<SelectItem> getUnits() {
        return items("unit", "DAYS", "MONTHS", "YEARS", "AT_ONCE");
    }

    public List<SelectItem> getNatures() {
        return items("nature", "LEGAL", "INTERNAL", "POLICY");
    }

    private List<SelectItem> items(String group, String... names) {
        return Stream.of(names)
                .map(name -> new SelectItem(name, words.of(group, name)))
                .toList();
    }

    public ClockRuleView getRule() {
        return rule;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Integer getExtension() {
        return extension;
    }

    public void setExtension(Integer extension) {
        this.extension = extension;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getLawKo() {
        return lawKo;
    }

    public void setLawKo(String lawKo) {
        this.lawKo = lawKo;
    }

    public String getLawEn() {
        return lawEn;
    }

    public void setLawEn(String lawEn) {
        this.lawEn = lawEn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public void setConfirmedBy(String confirmedBy) {
        this.confirmedBy = confirmedBy;
    }
}
