package kr.opengov.platform.internal.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.platform.internal.audit.Actor;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.NewRuleVersion;

/** A version of a rule. Only its withdrawal ever changes; an earlier end is a new row. */
@Entity
@Table(name = "pf_rule_version")
public class RuleVersionRow {

    @Id
    @TableGenerator(
            name = "rule_version",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "rule_version",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "rule_version")
    private Long id;

    @Column(name = "rule_code")
    private String rule;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String parameters;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    @Column(name = "content_ko")
    private String contentKo;

    @Column(name = "content_en")
    private String contentEn;

    private String source;
    private String note;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected RuleVersionRow() {}

    RuleVersionRow(NewRuleVersion command, Actor author, Instant now) {
        rule = command.rule();
        validFrom = command.validFrom();
        validTo = command.validTo();
        parameters = command.parameters();
        effect = command.effect();
        contentKo = command.contentKo();
        contentEn = command.contentEn();
        source = command.source();
        note = command.note();
        if (command.confirmed()) {
            confirmedBy = author.name() == null ? String.valueOf(author.accountId()) : author.name();
            confirmedAt = now;
        }
        recordedAt = now;
        recordedBy = author.accountId();
    }

    RuleVersionRow endingOn(LocalDate day, Actor author, Instant now) {
        RuleVersionRow row = new RuleVersionRow();
        row.rule = rule;
        row.validFrom = validFrom;
        row.validTo = day;
        row.parameters = parameters;
        row.effect = effect;
        row.contentKo = contentKo;
        row.contentEn = contentEn;
        row.source = source;
        row.note = note;
        row.confirmedBy = confirmedBy;
        row.confirmedAt = confirmedAt;
        row.recordedAt = now;
        row.recordedBy = author.accountId();
        return row;
    }

    Long id() {
        return id;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    String parameters() {
        return parameters;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}
