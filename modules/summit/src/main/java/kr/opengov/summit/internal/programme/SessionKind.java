package kr.opengov.summit.internal.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.SaveKind;

/** A kind of session and what it demands of the schedule; the same for every summit. */
@Entity
@Table(name = "sm_session_kind")
public class SessionKind implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_session_kind")
    @TableGenerator(
            name = "sm_session_kind",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_session_kind",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column
    private String code;

    @Column
    private int position;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column
    private Integer minutes;

    @Column(name = "runs_alone")
    private boolean runsAlone;

    @Column(name = "for_heads")
    private boolean forHeads;

    @Column(name = "needs_moderator")
    private boolean needsModerator;

    @Column
    private boolean retired;

    protected SessionKind() {}

    public SessionKind(String code) {
        this.code = code;
    }

    public void describe(SaveKind command) {
        this.position = command.position();
        this.nameKo = command.nameKo().strip();
        this.nameEn = command.nameEn().strip();
        this.minutes = command.minutes();
        this.runsAlone = command.runsAlone();
        this.forHeads = command.forHeads();
        this.needsModerator = command.needsModerator();
    }

    public void retire(boolean now) {
        this.retired = now;
    }

    public String code() {
        return code;
    }

    @Override
    public long version() {
        return version;
    }
}
