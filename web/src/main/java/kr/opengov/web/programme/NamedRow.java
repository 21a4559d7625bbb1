package kr.opengov.web.programme;

/**
 * A row that names somebody of the directory, by the code or by the name in both languages.
 *
 * @param <E> what the row says about the session
 */
public abstract class NamedRow<E> extends SessionRow<E> {
    private static final long serialVersionUID = 1L;

    private String code;
    private String nameKo;
    private String nameEn;

    NamedRow(int place) {
        super(place, null);
    }

    NamedRow(int place, Long id, String nameKo, String nameEn) {
        super(place, id);
        this.nameKo = nameKo;
        this.nameEn = nameEn;
    }

    @Override
    String name() {
        return nameKo;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
}
