package kr.opengov.summit.internal.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;

/** The public part of a person: names, nothing else. */
@Entity
@Table(name = "sm_person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_person")
    @TableGenerator(
            name = "sm_person",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_person",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column(name = "person_key")
    private String personKey;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    protected Person() {}
}
