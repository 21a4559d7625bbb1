package kr.opengov.web.integrity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.integrity.Guidance;
import kr.opengov.integrity.GuideView;

/** Where wrongdoing is reported, as the guide holds today. */
@Named
@RequestScoped
public class GuidePage {
    @Inject
    private Guidance guidance;

    @Inject
    private Clock clock;

    private LocalDate day;
    private List<GuideView> entries;

    @PostConstruct
    void open() {
        day = LocalDate.now(clock);
        entries = guidance.entries(day);
    }

    public LocalDate getDay() {
        return day;
    }

    public List<GuideView> getEntries() {
        return entries;
    }
}
