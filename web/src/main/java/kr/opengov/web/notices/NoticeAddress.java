package kr.opengov.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kr.opengov.web.frame.AddressEnd;

/** Whether an address below {@code /notices} means the list or one notice: both are one view to the server. */
@Named("noticeAddress")
@RequestScoped
public class NoticeAddress {

    /** The number at the end of the address; 0, which no notice has, when it is none; null for the list. */
    public Long getId() {
        String end = AddressEnd.part(0);
        return end == null ? null : AddressEnd.number(end).orElse(0L);
    }

    public boolean isSingle() {
        return getId() != null;
    }
}
