package kr.opengov.actionplans.internal.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.actionplans.ProgressFigure;
import kr.opengov.actionplans.internal.progress.ProgressLines.Said;
import kr.opengov.actionplans.internal.progress.ProgressLines.Step;

/** What was last said about milestones, out of everything that was ever said. */
final class Standing {

    private final Map<Long, Said> reported = new HashMap<>();
    private final Map<Long, Said> verified = new HashMap<>();

    /** @param said in any order; of a corrected report only the last revision counts */
    static Standing of(Collection<Said> said, LocalDate day) {
        Map<String, Integer> last = new HashMap<>();
        said.forEach(line -> last.merge(line.key(), line.revision(), Math::max));
        Standing standing = new Standing();
        said.stream()
                .filter(line -> last.get(line.key()) == line.revision())
                .sorted(Comparator.comparing(Said::periodTo).thenComparing(Said::reportId))
                .forEach(line -> standing.put(line, day));
        return standing;
    }

    private void put(Said line, LocalDate day) {
        if (line.reported() != null) {
            reported.put(line.milestoneId(), line);
        }
        if (line.verified() != null
                && line.verifiedOn() != null
                && !line.verifiedOn().isAfter(day)) {
            verified.put(line.milestoneId(), line);
        }
    }

    Integer reported(Long milestone) {
        Said line = reported.get(milestone);
        return line == null ? null : line.reported();
    }

    Integer verified(Long milestone) {
        Said line = verified.get(milestone);
        return line == null ? null : line.verified();
    }

    LocalDate reportedTo(Long milestone) {
        Said line = reported.get(milestone);
        return line == null ? null : line.periodTo();
    }

    ProgressFigure reported(List<Step> steps) {
        return WeightedProgress.of(
                steps.stream().map(Step::weight).toList(),
                steps.stream().map(step -> reported(step.id())).toList());
    }

    ProgressFigure verified(List<Step> steps) {
        return WeightedProgress.of(
                steps.stream().map(Step::weight).toList(),
                steps.stream().map(step -> verified(step.id())).toList());
    }
}
