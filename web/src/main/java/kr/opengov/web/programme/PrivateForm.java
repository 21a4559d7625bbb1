package kr.opengov.web.programme;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.summit.PrivateSheet;
import kr.opengov.summit.SavePrivate;

/** What is typed about a speaker and is nobody else's business. */
public class PrivateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private long version;
    private String email;
    private String phone;
    private String diet;
    private String arrival;
    private LocalDate keepUntil;

    static PrivateForm empty(LocalDate keepUntil) {
        PrivateForm form = new PrivateForm();
        form.keepUntil = keepUntil;
        return form;
    }

    static PrivateForm of(PrivateSheet sheet) {
        PrivateForm form = new PrivateForm();
        form.version = sheet.version();
        form.email = sheet.email();
        form.phone = sheet.phone();
        form.diet = sheet.diet();
        form.arrival = sheet.arrival();
        form.keepUntil = sheet.keepUntil();
        return form;
    }

    SavePrivate toCommand() {
        return new SavePrivate(version, email == null ? null : email.strip(), phone, diet, arrival, keepUntil);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getDiet() {
        return diet;
    }

    public void setDiet(String diet) {
        this.diet = diet;
    }

    public String getArrival() {
        return arrival;
    }

    public void setArrival(String arrival) {
        this.arrival = arrival;
    }

    public LocalDate getKeepUntil() {
        return keepUntil;
    }

    public void setKeepUntil(LocalDate keepUntil) {
        this.keepUntil = keepUntil;
    }
}
