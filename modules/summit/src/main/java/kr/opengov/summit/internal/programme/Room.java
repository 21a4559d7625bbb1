package kr.opengov.summit.internal.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** A room of a summit; invented when no source names it. */
@Entity
@Table(name = "sm_room")
public class Room {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_room")
    @TableGenerator(
            name = "sm_room",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_room",
            allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "summit_id")
    private Summit summit;

    @Column
    private int position;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column
    private boolean invented;

    protected Room() {}
}
