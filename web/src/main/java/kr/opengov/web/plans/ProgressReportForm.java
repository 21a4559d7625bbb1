package kr.opengov.web.plans;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.actionplans.CommitmentProgress;
import kr.opengov.actionplans.FileProgressReport;
import kr.opengov.actionplans.IndicatorView;
import kr.opengov.actionplans.MeasurementAnswer;
import kr.opengov.actionplans.MilestoneAnswer;
import kr.opengov.actionplans.MilestoneView;
import kr.opengov.platform.Bilingual;

/** What is typed into a progress report. */
public class ProgressReportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String agencyCode;
    /** The last day of the period; a text, because a choice of a list is one. */
    private String periodTo;

    private String textKo;
    private String textEn;
    private final List<Line> lines = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();

    /** A milestone with what is said about it. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Long id;
        private final String titleKo;
        private final String titleEn;
        private final Integer last;
        private Integer percent;
        private String reason;

        Line(Long id, Bilingual title, Integer last) {
            this.id = id;
            this.titleKo = title.ko();
            this.titleEn = title.en();
            this.last = last;
        }

        public Long getId() {
            return id;
        }

        public Bilingual getTitle() {
            return new Bilingual(titleKo, titleEn, true);
        }

        public Integer getLast() {
            return last;
        }

        public Integer getPercent() {
            return percent;
        }

        public void setPercent(Integer percent) {
            this.percent = percent;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }

        MilestoneAnswer answer() {
            return new MilestoneAnswer(id, percent, reason);
        }
    }

    /** An indicator with the value measured. */
    public static class Value implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Long id;
        private final String nameKo;
        private final String nameEn;
        private BigDecimal value;

        Value(IndicatorView indicator) {
            id = indicator.id();
            nameKo = indicator.name().ko() + " (" + indicator.unit().ko() + ")";
            nameEn = indicator.name().text("en") + " (" + indicator.unit().text("en") + ")";
        }

        public Bilingual getName() {
            return new Bilingual(nameKo, nameEn, true);
        }

        public BigDecimal getValue() {
            return value;
        }

        public void setValue(BigDecimal value) {
            this.value = value;
        }
    }

    ProgressReportForm(CommitmentProgress progress) {
        for (MilestoneView milestone : progress.milestones()) {
            Line line = new Line(milestone.id(), milestone.title(), milestone.reported());
            line.setPercent(milestone.reported());
            lines.add(line);
        }
        progress.indicators().forEach(indicator -> values.add(new Value(indicator)));
    }

    FileProgressReport toCommand(String commitment, int basedOn) {
        LocalDate day = periodTo == null || periodTo.isEmpty() ? null : LocalDate.parse(periodTo);
        return new FileProgressReport(
                commitment,
                agencyCode,
                day,
                basedOn,
                textKo,
                textEn,
                lines.stream().map(Line::answer).toList(),
                values.stream()
                        .filter(each -> each.value != null)
                        .map(each -> new MeasurementAnswer(each.id, each.value, day))
                        .toList());
    }

    public String getAgencyCode() {
        return agencyCode;
    }

    public void setAgencyCode(String agencyCode) {
        this.agencyCode = agencyCode;
    }

    public String getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(String periodTo) {
        this.periodTo = periodTo;
    }

    public String getTextKo() {
        return textKo;
    }

    public void setTextKo(String textKo) {
        this.textKo = textKo;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Value> getValues() {
        return values;
    }
}
