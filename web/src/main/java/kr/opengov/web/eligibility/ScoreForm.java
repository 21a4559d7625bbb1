package kr.opengov.web.eligibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.RecordScores;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.ScoreLine;
import kr.opengov.membership.ScoreMetric;
import kr.opengov.membership.ScoreSheet;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;

/** What is typed into the score sheet of a year: for each metric nothing, "NA" or a number. */
public class ScoreForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int year;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> revisions = new LinkedHashMap<>();
    private String source;
    private Confidence confidence = Confidence.VERIFIED;
    private String reason;

    private ScoreForm(int year) {
        this.year = year;
    }

    /** The form of a year, with what was recorded for it. */
    static ScoreForm of(int year, ScoreSheet sheet) {
        ScoreForm form = new ScoreForm(year);
        for (ScoreMetric metric : ScoreMetric.values()) {
            ScoreEntry entry = sheet == null ? null : sheet.entry(metric);
            form.values.put(metric.name(), typed(entry));
            form.revisions.put(metric.name(), entry == null ? 0 : entry.revision());
            if (entry != null) {
                form.source = entry.source();
                form.confidence = entry.confidence();
            }
        }
        return form;
    }

    /** All values that were typed; those the same as before too, for the module leaves them alone. */
    RecordScores toCommand(String memberCode, String fallbackSource) {
        List<ScoreLine> lines = new ArrayList<>();
        for (ScoreMetric metric : ScoreMetric.values()) {
            String typed = values.get(metric.name());
            if (!Blank.is(typed)) {
                lines.add(new ScoreLine(metric, revisions.get(metric.name()), number(metric, typed.strip())));
            }
        }
        if (lines.isEmpty()) {
            throw new Refusal("SCORES_NOTHING_ENTERED");
        }
        String named = Blank.is(source) ? fallbackSource : source;
        return new RecordScores(memberCode, year, lines, named, confidence, reason);
    }

    private static BigDecimal number(ScoreMetric metric, String typed) {
        if (ScoreColumns.NOT_AVAILABLE.equalsIgnoreCase(typed)) {
            return null;
        }
        if (!typed.matches("-?\\d{1,4}(\\.\\d{1,6})?")) {
            throw Refusal.ofField(metric.name(), "IMPORT_NUMBER_WRONG", typed);
        }
        return new BigDecimal(typed);
    }

    private static String typed(ScoreEntry entry) {
        if (entry == null) {
            return "";
        }
        return entry.available() ? entry.points().stripTrailingZeros().toPlainString() : ScoreColumns.NOT_AVAILABLE;
    }

    public int getYear() {
        return year;
    }

    /** By the name of the metric. */
    public Map<String, String> getValues() {
        return values;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public void setConfidence(Confidence confidence) {
        this.confidence = confidence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
