package kr.opengov.actionplans.internal.innovation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.actionplans.InitiativeView;
import kr.opengov.actionplans.InnovationStage;
import kr.opengov.actionplans.InnovationStrategy;
import kr.opengov.actionplans.WriteInitiative;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.platform.persistence.InstantConverter;

/** An initiative of open innovation. */
@Entity
@Table(name = "ap_initiative")
public class Initiative {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ap_initiative")
    @TableGenerator(
            name = "ap_initiative",
            table = "ap_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "ap_initiative",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column
    private String code;

    @Column(name = "member_code")
    private String memberCode;

    @Column(name = "commitment_id")
    private Long commitmentId;

    @Enumerated(EnumType.STRING)
    @Column
    private InnovationStrategy strategy;

    @Enumerated(EnumType.STRING)
    @Column
    private InnovationStage stage;

    @Column(name = "stage_since")
    private LocalDate stageSince;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "goal_ko")
    private String goalKo;

    @Column(name = "goal_en")
    private String goalEn;

    @Column(name = "partners_ko")
    private String partnersKo;

    @Column(name = "partners_en")
    private String partnersEn;

    @Column
    private String judges;

    @Column
    private String criteria;

    @Column(name = "result_ko")
    private String resultKo;

    @Column(name = "result_en")
    private String resultEn;

    @Column
    private String link;

    @Convert(converter = InstantConverter.class)
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Initiative() {}

    Initiative(String code, Instant recordedAt) {
        this.code = code;
        this.recordedAt = recordedAt;
    }

    void write(WriteInitiative command, Long commitment) {
        memberCode = command.member();
        commitmentId = commitment;
        strategy = command.strategy();
        stage = command.stage();
        stageSince = command.stageSince();
        titleKo = command.titleKo().strip();
        titleEn = Blank.toNull(command.titleEn());
        goalKo = command.goalKo().strip();
        goalEn = Blank.toNull(command.goalEn());
        partnersKo = command.partnersKo().strip();
        partnersEn = Blank.toNull(command.partnersEn());
        boolean prize = command.strategy() == InnovationStrategy.PRIZE;
        judges = prize ? command.judges().strip() : null;
        criteria = prize ? command.criteria().strip() : null;
        resultKo = Blank.toNull(command.resultKo());
        resultEn = Blank.toNull(command.resultEn());
        link = Blank.toNull(command.link());
    }

    InitiativeView view(String commitment) {
        return new InitiativeView(
                version,
                code,
                memberCode,
                commitment,
                strategy,
                stage,
                stageSince,
                new Bilingual(titleKo, titleEn, true),
                new Bilingual(goalKo, goalEn, true),
                new Bilingual(partnersKo, partnersEn, true),
                judges,
                criteria,
                new Bilingual(resultKo, resultEn, true),
                link);
    }

    Long commitmentId() {
        return commitmentId;
    }

    long version() {
        return version;
    }
}
