package kr.opengov.web.directory;

import java.io.Serializable;
import kr.opengov.platform.directory.PersonEntry;
import kr.opengov.platform.directory.PersonView;

/** What is typed into the form of a person. */
public class PersonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private String nameKo;
    private String nameEn;
    private String nameNative;
    private String note;

    static PersonForm of(PersonView person) {
        PersonForm form = new PersonForm();
        form.id = person.id();
        form.version = person.version();
        form.nameKo = person.nameKo();
        form.nameEn = person.nameEn();
        form.nameNative = person.nameNative();
        form.note = person.note();
        return form;
    }

    PersonEntry toCommand() {
        return new PersonEntry(id, version, nameKo, nameEn, nameNative, note);
    }

    public Long getId() {
        return id;
    }

    public String getNameKo() {
        return nameKo;
    }

    public void setNameKo(String nameKo) {
        this.nameKo = nameKo;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameNative() {
        return nameNative;
    }

    public void setNameNative(String nameNative) {
        this.nameNative = nameNative;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
