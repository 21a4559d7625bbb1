package kr.opengov.web.desk.administration;

import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditFilter;
import kr.opengov.web.query.QueryReader;
import org.omnifaces.util.Faces;

/** What an auditor typed into the address; days that are none count as not given. */
record AuditSearch(String person, String action, LocalDate from, LocalDate to, String text) implements Serializable {

    static AuditSearch ofRequest() {
        QueryReader query = new QueryReader(Faces::getRequestParameter);
        return new AuditSearch(
                Faces.getRequestParameter("person"),
                Faces.getRequestParameter("action"),
                query.day("from", null),
                query.day("to", null),
                Faces.getRequestParameter("text"));
    }

    AuditFilter filter() {
        return new AuditFilter(person, action, from, to, text);
    }
}
