package kr.opengov.actionplans.internal.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import kr.opengov.actionplans.BlankReason;
import kr.opengov.actionplans.CodingMethod;

/** One judgement of one assessor; never changed. */
@Entity
@Table(name = "ap_irm_coding")
public class Coding {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_irm_coding")
    @TableGenerator(
            name = "ap_irm_coding",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_irm_coding",
            allocationSize = 100)
    private Long id;

    @Column(name = "unit_id")
    private Long unitId;

    @Column
    private String variable;

    @Column
    private String value;

    @Enumerated(EnumType.STRING)
    @Column
    private BlankReason blank;

    @Enumerated(EnumType.STRING)
    @Column
    private CodingMethod method;

    @Column
    private String coder;

    @Column(name = "coder_id")
    private Long coderId;

    @Column(name = "coded_on")
    private LocalDate codedOn;

    @Column
    private String note;

    @Column
    private String source;

    protected Coding() {}

    Coding(Long unitId, CodingMethod method, String variable, String given) {
        this.unitId = unitId;
        this.method = method;
        this.variable = variable;
        boolean known = method.values(variable).contains(given);
        value = known ? given : null;
        blank = known ? null : BlankReason.valueOf(given);
    }

    void by(String name, Long account, LocalDate day, String remark, String where) {
        coder = name;
        coderId = account;
        codedOn = day;
        note = remark;
        source = where;
    }
}
