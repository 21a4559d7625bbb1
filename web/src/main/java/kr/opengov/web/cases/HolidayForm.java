package kr.opengov.web.cases;

import java.time.LocalDate;
import kr.opengov.integrity.EnterHoliday;

/** What is typed about a holiday. */
public class HolidayForm {

    private LocalDate day;
    private String nameKo;
    private String nameEn;
    private String kind;
    private String substitution;
    private String source;
    private boolean confirmed;
    private Integer lastYear;

    EnterHoliday toCommand() {
        return new EnterHoliday(
                day, nameKo, nameEn, kind, substitution, source, confirmed, lastYear == null ? 0 : lastYear);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSubstitution() {
        return substitution;
    }

    public void setSubstitution(String substitution) {
        this.substitution = substitution;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public Integer getLastYear() {
        return lastYear;
    }

    public void setLastYear(Integer lastYear) {
        this.lastYear = lastYear;
    }
}
