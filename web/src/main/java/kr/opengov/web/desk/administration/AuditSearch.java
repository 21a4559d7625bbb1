package kr.opengov.web.desk.administration;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditFilter;
import org.omnifaces.util.Faces;

/** What an auditor typed into the address; days that are none count as not given. */
record AuditSearch(String person, String action, LocalDate from, LocalDate to, String text) implements Serializable {

    static AuditSearch ofRequest() {
        return new AuditSearch(
                Faces.getRequestParameter("person"),
                Faces.getRequestParameter("action"),
                day(Faces.getRequestParameter("from")),
                day(Faces.getRequestParameter("to")),
                Faces.getRequestParameter("text"));
    }

    static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    AuditFilter filter() {
        return new AuditFilter(person, action, from, to, text);
    }
}
