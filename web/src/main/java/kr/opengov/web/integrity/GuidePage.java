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
import kr.opengov.integrity.Intake;

/** Where wrongdoing is reported, as the guide holds today. */
@Named
@RequestScoped
public class GuidePage {
    @Inject
    private Guidance guidance;

    @Inject
    private Intake intake;

    @Inject
    private Clock clock;

    private boolean open;
    private LocalDate day;
    private List<GuideView> entries;

    @PostConstruct
    void open() {
        open = intake.isOpen();
        day = LocalDate.now(clock);
        entries = guidance.entries(day);
    }

    /** Whether reports are taken here. */
    public boolean isOpen() {
        return open;
    }

    public LocalDate getDay() {
        return day;
    }

    public List<GuideView> getEntries() {
        return entries;
    }
}
