package kr.opengov.actionplans.internal.progress;

import java.util.List;
import kr.opengov.actionplans.ProgressFigure;

/** Puts milestones together to the progress of a commitment. */
final class WeightedProgress {

    private WeightedProgress() {}

    /** The weights in percent of all, in the order given; where one is missing or all are nothing, all are alike. */
    static List<Double> shares(List<Integer> weights) {
        boolean alike = weights.stream().anyMatch(weight -> weight == null || weight < 0)
                || weights.stream().mapToInt(Integer::intValue).sum() == 0;
        double sum = alike
                ? weights.size()
                : weights.stream().mapToInt(Integer::intValue).sum();
        return weights.stream()
                .map(weight -> 100.0 * (alike ? 1 : weight) / sum)
                .toList();
    }

    /**
     * The progress of what is known: parts nobody spoke of are left out and not counted as nothing. Rounded down, so that
     * 100 is said of what is complete only.
     *
     * @param percents by milestone, null where nothing is known
     */
    static ProgressFigure of(List<Integer> weights, List<Integer> percents) {
        List<Double> shares = shares(weights);
        double known = 0;
        double done = 0;
        for (int i = 0; i < percents.size(); i++) {
            if (percents.get(i) != null) {
                known += shares.get(i);
                done += shares.get(i) * percents.get(i);
            }
        }
        if (known == 0) {
            return ProgressFigure.UNKNOWN;
        }
        // A sum of shares such as three thirds is a hair below the whole.
        return new ProgressFigure((int) Math.floor(done / known + 1e-6), (int) Math.floor(known + 1e-6));
    }
}
