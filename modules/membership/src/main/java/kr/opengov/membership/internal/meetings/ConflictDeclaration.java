package kr.opengov.membership.internal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import kr.opengov.membership.ConflictOrigin;
import kr.opengov.membership.ConflictStanding;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkKind;
import kr.opengov.platform.persistence.Aggregates;

/**
 * A conflict of interest in one item. Who steps back is recused at once (회피); a challenge (기피) counts when it was
 * judged.
 */
@Entity
@Table(name = "mb_conflict_declaration")
public class ConflictDeclaration implements Aggregates.Versioned {

    @Id
    @TableGenerator(
            name = "mb_conflict_declaration",
            table = "mb_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "mb_conflict_declaration")
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id", updatable = false)
    private AgendaItem item;

    @Column(name = "seat_id", updatable = false)
    private long seatId;

    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(name = "name_ko", updatable = false)
    private String nameKo;

    @Column(name = "name_en", updatable = false)
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private ConflictOrigin origin;

    @Enumerated(EnumType.STRING)
    private ConflictStanding standing;

    private String reason;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private Long recordedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @Column(name = "judged_by")
    private Long judgedBy;

    protected ConflictDeclaration() {}

    ConflictDeclaration(AgendaItem item, RosterSeat seat, ConflictOrigin origin, String reason, Recorded recorded) {
        this.item = item;
        this.seatId = seat.seatId();
        this.personId = seat.personId();
        this.nameKo = seat.nameKo();
        this.nameEn = seat.nameEn();
        this.origin = origin;
        this.standing = origin == ConflictOrigin.SELF ? ConflictStanding.RECUSED : ConflictStanding.PENDING;
        this.reason = reason.strip();
        this.recordedAt = recorded.at();
        this.recordedBy = recorded.by();
    }

    /** @throws Refusal {@code CONFLICT_JUDGED} */
    void judge(boolean founded, Recorded recorded) {
        if (standing != ConflictStanding.PENDING) {
            throw new Refusal("CONFLICT_JUDGED");
        }
        standing = founded ? ConflictStanding.RECUSED : ConflictStanding.DISMISSED;
        judgedAt = recorded.at();
        judgedBy = recorded.by();
    }

    /** The challenged member steps back without waiting for a judgement. */
    void stepBack(Recorded recorded) {
        standing = ConflictStanding.RECUSED;
        judgedAt = recorded.at();
        judgedBy = recorded.by();
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    AgendaItem item() {
        return item;
    }

    /** Who it is about, as the roster of the day has the name. */
    String name() {
        return nameKo == null ? nameEn : nameKo;
    }

    /** The judgement that the secretariat owes before the item is voted on. */
    NewWorkItem reminder() {
        return new NewWorkItem(
                workKey(),
                WorkKind.CONFLICT,
                "기피 판단: " + item.titleKo(),
                item.titleEn() == null ? null : "Judge a challenge: " + item.titleEn(),
                "/desk/meetings/" + item.meeting().code() + "/votes",
                null,
                Roles.COMMITTEE_SECRETARY,
                null,
                item.meeting().firstOn());
    }

    /** The name of the work in the inbox. */
    String workKey() {
        return "membership/conflict/" + id;
    }
}
