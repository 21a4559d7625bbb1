package kr.opengov.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Whether an address below {@code /notices} means the list or one notice: both are one view to the server. */
@Named("noticeAddress")
@RequestScoped
public class NoticeAddress {

    /** The number at the end of the address; 0, which no notice has, when it is none; null for the list. */
    public Long getId() {
        String path = Faces.getRequestPathInfo();
        if (path == null || path.length() < 2) {
            return null;
        }
        return path.matches("/[0-9]{1,18}") ? Long.parseLong(path.substring(1)) : 0L;
    }

    public boolean isSingle() {
        return getId() != null;
    }
}
