package kr.opengov.membership;

import java.util.List;

/**
 * The values of a country in one year, with what the rules of that year say.
 *
 * @param entries the entries that count, in the order of {@link ScoreMetric}; a metric nobody recorded is not there
 */
public record ScoreSheet(int year, List<ScoreEntry> entries, Verdict eligibility, Verdict values) {

    public ScoreSheet {
        entries = List.copyOf(entries);
    }

    /** The entry of a metric; null when nobody recorded one. */
    public ScoreEntry entry(ScoreMetric metric) {
        return entries.stream()
                .filter(found -> found.metric() == metric)
                .findFirst()
                .orElse(null);
    }
}
