package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kr.opengov.actionplans.CommitmentProgress;
import kr.opengov.actionplans.Progress;
import kr.opengov.actionplans.ProgressFigure;

/** What became of a commitment, for its public page, and how far the commitments of a plan are. */
@Named("commitmentProgress")
@RequestScoped
public class CommitmentProgressPage {

    @Inject
    private Progress progress;

    @Inject
    private Clock clock;

    private final Map<String, CommitmentProgress> read = new HashMap<>();
    private final Map<String, Map<String, ProgressFigure>> figures = new HashMap<>();

    /** The progress of a commitment by today; asked once for a page. */
    public CommitmentProgress of(String member, int ordinal, String code) {
        return read.computeIfAbsent(member + "/" + ordinal + "/" + code, address -> progress.of(address, getDay())
                .orElse(null));
    }

    /** How far a commitment of a plan is; the whole plan is asked once. */
    public ProgressFigure figure(String member, int ordinal, String code) {
        return figures.computeIfAbsent(member + "/" + ordinal, plan -> progress.figures(member, ordinal, getDay()))
                .getOrDefault(code, ProgressFigure.UNKNOWN);
    }

    public LocalDate getDay() {
        return LocalDate.now(clock);
    }
}
