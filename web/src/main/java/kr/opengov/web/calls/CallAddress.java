package kr.opengov.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import kr.opengov.platform.Blank;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.query.QueryReader;
import org.omnifaces.util.Faces;

/** The code at the end of an address of calls, proposals and consultations, in capitals; null for the list. */
@Named("callAddress")
@RequestScoped
public class CallAddress {

    private static final int LAST_PAGE = 100_000;

    public String getCode() {
        String code = AddressEnd.part(0);
        return Blank.is(code) ? null : code.toUpperCase(Locale.ROOT);
    }

    /** Which page of what is listed below it, from 1. */
    public int getPage() {
        return new QueryReader(Faces::getRequestParameter).number("page", 1, 1, LAST_PAGE);
    }

    public boolean isSingle() {
        return getCode() != null;
    }
}
