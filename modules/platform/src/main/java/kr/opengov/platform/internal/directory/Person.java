package kr.opengov.platform.internal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.directory.PersonEntry;
import kr.opengov.platform.directory.PersonView;

/** A person: names only. */
@Entity(name = "DirectoryPerson")
@Table(name = "pf_person")
public class Person implements Mergeable {

    @Id
    @TableGenerator(
            name = "pf_person",
            table = "pf_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "pf_person",
            allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "pf_person")
    private Long id;

    @Version
    private long version;

    private String code;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_native")
    private String nameNative;

    private String note;

    @Column(name = "merged_into")
    private Long mergedInto;

    protected Person() {}

    public Person(String code) {
        this.code = code;
    }

    /** @throws Refusal {@code DIRECTORY_MERGED} when another entry stands for this one */
    public void describe(PersonEntry entry) {
        Mergeable.requireStaying(this);
        nameKo = Names.clean(entry.nameKo());
        nameEn = Names.clean(entry.nameEn());
        nameNative = Names.clean(entry.nameNative());
        note = Names.clean(entry.note());
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Long mergedInto() {
        return mergedInto;
    }

    @Override
    public void mergeInto(Long other) {
        mergedInto = other;
    }

    public PersonView view() {
        return new PersonView(id, version, code, nameKo, nameEn, nameNative, note, mergedInto);
    }
}
