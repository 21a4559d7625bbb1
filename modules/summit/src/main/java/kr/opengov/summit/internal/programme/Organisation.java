package kr.opengov.summit.internal.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** An organisation that hosts sessions. */
@Entity
@Table(name = "sm_organisation")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_organisation")
    @TableGenerator(
            name = "sm_organisation",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_organisation",
            allocationSize = 100)
    private Long id;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    protected Organisation() {}
}
