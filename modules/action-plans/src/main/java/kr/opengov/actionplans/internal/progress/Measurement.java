package kr.opengov.actionplans.internal.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import kr.opengov.actionplans.MeasurementAnswer;

/** The value of an indicator on a day. */
@Entity
@Table(name = "ap_measurement")
public class Measurement {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_measurement")
    @TableGenerator(
            name = "ap_measurement",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_measurement",
            allocationSize = 100)
    private Long id;

    @Column(name = "report_id")
    private Long reportId;

    @Column(name = "indicator_id")
    private Long indicatorId;

    @Column
    private BigDecimal value;

    @Column(name = "measured_on")
    private LocalDate measuredOn;

    protected Measurement() {}

    Measurement(Long reportId, MeasurementAnswer answer) {
        this.reportId = reportId;
        indicatorId = answer.indicatorId();
        value = answer.value();
        measuredOn = answer.measuredOn();
    }
}
